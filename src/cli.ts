import { runCommandLine } from './app/run-command-line.js'

/** The command line's entry: arguments in, an exit code out. SIGINT and SIGTERM end the benchmark's processes first. */
export function main(): Promise<number> {
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => cancelled.abort())
  // `write` has the error of each write; without a listener the stream would end the process on its own.
  process.stdout.on('error', () => {})
  return runCommandLine(process.argv.slice(2), {
    env: { ...process.env },
    cwd: process.cwd(),
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    signal: cancelled.signal,
  })
}
