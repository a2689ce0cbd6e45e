import { median } from '../../../lib/core/stats/center.js'
import { studentFourSurvival } from '../../../lib/core/stats/kernel-mixture.js'
import { medianBeside } from '../../../lib/core/stats/median-of-others.js'
import { moderatedVariance, variancePrior } from '../../../lib/core/stats/moderated-variance.js'
import { studentTSurvival } from '../../../lib/core/stats/student-t.js'

/** Slowdowns, log scale; the first is the run as it was. */
export const AMOUNTS = [0, Math.log(1.1), Math.log(1.2), Math.log(1.5)]
const LIMIT = Math.log(1.05)
const FEWEST_RUNS = 7
const CLIP = 4

/**
 * Scores of every series of one run under a variant, by amount. Written apart from the gate's own functions so that each of
 * its steps can be left out; where nothing is, `run.mjs` checks that both agree.
 *
 * @param {readonly Float64Array[]} columns log values by series and run, oriented, NaN where missing
 * @param {number} run the one that is judged, from the runs before it
 * @param {import('./variants.mjs').Variant} variant
 * @returns {readonly number[][]} one list of scores a series with enough stored runs
 */
export function scoreRun(columns, run, variant) {
  const series = columns.flatMap((values) => seriesAt(values, run, variant.window))
  if (!series.some(isJudged)) return []
  if (variant.shared) takeOutShared(series, run)
  const suiteless = series.map(({ rest }) => rest)
  if (variant.companions > 0) takeOutCompanions(series, variant)
  const own = scorer(
    series,
    series.map(({ rest }) => rest),
    variant,
  )
  const seen = variant.group ? scorer(series, suiteless, variant) : () => -Infinity
  return series.flatMap((one, index) =>
    isJudged(one)
      ? [AMOUNTS.map((amount) => Math.max(own(index, amount), seen(index, amount) - Math.log10(2)))]
      : [],
  )
}

/** Deviations of stored runs and, last, of the judged one. */
function seriesAt(values, run, window) {
  if (Number.isNaN(values[run])) return []
  const runs = []
  for (let at = Math.max(0, run - window); at < run; at++) if (!Number.isNaN(values[at])) runs.push(at)
  if (runs.length < 3) return []
  const center = median(runs.map((at) => values[at]))
  const rest = new Map([...runs, run].map((at) => [at, values[at] - center]))
  return [{ runs, run, rest }]
}

function isJudged({ runs }) {
  return runs.length >= FEWEST_RUNS
}

function takeOutShared(series) {
  const sorted = new Map()
  for (const { rest } of series)
    for (const [at, value] of rest) sorted.set(at, [...(sorted.get(at) ?? []), value])
  for (const [at, list] of sorted) sorted.set(at, Float64Array.from(list).sort())
  for (const one of series) {
    const movementAt = (at) => {
      const list = sorted.get(at)
      return list.length <= 4 ? 0 : medianBeside(list, one.rest.get(at))
    }
    one.rest = without(one, new Map([...one.rest.keys()].map((at) => [at, movementAt(at)])))
  }
}

/** What is left of a series when its share of a movement is taken out. */
function without({ runs, rest }, movement) {
  let products = 0
  let squares = 0
  for (const at of runs) {
    products += rest.get(at) * movement.get(at)
    squares += movement.get(at) ** 2
  }
  const share = squares > 0 ? Math.min(1, Math.max(0, products / squares)) : 0
  return new Map([...rest].map(([at, value]) => [at, value - share * movement.get(at)]))
}

function takeOutCompanions(series, variant) {
  const standard = series.map(({ runs, rest }) => {
    const spread = Math.sqrt(runs.reduce((sum, at) => sum + rest.get(at) ** 2, 0) / runs.length) + 5e-4
    return { spread, at: new Map([...rest].map(([at, value]) => [at, clip(value / spread)])) }
  })
  const rests = series.map((one, index) => {
    const nearest = standard
      .map(({ at }, other) => ({
        at,
        weight: other === index ? 0 : correlation(one.runs, standard[index].at, at),
      }))
      .filter(({ weight }) => weight > variant.correlation)
      .sort((first, second) => second.weight - first.weight)
      .slice(0, variant.companions)
    const movementAt = (at) => {
      const there = nearest.filter((other) => other.at.has(at))
      const total = there.reduce((sum, { weight }) => sum + weight ** variant.power, 0)
      const sum = there.reduce((all, other) => all + other.weight ** variant.power * other.at.get(at), 0)
      return total > 0 ? (standard[index].spread * sum) / total : 0
    }
    return without(one, new Map([...one.rest.keys()].map((at) => [at, movementAt(at)])))
  })
  for (const [index, one] of series.entries()) one.rest = rests[index]
}

function clip(value) {
  return Math.max(-CLIP, Math.min(CLIP, value))
}

/** About zero, shrunk by n / (n + 20). */
function correlation(runs, one, other) {
  let [products, squaresOne, squaresOther, common] = [0, 0, 0, 0]
  for (const at of runs) {
    const second = other.get(at)
    if (second === undefined) continue
    const first = one.get(at)
    products += first * second
    squaresOne += first * first
    squaresOther += second * second
    common++
  }
  if (common < 5 || squaresOne === 0 || squaresOther === 0) return 0
  return (products / Math.sqrt(squaresOne * squaresOther)) * (common / (common + 20))
}

/** -log10 p of "theta <= tested x threshold" for a series and an amount. */
function scorer(series, rests, { statistic, recency, width, tested, least }) {
  const stored = series.map(({ runs }, index) => runs.map((at) => rests[index].get(at)))
  const variances = stored.map((values) => ({ variance: varianceOf(values), runs: values.length }))
  const prior = variancePrior(variances)
  return (index, amount) => {
    const values = stored[index]
    const weights = values.map((_, at) => recency ** (values.length - 1 - at))
    const total = weights.reduce((sum, weight) => sum + weight, 0)
    const center = values.reduce((sum, value, at) => sum + (value * weights[at]) / total, 0)
    const value = rests[index].get(series[index].run) + amount
    if (least && value - center <= LIMIT) return -Infinity
    const { variance, df } = moderatedVariance(variances[index], prior)
    const excess = value - tested * LIMIT
    if (statistic === 't')
      return -Math.log10(
        studentTSurvival((excess - center) / Math.sqrt(variance * (1 + 1 / values.length)), df),
      )
    const scale = width * Math.sqrt(variance) * values.length ** -0.2
    const tail = values.reduce(
      (sum, one, at) => sum + (weights[at] / total) * studentFourSurvival((excess - one) / scale),
      0,
    )
    return -Math.log10(Math.max(tail, Number.MIN_VALUE))
  }
}

function varianceOf(values) {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1)
}
