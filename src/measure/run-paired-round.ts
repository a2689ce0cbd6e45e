import type { RoundLaunch } from '../core/decide/round-order.js'
import type { ArmName } from '../core/model/arm.js'
import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { otherArm } from './arm-environment.js'
import type { ArmOptions, ArmSessions } from './arm-session.js'
import type { CrashedRound, PairedRound } from './paired-rounds.js'
import { type ArmOutcome, runArm } from './run-arm.js'
import type { StdoutSinks } from './stdout-sink.js'
import type { MeasurableSuite } from './suite-session.js'

/** What all rounds of a paired measurement share. */
export interface RoundContext {
  readonly suite: MeasurableSuite
  readonly arms: ArmSessions['arms']
  readonly options: Pick<ArmOptions, 'signal' | 'onProgress'> & {
    readonly stdout?: Readonly<Record<ArmName, StdoutSinks>>
    readonly prefix?: readonly string[]
    readonly onRound?: (round: PairedRound) => void
  }
  /** Seconds since the measurement began. */
  readonly elapsed: () => number
}

/** What a measurement has seen so far. */
export interface Seen {
  readonly rounds: PairedRound[]
  readonly crashed: CrashedRound[]
  readonly warnings: Warning[]
  /** Seconds of the latest process of each arm that ended well. */
  readonly lastWall: Partial<Record<ArmName, number>>
  planned: number
}

export interface RoundRequest {
  readonly launch: RoundLaunch
  /** Of this round and all after it, for the progress display. */
  readonly secondsLeft?: number
}

type Outcomes = Partial<Record<ArmName, ArmOutcome>>

/**
 * Runs both arms of one round, one after the other. Gives back the round, or undefined where an arm crashed or timed out:
 * that is counted in `seen`, and what the other arm may have given is dropped.
 *
 * @throws Problem where measuring was cancelled, or the suite cannot work; what `onRound` throws.
 */
export async function runPairedRound(
  context: RoundContext,
  seen: Seen,
  { launch, secondsLeft }: RoundRequest,
): Promise<PairedRound | undefined> {
  const { suite, options, elapsed, arms } = context
  const { round, first, padding } = launch
  assertNotCancelled(context)
  const progress = (state: 'began' | 'ended', arm?: ArmName) =>
    options.onProgress({
      ...{ suite: suite.name, stage: 'round', state, round, rounds: seen.planned, elapsedSeconds: elapsed() },
      ...(arm === undefined ? {} : { arm }),
      ...(secondsLeft === undefined ? {} : { secondsLeft }),
    })
  const outcomes: Outcomes = {}
  for (const arm of [first, otherArm(first)]) {
    if (!isNeeded(arm, outcomes[otherArm(arm)], seen)) break
    progress('began', arm)
    outcomes[arm] = await runArm(arms[arm], {
      ...{ round, padding, label: roundLabel(arm, round, seen.planned), prefix: options.prefix ?? [] },
      ...(options.stdout === undefined ? {} : { stdout: options.stdout[arm] }),
    })
  }
  progress('ended')
  note(seen, outcomes)
  const complete = completeRound(launch, outcomes)
  if (complete === undefined) seen.crashed.push(...crashOf(launch, outcomes, seen))
  else options.onRound?.(complete)
  return complete
}

/** After a crash the other arm runs only to tell how long it takes beside one that did not end. */
function isNeeded(arm: ArmName, before: ArmOutcome | undefined, { lastWall }: Seen): boolean {
  if (before === undefined || before.kind === 'measured') return true
  return before.kind === 'timed-out' && lastWall[arm] === undefined
}

function note(seen: Seen, outcomes: Outcomes): void {
  for (const arm of ['baseline', 'candidate'] as const) {
    const outcome = outcomes[arm]
    if (outcome?.kind !== 'measured') continue
    seen.lastWall[arm] = outcome.wall
    seen.warnings.push(...outcome.measured.warnings)
  }
}

function completeRound(launch: RoundLaunch, { baseline, candidate }: Outcomes): PairedRound | undefined {
  if (baseline?.kind !== 'measured' || candidate?.kind !== 'measured') return undefined
  return { ...launch, baseline: baseline.measured.output, candidate: candidate.measured.output }
}

/** The arm that crashed; the first of the two where both did. */
function crashOf(launch: RoundLaunch, outcomes: Outcomes, { lastWall }: Seen): readonly CrashedRound[] {
  const order = [launch.first, otherArm(launch.first)]
  return order
    .flatMap((arm): readonly CrashedRound[] => {
      const crash = outcomes[arm]
      if (crash === undefined || crash.kind === 'measured') return []
      const other = otherArm(arm)
      const otherWall = outcomes[other]?.wall ?? lastWall[other]
      const wall = { [arm]: crash.wall, ...(otherWall === undefined ? {} : { [other]: otherWall }) }
      return [{ round: launch.round, arm, kind: crash.kind, message: crash.message, wall }]
    })
    .slice(0, 1)
}

function roundLabel(arm: ArmName, round: number, rounds: number): string {
  return round === 0 ? `${arm}, warm-up round` : `${arm}, round ${round} of ${rounds}`
}

function assertNotCancelled({ suite, options }: RoundContext): void {
  if (options.signal?.aborted !== true) return
  throw new Problem({
    kind: 'measurement',
    what: `suite \`${suite.name}\`: measuring was cancelled`,
    remedy: 'Run it again; nothing of it counts',
  })
}
