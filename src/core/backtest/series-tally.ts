import type { SeriesBacktest, ThresholdOutcome } from '../model/backtest-report.js'
import type { Run } from '../model/run.js'
import { addCounts } from './add-counts.js'
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

/** What is kept of one series while its runs are replayed: counts and one number a run, never the comparisons. */
export interface SeriesTally {
  add(run: Run, comparison: ReplayedComparison): void
  summary(): SeriesBacktest
  /** Plain data, from which another thread can go on (`resumeSeriesTally`). */
  readonly counted: SeriesCounts
  /** Whether `absorb` gives what one tally of both parts would have given. */
  canAbsorb(later: SeriesCounts): boolean
  absorb(later: SeriesCounts): void
}

type Identity = Omit<SeriesBacktest, 'comparisons' | 'alarms' | 'unscreened'>

/** What a tally counted so far. */
export interface SeriesCounts {
  /** Of the first counted comparison. */
  readonly identity: Identity
  readonly start: number
  end: number
  comparisons: number
  alarms: number
  unscreened: number
  /** Deviation between runs, one entry a comparison on the log scale: added up at the end, in the order of the runs. */
  readonly noises: number[]
  readonly within: WithinRun[]
  /** The configured threshold, then `LADDER`. */
  readonly thresholds: readonly ThresholdCounts[]
}

interface ThresholdCounts {
  readonly threshold: number
  /** Of an `EffectGrid`. */
  readonly needed: Uint32Array
  alarms: number
  episodes: number
  /** Whether the first run was an alarm; undefined before it. */
  began?: boolean
  /** Whether the run before was an alarm: then another one is no news. */
  alarming: boolean
}

/** Starts a series with its first counted comparison. */
export function createSeriesTally(
  run: Run,
  first: ReplayedComparison,
  settings: ReplaySettings,
): SeriesTally {
  const start = Date.parse(run.startedAt)
  const counts = { comparisons: 0, alarms: 0, unscreened: 0, noises: [], within: [] }
  const thresholds = [first.row.threshold, ...LADDER].map(thresholdCounts)
  return resumeSeriesTally(
    { ...counts, identity: identity(run, first), start, end: start, thresholds },
    settings,
  )
}

/** Goes on from counts, which it changes. */
export function resumeSeriesTally(counts: SeriesCounts, settings: ReplaySettings): SeriesTally {
  const all = counts.thresholds.map((one) => ({ one, grid: createEffectGrid(one.needed) }))
  return {
    counted: counts,
    // Configured thresholds differ where one part began with an exact comparison.
    canAbsorb: ({ thresholds }) => thresholds[0]!.threshold === counts.thresholds[0]!.threshold,
    absorb: (later) => absorb(counts, later),
    add(later, comparison) {
      const { tested, series, alarm } = comparison
      counts.comparisons++
      counts.alarms += alarm ? 1 : 0
      counts.end = Date.parse(later.startedAt)
      if (tested === undefined) return
      counts.unscreened += tested.unscreened ? 1 : 0
      // Differences are judged by a floor: they have no ratio to be told in thresholds.
      if (tested.sample.scale !== 'log') return
      counts.noises.push(tested.noise)
      for (const { one, grid } of all)
        tally(one, grid, neededSlowdown(comparison, settings.sizes, one.threshold))
      const spread = counts.within.length < WITHIN_RUNS ? withinRun(series) : undefined
      if (spread !== undefined) counts.within.push(spread)
    },
    summary: () => summaryOf(counts, settings),
  }
}

function summaryOf(counts: SeriesCounts, settings: ReplaySettings): SeriesBacktest {
  const { comparisons, alarms, unscreened, start, end, noises, within } = counts
  const base = { ...counts.identity, comparisons, alarms, unscreened }
  if (noises.length === 0) return base
  const months = end - start < SHORTEST_SPAN ? undefined : (end - start) / MONTH
  const [configured, ...ladder] = counts.thresholds.map((one) => outcome(one, months))
  const noise = Math.expm1(noises.reduce((sum, one) => sum + one, 0) / noises.length)
  const { alpha } = settings.policy.gate
  const paired = pairedReach(within, { threshold: configured!.threshold, alpha })
  return { ...base, noise, paired, ...thresholdFields(configured!, ladder, noises.length) }
}

/** Continues counts by those of the runs after them. */
function absorb(counts: SeriesCounts, later: SeriesCounts): void {
  counts.comparisons += later.comparisons
  counts.alarms += later.alarms
  counts.unscreened += later.unscreened
  counts.end = later.end
  for (const noise of later.noises) counts.noises.push(noise)
  counts.within.push(...later.within.slice(0, WITHIN_RUNS - counts.within.length))
  for (const [index, one] of counts.thresholds.entries()) {
    const next = later.thresholds[index]!
    addCounts(one.needed, next.needed)
    one.alarms += next.alarms
    one.episodes += next.episodes - (one.alarming && next.began === true ? 1 : 0)
    if (next.began === undefined) continue
    one.began ??= next.began
    one.alarming = next.alarming
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

function identity(run: Run, { row, tested }: ReplayedComparison): Identity {
  const { suite, benchmark, parameters, metric, unit } = row
  const place = { suite, branch: run.branch, stratum: run.environment.stratum }
  const method = tested === undefined ? ('exact' as const) : ('history' as const)
  return { ...place, benchmark, parameters, metric, unit, method }
}

function thresholdCounts(threshold: number): ThresholdCounts {
  return { threshold, needed: createEffectGrid().counts, alarms: 0, episodes: 0, alarming: false }
}

function tally(one: ThresholdCounts, grid: EffectGrid, needed: number | undefined): void {
  const alarm = needed === 0
  if (needed !== undefined) grid.add(needed)
  one.alarms += alarm ? 1 : 0
  one.episodes += alarm && !one.alarming ? 1 : 0
  one.began ??= alarm
  one.alarming = alarm
}

function outcome(
  { threshold, needed, alarms, episodes }: ThresholdCounts,
  months?: number,
): ThresholdOutcome {
  const grid = createEffectGrid(needed)
  const mde = grid.count === 0 ? Number.POSITIVE_INFINITY : grid.quantile(POWER)
  return {
    ...{ threshold, alarms, episodes },
    ...(months === undefined ? {} : { alarmsPerMonth: episodes / months }),
    ...(Number.isFinite(mde) ? { mde } : {}),
  }
}
