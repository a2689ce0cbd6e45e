import type { SeriesBacktest } from '../model/backtest-report.js'
import type { Run } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import type { ReplaySettings } from './replay-settings.js'
import type { ReplayedComparison } from './replayed-point.js'
import { createSeriesTally, type SeriesTally } from './series-tally.js'

/** The series of a history, summed up group by group. */
export interface GroupTally {
  /** The comparisons of one run. */
  add(run: Run, comparisons: readonly ReplayedComparison[]): void
  /** In order of appearance. */
  summaries(): readonly SeriesBacktest[]
}

/** Tallies of one branch, suite and stratum at a time: those of a group that is over are summed up and forgotten. */
export function createGroupTally(settings: ReplaySettings): GroupTally {
  const done: SeriesBacktest[] = []
  let group = ''
  let open = new Map<string, SeriesTally>()
  const close = () => {
    for (const tally of open.values()) done.push(tally.summary())
    open = new Map()
  }
  return {
    add(run, comparisons) {
      const own = JSON.stringify([run.branch, run.suite, run.environment.stratum])
      if (own !== group) close()
      group = own
      for (const comparison of comparisons) {
        const key = seriesKey(comparison.row)
        const tally = open.get(key) ?? createSeriesTally(run, comparison, settings)
        open.set(key, tally)
        tally.add(run, comparison)
      }
    },
    summaries() {
      close()
      return done
    },
  }
}
