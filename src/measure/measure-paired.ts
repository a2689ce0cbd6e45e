import { fewestToDecide, planRounds, type RoundsPlan } from '../core/decide/plan-rounds.js'
import { planText } from '../core/decide/plan-text.js'
import { roundOrder, warmUpLaunch } from '../core/decide/round-order.js'
import type { ArmName, ArmPair } from '../core/model/arm.js'
import type { Warning } from '../core/model/measurement.js'
import { witnessWarnings } from '../core/model/witness-warnings.js'
import { plural } from '../core/units/plural.js'
import { type ArmOptions, openArmSessions } from './arm-session.js'
import { durationText } from './duration-text.js'
import type { EndedEarly, PairedMeasurement, PairedRound } from './paired-rounds.js'
import { assertResultsInside } from './results-files.js'
import { roundWarnings } from './round-warnings.js'
import { type RoundContext, runPairedRound, type Seen } from './run-paired-round.js'
import type { StdoutSinks } from './stdout-sink.js'
import type { MeasurableSuite, MeasureTools } from './suite-session.js'

/** What paired rounds are asked for. */
export interface PairedOptions extends ArmOptions {
  /** Rounds, as long as they fit the suite's time limit; an odd number counts as the even one below. */
  readonly rounds: number
  /** Order and padding follow from it. */
  readonly seed: number
  readonly alpha: number
  /** ln(1 + threshold). */
  readonly delta: number
  /** See `PlanRequest`. */
  readonly deviation?: number
  /** Sinks of standard output; round 0 is the warm-up. Absent: collected, as files of the round. */
  readonly stdout?: Readonly<Record<ArmName, StdoutSinks>>
  /** Told once, after the warm-up round, with the plan as a sentence. */
  readonly onPlan?: (plan: RoundsPlan, text: string) => void
  /** Told of every complete round, the warm-up (round 0) too. What it throws ends the measurement. */
  readonly onRound?: (round: PairedRound) => void
  /** See `probePlacement`. */
  readonly prefix?: readonly string[]
}

/** After so many crashed rounds more of them would tell nothing new. */
const mostCrashes = 3

/** Rounds may take somewhat longer than the warm-up before the last ones, and with them the balance, are given up. */
const limitTolerance = 1.25

/** A clock with coarse steps may tell nothing of a command that does nothing. */
const shortestPair = 1e-3

/** The longest that rounds may take: twice the limit (decision.md, "Time"). */
const overrun = 2

/**
 * Measures a suite in both arms: a warm-up round that shapes the plan, then rounds of one fresh process of each arm in
 * balanced and shuffled order with one padding for both. `setUpArms` has been called. A crash or time-out ends its round
 * and is counted; a time-out, or the third crash, ends the measurement. The suite's time limit counts from the warm-up.
 *
 * @throws Problem: cancelled (measurement), what cannot work (usage), what `onRound` throws. Never for a crashing arm.
 */
export async function measurePaired(
  suite: MeasurableSuite,
  arms: ArmPair,
  options: PairedOptions,
  tools: MeasureTools,
): Promise<PairedMeasurement> {
  const { name, results, workingDirectory } = suite
  if (results !== undefined) assertResultsInside({ suite: name, results, workingDirectory })
  const sessions = openArmSessions({ suite, arms, options, tools })
  try {
    const startedAt = new Date(tools.clock()).toISOString()
    const noise = tools.watchNoise()
    const began = tools.monotonic()
    const elapsed = () => tools.monotonic() - began
    const found = await measureRounds({ suite, options, elapsed, arms: sessions.arms })
    const witnesses = noise()
    return {
      ...{ suite: name, startedAt, seed: options.seed, log: options.logPath, ...found },
      environment: { ...tools.machine, ...(Object.keys(witnesses).length === 0 ? {} : { witnesses }) },
      warnings: [...found.warnings, ...witnessWarnings(witnesses)],
    }
  } finally {
    sessions.close()
  }
}

interface PairedContext extends RoundContext {
  readonly options: PairedOptions
}

