import { mean } from '../stats/center.js'
import {
  type HistoryEffect,
  type HistorySample,
  historyEffect,
  type SampleMoments,
  suitePrior,
} from './compare-history.js'

/**
 * What history would say of every series if its stored run `left` were the candidate and the others its baseline: the same
 * as `compareHistory` of those, to rounding, from sums of which one value is taken out.
 *
 * @param samples of at least 3 stored runs each
 * @returns a function of `left`: the samples that have a run there, with their effects; O(1) each
 */
export function leaveOneOut(samples: readonly HistorySample[]): (left: number) => LeftOut {
  const sums = samples.map(sumsOf)
  return (left) => {
    const having = sums.filter(({ sample }) => left < sample.baseline.length)
    const moments = having.map((entry) => withoutRun(entry, left))
    const prior = suitePrior(moments)
    return {
      samples: having.map(({ sample }) => sample),
      effects: moments.map((entry) => historyEffect(entry, prior)),
    }
  }
}

/** Two lists in the same order. */
export interface LeftOut {
  readonly samples: readonly HistorySample[]
  readonly effects: readonly HistoryEffect[]
}

interface Sums {
  readonly sample: HistorySample
  readonly mean: number
  /** Sum of squared deviations from the mean. */
  readonly squares: number
}

function sumsOf(sample: HistorySample): Sums {
  const center = mean(sample.baseline)
  return {
    sample,
    mean: center,
    squares: sample.baseline.reduce((sum, value) => sum + (value - center) ** 2, 0),
  }
}

/** Moments of all runs but one: Welford's update backwards. */
function withoutRun({ sample, mean: all, squares }: Sums, left: number): SampleMoments {
  const { scale, baseline } = sample
  const candidate = baseline[left]!
  const runs = baseline.length - 1
  const distance = candidate - all
  const rest = Math.max(0, squares - (distance * distance * baseline.length) / runs)
  const variance = rest / (runs - 1)
  return { scale, runs, mean: all - distance / runs, variance, candidate, candidates: 1 }
}
