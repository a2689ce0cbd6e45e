import { logGamma } from './log-gamma.js'

/** The series of a suite have few different df, and a screen asks for each of them again for every stored run. */
const MEDIANS = new Map<number, number>()
const MOST_MEDIANS = 1_000

/**
 * Median of the chi-squared distribution with `df` > 0 degrees of freedom; relative error about 1e-13.
 * A sample variance of K normal values has median sigma^2 x chiSquaredMedian(K - 1) / (K - 1).
 *
 * @throws RangeError when df is not positive.
 */
export function chiSquaredMedian(df: number): number {
  if (!(df > 0)) throw new RangeError(`df is ${df}; expected a positive number`)
  const known = MEDIANS.get(df)
  if (known !== undefined) return known
  const median = solvedMedian(df)
  if (MEDIANS.size >= MOST_MEDIANS) MEDIANS.clear()
  MEDIANS.set(df, median)
  return median
}

function solvedMedian(df: number): number {
  const shape = df / 2
  // Wilson and Hilferty (1931) is within 2 % from 2 degrees on; below, the power law at zero is a better start.
  let x = df >= 1 ? shape * (1 - 2 / (9 * df)) ** 3 : Math.exp((Math.log(0.5) + logGamma(shape + 1)) / shape)
  for (let step = 0; step < 50; step++) {
    const probability = lowerGamma(shape, x)
    const logDensity = (shape - 1) * Math.log(x) - x - logGamma(shape)
    // Newton on ln x: never leaves the positive axis.
    const move = (0.5 - probability) / (Math.exp(logDensity) * x)
    x *= Math.exp(move)
    if (Math.abs(move) < 1e-15) break
  }
  return 2 * x
}

/** Regularised lower incomplete gamma function by its series (DLMF 8.11.4), made for x near or below the shape. */
function lowerGamma(shape: number, x: number): number {
  let term = 1 / shape
  let sum = term
  for (let k = 1; term > sum * 1e-17; k++) {
    term *= x / (shape + k)
    sum += term
  }
  return Math.exp(shape * Math.log(x) - x - logGamma(shape)) * sum
}
