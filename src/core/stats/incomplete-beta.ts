import { logBeta } from './log-gamma.js'

/** Relative size of a continued-fraction step that no longer matters. */
const PRECISION = 1e-16

/** Stands in for a zero denominator in Lentz's method; far below any denominator that occurs. */
const TINY = 1e-300

/** The fraction needs about sqrt(max(a, b)) steps, so this suffices far beyond any number of runs. */
const STEP_LIMIT = 100_000

/**
 * Regularised incomplete beta function I_x(a, b), for a, b > 0 and 0 <= x <= 1.
 *
 * `complement` is 1 - x and is a parameter because the caller often knows it to more digits than the
 * subtraction would give; with it the result keeps its relative accuracy (about 1e-12) in both tails.
 * Continued fraction by Lentz's method (Numerical Recipes 6.4; DLMF 8.17.22); cost O(sqrt(max(a, b))).
 */
export function incompleteBeta(x: number, complement: number, a: number, b: number): number {
  if (x <= 0) return 0
  if (complement <= 0) return 1
  const front = Math.exp(a * logOf(x, complement) + b * logOf(complement, x) - logBeta(a, b))
  if (x < (a + 1) / (a + b + 2)) return (front * continuedFraction(x, a, b)) / a
  return 1 - (front * continuedFraction(complement, b, a)) / b
}

/** ln x, through the complement where x is near 1. */
function logOf(x: number, complement: number): number {
  return x > 0.5 ? Math.log1p(-complement) : Math.log(x)
}

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / away(1 - ((a + b) * x) / (a + 1))
  let value = d
  for (let m = 1; m <= STEP_LIMIT; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / away(1 + even * d)
    c = away(1 + even / c)
    value *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / away(1 + odd * d)
    c = away(1 + odd / c)
    const step = d * c
    value *= step
    if (Math.abs(step - 1) <= PRECISION) break
  }
  return value
}

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value
}
