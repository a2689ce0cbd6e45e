import { EXIT_CODE_OF } from './app/exit-code.js'
import { type ActionHost, runAction, usageErrorLines } from './app/run-action.js'
import { Problem } from './core/model/problem.js'

/**
 * The action's entry: the runner's environment in, an exit code out. A cancelled job gets SIGINT, then SIGTERM
 * 7.5 s later; the first ends the benchmark's processes.
 */
export async function main(): Promise<number> {
  const cancelled = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => cancelled.abort())
  const host: ActionHost = {
    env: { ...process.env },
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    print: (line) => void process.stdout.write(`${line}\n`),
    signal: cancelled.signal,
  }
  try {
    return await runAction(host)
  } catch (error) {
    await sayOutcome()
    if (!(error instanceof Problem)) throw error
    for (const line of usageErrorLines(error)) host.print(line)
    return EXIT_CODE_OF[error.kind]
  }
}

/** A later step reads the outcome of a step that failed too; where it cannot be told, the exit code still can. */
async function sayOutcome(): Promise<void> {
  const { setOutput } = await import('./platform/set-output.js')
  try {
    setOutput('outcome', 'error')
  } catch {
    // The file of outputs is missing or full: the error that is about to be reported matters more.
  }
}
