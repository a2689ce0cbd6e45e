import type { SuiteConfig } from '../../config/config.js'
import type { RoundsPlan } from '../../core/decide/plan-rounds.js'
import { usualDeviation } from '../../core/decide/usual-deviation.js'
import type { Warning } from '../../core/model/measurement.js'
import type { Policy } from '../../core/model/policy.js'
import type { Failure, PairedPlan, Stage } from '../../core/model/report.js'
import type { ArmsHolder, ReadyArms } from './arms-holder.js'
import type { PairedParts } from './paired-parts.js'
import { planOf } from './paired-plan.js'
import type { PairedReading } from './paired-suite.js'
import { withOldNames } from './renamed-names.js'
import { assertBaselineRan, crashFailures, crashWarnings } from './round-failures.js'

/** What is asked of the arms of one suite. */
export interface RoundsRequest {
  readonly rounds: number
  /** Absent: every series is decided on these rounds. */
  readonly stage?: Stage
  /** Benchmarks to measure, as the candidate names them; absent: all. */
  readonly names?: readonly string[]
}

/** One suite in both arms, measured as often as the stages ask; remembers what to tell of it. */
export interface PairedSuiteSession {
  readonly suite: SuiteConfig
  ready(): Promise<ReadyArms>
  measure(request: RoundsRequest): Promise<PairedReading>
  readonly plans: readonly PairedPlan[]
  readonly failures: readonly Failure[]
  readonly warnings: readonly Warning[]
}

export interface SessionInput {
  readonly suite: SuiteConfig
  readonly policy: Policy
  readonly parts: PairedParts
  readonly holder: ArmsHolder
  readonly seed: number
  /** Seconds on a clock that never goes back. */
  readonly monotonic: () => number
}

/** What a shortened plan says in the report. */
const SHORTENED =
  'each benchmark got less time than the command gives it, so that the rounds fit the time limit'

/** Loaded with the first measurement, because most jobs measure nothing side by side; the filters know every parser. */
const filters = () => import('../filtered-suite.js')
const pairedSuite = () => import('./paired-suite.js')

/** Ends a measurement whose plan does not fit, before its first round. */
class TooLong extends Error {}

/** Opens a session; nothing is built or measured before it is asked for. */
export function openPairedSession(input: SessionInput): PairedSuiteSession {
  const { suite, policy, parts, holder } = input
  const plans: PairedPlan[] = []
  const failures: Failure[] = []
  const warnings: Warning[] = []
  let spentMs = 0
  let isShortened = false
  let deviation: number | undefined
  /** The suite as it is; where its rounds do not fit the time limit, once more from the start with shorter benchmarks. */
  const measureWithin = async (
    chosen: SuiteConfig,
    run: (suite: SuiteConfig, onPlan: (plan: RoundsPlan) => void) => Promise<PairedReading>,
  ): Promise<PairedReading> => {
    const { shortenedSuite } = await filters()
    const shorter = shortenedSuite(chosen)
    if (shorter === undefined) return run(chosen, () => {})
    if (isShortened) return run(shorter, () => {})
    try {
      return await run(chosen, (plan) => {
        if (plan.outcome !== 'fits') throw new TooLong()
      })
    } catch (error) {
      if (!(error instanceof TooLong)) throw error
      isShortened = true
      return run(shorter, () => {})
    }
  }
  const ready = async () => {
    const found = await holder.ready(suite)
    if (plans.length === 0) warnings.push(...found.warnings)
    return found
  }
  const measure = async (request: RoundsRequest): Promise<PairedReading> => {
    const { arms } = await ready()
    const began = input.monotonic()
    const { filteredSuite } = await filters()
    const { measurePairedSuite } = await pairedSuite()
    const filtered = filteredSuite(
      suite,
      request.names === undefined ? undefined : withOldNames(request.names, policy),
    )
    const reading = await measureWithin(filtered.suite, (chosen, onPlan) =>
      measurePairedSuite({
        // The limit is for all rounds of the suite, whatever stage they belong to.
        suite: { ...chosen, timeLimitMs: Math.max(1, suite.timeLimitMs - spentMs) },
        arms,
        measurer: parts.measurer,
        policy,
        stage: request.stage ?? 'paired',
        rounds: request.rounds,
        // Each measurement of a suite has an order of its own, all from the one recorded seed.
        seed: (input.seed + plans.length) % 2 ** 32,
        note: parts.note,
        onPlan,
        ...(deviation === undefined ? {} : { deviation }),
      }),
    )
    spentMs += (input.monotonic() - began) * 1_000
    deviation = usualDeviation(reading.series) ?? deviation
    const { measurement } = reading
    const gaveUp = isShortened ? [...filtered.gaveUp, SHORTENED] : filtered.gaveUp
    plans.push(planOf(measurement, request.stage, gaveUp))
    failures.push(...crashFailures(measurement))
    warnings.push(...crashWarnings(measurement), ...reading.warnings)
    assertBaselineRan(measurement)
    return reading
  }
  return { suite, ready, measure, plans, failures, warnings }
}
