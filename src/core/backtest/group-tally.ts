import type { SeriesBacktest } from '../model/backtest-report.js'
import type { Run } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import type { ReplaySettings } from './replay-settings.js'
import type { ReplayedComparison } from './replayed-point.js'
import { createSeriesTally, resumeSeriesTally, type SeriesCounts, type SeriesTally } from './series-tally.js'

/** The series of a history, summed up group by group. */
export interface GroupTally {
  /** The comparisons of one run. */
  add(run: Run, comparisons: readonly ReplayedComparison[]): void
  /** In order of appearance. */
  summaries(): readonly SeriesBacktest[]
  /** Ends the tally of a later part of a replay: what that of the earlier part goes on with. */
  rest(): GroupRest
  canAbsorb(rest: GroupRest): boolean
  /** Continues by the runs after those added so far. */
  absorb(rest: GroupRest): void
}

/** Where a later part of a replay began, and what it made of the rest. Plain data. */
export interface GroupRest {
  /** Its first branch, suite and stratum, in which the earlier part may have ended. */
  readonly group: string
  readonly series: readonly (readonly [key: string, counts: SeriesCounts])[]
  /** Series of the groups after that one. */
  readonly summaries: readonly SeriesBacktest[]
}

interface Group {
  readonly name: string
  readonly open: Map<string, SeriesTally>
}

/**
 * Tallies of one branch, suite and stratum at a time: those of a group that is over are summed up and forgotten.
 *
 * @param part `rest`: the runs before were added to another tally, so the first group stays open until `rest()`
 */
export function createGroupTally(settings: ReplaySettings, part: 'whole' | 'rest' = 'whole'): GroupTally {
  const done: SeriesBacktest[] = []
  let first: Group | undefined
  let group: Group = { name: '', open: new Map() }
  const begin = (name: string) => {
    if (part === 'rest' && first === undefined && group.name !== '') first = group
    else for (const tally of group.open.values()) done.push(tally.summary())
    group = { name, open: new Map() }
  }
  return {
    add(run, comparisons) {
      const name = JSON.stringify([run.branch, run.suite, run.environment.stratum])
      if (name !== group.name) begin(name)
      for (const comparison of comparisons) {
        const key = seriesKey(comparison.row)
        const known = group.open.get(key)
        const tally = known ?? createSeriesTally(run, comparison, settings)
        if (known === undefined) group.open.set(key, tally)
        tally.add(run, comparison)
      }
    },
    summaries() {
      begin('')
      return done
    },
    rest() {
      begin('')
      const series = [...(first?.open ?? [])].map(([key, { counted }]) => [key, counted] as const)
      return { group: first?.name ?? '', series, summaries: done }
    },
    canAbsorb: (rest) =>
      rest.group !== group.name ||
      rest.series.every(([key, counts]) => group.open.get(key)?.canAbsorb(counts) !== false),
    absorb(rest) {
      if (rest.group !== group.name) begin(rest.group)
      for (const [key, counts] of rest.series) {
        const known = group.open.get(key)
        if (known === undefined) group.open.set(key, resumeSeriesTally(counts, settings))
        else known.absorb(counts)
      }
      begin('')
      done.push(...rest.summaries)
    },
  }
}
