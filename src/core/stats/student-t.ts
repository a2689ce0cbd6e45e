import { incompleteBeta } from './incomplete-beta.js'
import { logBeta } from './log-gamma.js'
import { normalCdf, normalQuantile, normalSurvival } from './normal.js'

/** From here on the normal distribution is the same to double precision wherever p > 1e-20. */
const NORMAL_FROM_DF = 1e10

/** Where (t / sqrt(df))^2 is this large, the first term of the tail expansion is exact to double precision. */
const ASYMPTOTIC_FROM = 1e18

/** Logarithms of the smallest and the largest finite t. */
const LOG_T_RANGE = [-744, 709.7] as const

/** The series of a suite have few different df, and each asks for the same three quantiles. */
const QUANTILES = new Map<string, number>()
const MOST_QUANTILES = 1_000

/**
 * P(T > t) for Student's t with `df` > 0 degrees of freedom (fractions allowed), with relative accuracy
 * (1e-12 up to 1,000 df, 1e-10 at a million) in the far upper tail. Source: incomplete beta function, DLMF 8.17.
 *
 * @throws RangeError when df is not positive or t is NaN.
 */
export function studentTSurvival(t: number, df: number): number {
  requireArguments(t, df)
  if (df >= NORMAL_FROM_DF) return normalSurvival(t)
  return t >= 0 ? upperTail(t, df) : 1 - upperTail(-t, df)
}

/** P(T <= t); accurate in the lower tail. Throws like `studentTSurvival`. */
export function studentTCdf(t: number, df: number): number {
  requireArguments(t, df)
  if (df >= NORMAL_FROM_DF) return normalCdf(t)
  return t <= 0 ? upperTail(-t, df) : 1 - upperTail(t, df)
}

/**
 * The t with P(T <= t) = p. 0 gives -Infinity and 1 gives Infinity.
 * Newton steps on a log-log scale, where both the tail and the body are nearly straight, kept inside a bracket.
 *
 * @throws RangeError for p outside [0, 1] or df not positive.
 */
export function studentTQuantile(p: number, df: number): number {
  requireArguments(0, df)
  if (!(p >= 0 && p <= 1)) throw new RangeError(`studentTQuantile(${p}); expected a probability`)
  if (p === 0.5) return 0
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  if (df >= NORMAL_FROM_DF) return normalQuantile(p)
  const key = `${p} ${df}`
  const known = QUANTILES.get(key)
  if (known !== undefined) return known
  const quantile = p < 0.5 ? -upperQuantile(p, df) : upperQuantile(1 - p, df)
  if (QUANTILES.size >= MOST_QUANTILES) QUANTILES.clear()
  QUANTILES.set(key, quantile)
  return quantile
}

function requireArguments(t: number, df: number): void {
  if (Number.isNaN(t)) throw new RangeError('t is NaN')
  if (!(df > 0)) throw new RangeError(`df is ${df}; expected a positive number`)
}

function upperTail(t: number, df: number): number {
  if (t === 0) return 0.5
  const ratio = (t / Math.sqrt(df)) ** 2
  if (ratio > ASYMPTOTIC_FROM) {
    const logPower = df * (0.5 * Math.log(df) - Math.log(t))
    return Math.exp(logPower - logBeta(df / 2, 0.5)) / df
  }
  return 0.5 * incompleteBeta(1 / (1 + ratio), ratio / (1 + ratio), df / 2, 0.5)
}

/** P(0 < T < t), accurate for small t. */
function body(t: number, df: number): number {
  const ratio = (t / Math.sqrt(df)) ** 2
  return 0.5 * incompleteBeta(ratio / (1 + ratio), 1 / (1 + ratio), 0.5, df / 2)
}

function density(t: number, df: number): number {
  const spread = -0.5 * (df + 1) * Math.log1p((t / Math.sqrt(df)) ** 2)
  return Math.exp(spread - logBeta(0.5, df / 2) - 0.5 * Math.log(df))
}

/** The t > 0 with P(T > t) = q, 0 < q < 1/2; above a quarter it solves for the body, which is 1/2 - q. */
function upperQuantile(q: number, df: number): number {
  const isBody = q > 0.25
  const target = isBody ? 0.5 - q : q
  let [low, high]: readonly [number, number] = LOG_T_RANGE
  let logT = Math.log(normalQuantile(1 - Math.max(q, 1e-12)))
  for (let step = 0; step < 200; step++) {
    const t = Math.exp(logT)
    const probability = isBody ? body(t, df) : upperTail(t, df)
    const excess = Math.log(probability / target)
    if (isBody === excess > 0) high = logT
    else low = logT
    const slope = (t * density(t, df)) / probability
    const newton = isBody ? logT - excess / slope : logT + excess / slope
    // A step out of the bracket (or NaN, where the tail underflows) is replaced by halving it.
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - logT) <= 1e-15 * Math.max(1, Math.abs(logT))) return Math.exp(next)
    logT = next
  }
  return Math.exp(logT)
}
