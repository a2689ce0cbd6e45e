import type { ProcessCommand } from '../platform/process.js'
import type { ArmSession } from './arm-session.js'
import { type ArmOutcome, runArm } from './run-arm.js'

/** A command in an arm that is no round of the suite: a profiled run of it, or what belongs to one. */
export interface ArmCommand {
  readonly run: ProcessCommand
  /** Added to the arm's environment. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly round: number
  /** `baseline, profile 2 of 5`. */
  readonly label: string
}

/**
 * Runs a command as a round of the suite runs, in the same folder and environment, without reading what it prints.
 * @throws Problem where it was cancelled (measurement), or the suite cannot work (usage)
 */
export function runInArm(session: ArmSession, command: ArmCommand): Promise<ArmOutcome> {
  const { run, env, timeoutMs, round, label } = command
  const changed: ArmSession = {
    arm: session.arm,
    with: (change) => {
      const given = session.with(change)
      const { results: _, ...suite } = given.suite
      return {
        ...given,
        suite: { ...suite, run, parser: 'command', timeoutMs },
        env: { ...given.env, ...env },
      }
    },
  }
  return runArm(changed, { round, label, padding: 0, prefix: [] })
}
