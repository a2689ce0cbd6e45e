import { answer } from '../decide/answer.js'
import { MACHINE_EFFECT } from '../decide/machine-effect.js'
import { exactFields } from '../decide/rows.js'
import { seriesSettings } from '../decide/series-settings.js'
import type { Comparison } from '../model/report.js'
import type { Series } from '../model/run.js'
import { injectedValue } from './injected-value.js'
import type { ReplaySettings } from './replay-settings.js'
import type { TestedSeries } from './replayed-point.js'

export interface InjectedSeries {
  readonly row: Comparison
  readonly series: Series
  readonly tested: TestedSeries | undefined
  readonly settings: ReplaySettings
}

/** By size: whether `compare: history` calls the series regressed when it alone is made that much slower. */
export function foundBySize({ row, series, tested, settings }: InjectedSeries): boolean[] {
  const { sizes, policy } = settings
  if (tested === undefined) {
    const own = seriesSettings(policy, { ...series, suite: row.suite })
    return sizes.map((size) => {
      const candidate = injectedValue(row.candidate!, row.direction, size)
      return exactFields({ baseline: row.baseline!, candidate, settings: own }).verdict === 'regressed'
    })
  }
  return sizes.map((size, index) => isFound({ row, tested, size, lower: tested.lowers[index]! }))
}

/** The guard of the suite and the floor of the series come before any bound, as in the verdict itself. */
function isFound({
  row,
  tested,
  size,
  lower,
}: {
  readonly row: Comparison
  readonly tested: TestedSeries
  readonly size: number
  readonly lower: number
}): boolean {
  if (row.reason === MACHINE_EFFECT) return false
  const candidate = injectedValue(row.candidate!, row.direction, size)
  if (row.floor !== undefined && Math.abs(candidate - row.baseline!) < row.floor) return false
  return answer({ effect: 0, lower, upper: Number.POSITIVE_INFINITY }, tested.sample.limit) === 'regressed'
}
