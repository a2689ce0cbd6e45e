import { constants } from 'node:os'
import { runCommandLine } from './app/run-command-line.js'

/**
 * The command line's entry: arguments in, an exit code out. A signal ends the benchmark's processes first and is reported;
 * a second one ends everything at once. Benchmarks have sessions of their own, so a default death would leave them running.
 */
export function main(): Promise<number> {
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // Leaving by `exit` kills what still runs (platform/process.ts).
      if (cancelled.signal.aborted) process.exit(128 + constants.signals[signal])
      cancelled.abort()
    })
  }
  // `write` has the error of each write; without a listener the stream would end the process on its own.
  process.stdout.on('error', () => {})
  return runCommandLine(process.argv.slice(2), {
    env: { ...process.env },
    cwd: process.cwd(),
    // Opened where a command reads it: that takes milliseconds, and most do not.
    get stdin() {
      return process.stdin
    },
    stdout: process.stdout,
    stderr: process.stderr,
    signal: cancelled.signal,
  })
}
