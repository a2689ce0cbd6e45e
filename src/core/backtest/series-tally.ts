import type { SeriesBacktest, ThresholdOutcome } from '../model/backtest-report.js'
import type { Run } from '../model/run.js'
import { createEffectGrid, type EffectGrid } from './effect-grid.js'
import { neededSlowdown } from './needed-slowdown.js'
import { pairedReach, type WithinRun, withinRun } from './paired-reach.js'
import type { ReplaySettings } from './replay-settings.js'
import type { ReplayedComparison } from './replayed-point.js'
import { LADDER, suggestedThreshold } from './suggested-threshold.js'

/** Share of the runs in which a slowdown of the size of the MDE is found. */
const POWER = 0.8
/** Runs that tell how much values vary within a run; more change the median little. */
const WITHIN_RUNS = 30
const MONTH = 30.44 * 24 * 3600 * 1000
/** A shorter history does not tell how often something happens in a month. */
const SHORTEST_SPAN = MONTH / 2

/** Everything that is kept of one series while its runs are replayed: counts, never the comparisons. */
export interface SeriesTally {
  add(run: Run, comparison: ReplayedComparison): void
  summary(): SeriesBacktest
}

interface ThresholdTally {
  readonly threshold: number
  readonly needed: EffectGrid
  alarms: number
  episodes: number
  /** Whether the run before was an alarm: then another one is no news. */
  alarming: boolean
}

/** Starts a series with its first counted comparison. */
export function createSeriesTally(
  run: Run,
  first: ReplayedComparison,
  settings: ReplaySettings,
): SeriesTally {
  const ladder = LADDER.map(thresholdTally)
  const configured = thresholdTally(first.row.threshold)
  const all = [configured, ...ladder]
  const within: WithinRun[] = []
  const start = Date.parse(run.startedAt)
  const count = { comparisons: 0, alarms: 0, unscreened: 0, ratios: 0, noise: 0, end: start }
  return {
    add(later, comparison) {
      const { tested, series, alarm } = comparison
      count.comparisons++
      count.alarms += alarm ? 1 : 0
      count.end = Date.parse(later.startedAt)
      if (tested === undefined) return
      count.unscreened += tested.unscreened ? 1 : 0
      // Differences are judged by a floor: they have no ratio to be told in thresholds.
      if (tested.sample.scale !== 'log') return
      count.ratios++
      count.noise += tested.noise
      for (const one of all) tally(one, neededSlowdown(comparison, settings.sizes, one.threshold))
      const spread = within.length < WITHIN_RUNS ? withinRun(series) : undefined
      if (spread !== undefined) within.push(spread)
    },
    summary() {
      const base = identity(run, first, count)
      if (count.ratios === 0) return base
      const months = count.end - start < SHORTEST_SPAN ? undefined : (count.end - start) / MONTH
      const outcomes = ladder.map((one) => outcome(one, months))
      const noise = Math.expm1(count.noise / count.ratios)
      const { alpha } = settings.policy.gate
      const paired = pairedReach(within, { threshold: configured.threshold, alpha })
      return {
        ...base,
        noise,
        paired,
        ...thresholdFields(outcome(configured, months), outcomes, count.ratios),
      }
    },
  }
}

function thresholdFields(
  atThreshold: ThresholdOutcome,
  ladder: readonly ThresholdOutcome[],
  comparisons: number,
): Pick<SeriesBacktest, 'mde' | 'atThreshold' | 'suggested'> {
  const suggested = suggestedThreshold(ladder, atThreshold, comparisons)
  return {
    ...(atThreshold.mde === undefined ? {} : { mde: atThreshold.mde }),
    atThreshold,
    ...(suggested === undefined ? {} : { suggested }),
  }
}

function identity(
  run: Run,
  { row, tested }: ReplayedComparison,
  { comparisons, alarms, unscreened }: Pick<SeriesBacktest, 'comparisons' | 'alarms' | 'unscreened'>,
): SeriesBacktest {
  const { suite, benchmark, parameters, metric, unit } = row
  const place = { suite, branch: run.branch, stratum: run.environment.stratum }
  const method = tested === undefined ? ('exact' as const) : ('history' as const)
  return { ...place, benchmark, parameters, metric, unit, method, comparisons, alarms, unscreened }
}

function thresholdTally(threshold: number): ThresholdTally {
  return { threshold, needed: createEffectGrid(), alarms: 0, episodes: 0, alarming: false }
}

function tally(one: ThresholdTally, needed: number | undefined): void {
  const alarm = needed === 0
  if (needed !== undefined) one.needed.add(needed)
  one.alarms += alarm ? 1 : 0
  one.episodes += alarm && !one.alarming ? 1 : 0
  one.alarming = alarm
}

function outcome({ threshold, needed, alarms, episodes }: ThresholdTally, months?: number): ThresholdOutcome {
  const mde = needed.count === 0 ? Number.POSITIVE_INFINITY : needed.quantile(POWER)
  return {
    ...{ threshold, alarms, episodes },
    ...(months === undefined ? {} : { alarmsPerMonth: episodes / months }),
    ...(Number.isFinite(mde) ? { mde } : {}),
  }
}
