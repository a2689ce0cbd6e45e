import type { Warning } from '../core/model/measurement.js'
import { leftBehindWarnings } from './measure-round.js'
import { runCommand } from './run-command.js'
import type { SuiteSession } from './suite-session.js'

/** Building from nothing may take long; a job on a hosted runner ends after 6 h. */
const defaultSetupTimeoutMs = 3_600_000

/**
 * Runs a line that prepares a suite, by the suite's shell; what it prints goes to the log and to `onStdout`.
 *
 * @param label how messages name it: `setup`, `baseline, setup`
 * @throws Problem (measurement) where it does not succeed, with its last lines.
 */
export async function runSetup(
  session: SuiteSession,
  line: string,
  label: string,
  onStdout: (chunk: Uint8Array) => void = () => {},
): Promise<readonly Warning[]> {
  const { suite, options, tools, places, env } = session
  const where = `suite \`${suite.name}\`, ${label}`
  const result = await runCommand(
    tools.runProcess,
    {
      where,
      title: `${suite.name}, ${label}`,
      request: {
        ...{ command: { kind: 'shell', line }, shell: suite.shell, cwd: suite.workingDirectory, env },
        timeoutMs: options.setupTimeoutMs ?? defaultSetupTimeoutMs,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      timeoutRemedy: 'Do what takes so long in a step of its own before this one',
      onStdout,
    },
    places,
  )
  return leftBehindWarnings(where, result)
}
