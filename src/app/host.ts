/** What a command of the command line has around it; tests give it other streams. */
export interface Host {
  readonly env: Readonly<NodeJS.ProcessEnv>
  readonly cwd: string
  readonly stdin: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean }
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean }
  /** Aborted by SIGINT, SIGTERM and SIGHUP. */
  readonly signal: AbortSignal
}

/**
 * Writes and waits until the stream has taken it, so that a long document survives the end of the process. A reader
 * that has gone (`| head`) is no failure of ours: the exit code stays what it is.
 */
export function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (error === null || error === undefined || (error as NodeJS.ErrnoException).code === 'EPIPE')
        resolve()
      else reject(error)
    })
  })
}