type Found = Pick<PairedMeasurement, 'rounds' | 'crashed' | 'planned' | 'plan' | 'ended' | 'warnings'>

async function measureRounds(context: PairedContext): Promise<Found> {
  const seen: Seen = { rounds: [], crashed: [], warnings: [], lastWall: {}, planned: context.options.rounds }
  const warm = await warmUp(context, seen)
  if (typeof warm !== 'number') return { ...found(context, seen, warm), ended: warm }
  const plan = planned(context, warm)
  seen.planned = plan.rounds
  const ended = await plannedRounds(context, seen, plan)
  return { ...found(context, seen, ended), plan, ...(ended === undefined ? {} : { ended }) }
}

function found({ suite }: PairedContext, seen: Seen, ended: EndedEarly | undefined): Found {
  const why = ended === undefined ? [] : [endedWarning(suite, seen, ended)]
  const { rounds, crashed, planned } = seen
  return { rounds, crashed, planned, warnings: [...roundWarnings(seen.warnings), ...why] }
}

/** Until one warm-up round ends; the seconds it took are what a round takes. */
async function warmUp(context: PairedContext, seen: Seen): Promise<number | EndedEarly> {
  for (;;) {
    const began = context.elapsed()
    const round = await runPairedRound(context, seen, { launch: warmUpLaunch(context.options.seed) })
    if (round !== undefined) return context.elapsed() - began
    const early = tooManyCrashes(seen)
    if (early !== undefined) return early
  }
}

function tooManyCrashes({ crashed }: Seen): EndedEarly | undefined {
  if (crashed.at(-1)?.kind === 'timed-out') return 'timed-out'
  return crashed.length >= mostCrashes ? 'crashed' : undefined
}

function planned({ suite, options, elapsed }: PairedContext, secondsPerPair: number): RoundsPlan {
  const { alpha, delta, deviation } = options
  const plan = planRounds({
    secondsPerPair: Math.max(secondsPerPair, shortestPair),
    timeLimit: suite.timeLimitMs / 1_000 - elapsed(),
    ...{ wanted: options.rounds, alpha, delta },
    ...(deviation === undefined ? {} : { deviation }),
  })
  options.onPlan?.(plan, planText(plan))
  return plan
}

/** Why they ended before the last one; undefined where all were launched. */
async function plannedRounds(
  context: PairedContext,
  seen: Seen,
  plan: RoundsPlan,
): Promise<EndedEarly | undefined> {
  const { suite, options, elapsed } = context
  const limit = suite.timeLimitMs / 1_000
  const least = Math.min(plan.rounds, fewestToDecide(options.alpha))
  const began = elapsed()
  for (const launch of roundOrder({ rounds: plan.rounds, seed: options.seed })) {
    const done = launch.round - 1
    const expected = done === 0 ? plan.seconds / plan.rounds : (elapsed() - began) / done
    const after = elapsed() + expected
    const isEnough = seen.rounds.length >= least
    if (after > limit * (isEnough ? limitTolerance : overrun)) return 'time-limit'
    const round = await runPairedRound(context, seen, {
      launch,
      secondsLeft: expected * (plan.rounds - done),
    })
    if (round !== undefined) seen.rounds.push(round)
    const early = tooManyCrashes(seen)
    if (early !== undefined) return early
  }
  return undefined
}

function endedWarning({ name, timeLimitMs }: MeasurableSuite, seen: Seen, ended: EndedEarly): Warning {
  const done = `suite \`${name}\`: ${seen.rounds.length} of ${seen.planned} rounds measured`
  const last = seen.crashed.at(-1)
  const why = {
    'time-limit': `no more fit the time limit of ${durationText(timeLimitMs)}, overrun included; raise \`time-limit\``,
    'timed-out': `the ${last?.arm} timed out: ${last?.message}`,
    crashed: `${plural(seen.crashed.length, 'round')} crashed; the last: ${last?.message}`,
  }
  return { message: `${done}, because ${why[ended]}` }
}
