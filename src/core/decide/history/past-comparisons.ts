import type { VariancePrior } from '../../stats/moderated-variance.js'
import { RECENCY } from '../../stats/recency-weights.js'
import { RUNS_TO_GATE } from '../outcome.js'
import { screenP } from '../screen-cut.js'
import { type Expectation, expectation, varianceOf } from './expectation.js'

/** Stored deviations of one series, oldest first. */
export interface PastSeries {
  /** Less what the suite and its companions share; then less what the suite shares only. Same runs. */
  readonly own: readonly number[]
  readonly suiteless: readonly number[]
  readonly limit: number
  readonly scale: 'log' | 'difference'
}

export interface PastPriors {
  readonly own: VariancePrior
  readonly suiteless: VariancePrior
}

/**
 * What the screen would have said of stored runs: the p of every run that has at least 7 before it, judged by those.
 * What the series share is that of all runs, because fitting it again for every run would cost a window's worth of fits.
 * O(series x runs) where few lean, O(series x runs^2) where all do.
 */
export function pastPValues(series: readonly PastSeries[], priors: PastPriors): Float64Array {
  const judged = series.reduce((sum, { own }) => sum + Math.max(0, own.length - RUNS_TO_GATE), 0)
  const pValues = new Float64Array(judged).fill(1)
  let start = 0
  for (const one of series) {
    const leans = leaning(one)
    for (let run = RUNS_TO_GATE; run < one.own.length; run++, start++)
      if (leans[run] === 1) pValues[start] = pOfRun(one, run, priors)
  }
  return pValues
}

/** 1 where a run is above the weighted mean of those before it by more than the limit: any other p is 1 unseen. */
function leaning({ own, suiteless, limit }: PastSeries): Uint8Array {
  const leans = new Uint8Array(own.length)
  for (const values of [own, suiteless]) {
    let sum = 0
    let weight = 0
    for (let run = 0; run < values.length; run++) {
      if (values[run]! - sum / weight > limit) leans[run] = 1
      sum = RECENCY * sum + values[run]!
      weight = RECENCY * weight + 1
    }
  }
  return leans
}

function pOfRun({ own, suiteless, limit, scale }: PastSeries, run: number, priors: PastPriors): number {
  const before = (values: readonly number[], prior: VariancePrior): Expectation => {
    const known = values.slice(0, run)
    return expectation({ values: known, scale }, { variance: varianceOf(known), prior })
  }
  return screenP({
    own: before(own, priors.own),
    suiteless: before(suiteless, priors.suiteless),
    ownValue: own[run]!,
    suitelessValue: suiteless[run]!,
    limit,
  })
}
