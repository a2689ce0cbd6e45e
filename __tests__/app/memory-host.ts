import { Readable, Writable } from 'node:stream'
import type { Host } from '../../src/app/host.js'
import { runCommandLine } from '../../src/app/run-command-line.js'

/** How a command line ended. */
export interface CommandEnd {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

/** Runs a command line in this process, in a folder, with streams kept in memory. */
export async function runInProcess(argv: readonly string[], cwd: string): Promise<CommandEnd> {
  const [stdout, stderr] = [sink(), sink()]
  const host: Host = {
    env: {
      PATH: process.env.PATH ?? '',
      HOME: cwd,
      GIT_CONFIG_GLOBAL: '/dev/null',
      GIT_CEILING_DIRECTORIES: cwd,
    },
    cwd,
    stdin: Readable.from([]) as unknown as Host['stdin'],
    stdout: stdout.stream,
    stderr: stderr.stream,
    signal: new AbortController().signal,
  }
  const code = await runCommandLine(argv, host)
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

function sink() {
  const chunks: Buffer[] = []
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(Buffer.from(chunk))
      done()
    },
  })
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') }
}
