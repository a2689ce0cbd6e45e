/** A smoothed sample: one kernel of Student's t with 4 degrees of freedom a value. */
export interface KernelMixture {
  /** Centers of the kernels, at least one. */
  readonly values: ArrayLike<number>
  /** One a value, summing to 1. */
  readonly weights: ArrayLike<number>
  /** Scale of every kernel, above 0. */
  readonly width: number
  /** Found by the first quantile that is asked for, and the same for all others. */
  range?: MixtureRange
}

/** Where the values of a mixture lie. */
interface MixtureRange {
  readonly least: number
  readonly most: number
  /** Of the mixture. */
  readonly mean: number
  /** Roughly the mixture's deviation. */
  readonly spread: number
}

/** Beyond this |t| the first term of the tail, 3 / t^4, is exact to double precision. */
const FAR = 1e8

/**
 * P(T > t) for Student's t with 4 degrees of freedom, in closed form: (1 - q)^2 (2 + q) / 4 with q = t / sqrt(4 + t^2).
 * Relative accuracy about 1e-15 in the upper tail; infinite t allowed.
 */
export function studentFourSurvival(t: number): number {
  if (t < 0) return 1 - studentFourSurvival(-t)
  if (t > FAR) return 3 / t ** 4
  const root = Math.sqrt(4 + t * t)
  // 1 - q without its cancellation for large t.
  const rest = 4 / (root * (root + t))
  return (rest * rest * (3 - rest)) / 4
}

/** P(X > y) under the mixture. In [0, 1]; 0 only where it underflows. O(values). */
export function mixtureSurvival({ values, weights, width }: KernelMixture, y: number): number {
  let tail = 0
  for (let k = 0; k < values.length; k++) tail += weights[k]! * studentFourSurvival((y - values[k]!) / width)
  return tail
}

/** Steps after which bisection alone has ended on neighbouring doubles. */
const MOST_STEPS = 200
/** Of the kernel's width: far below what any bound is read to. */
const PRECISION = 1e-7

/**
 * The y with P(X > y) = p, to 1e-7 of the width: Newton steps on the logarithm of the smaller tail, which is nearly
 * straight, inside a bracket that is halved where a step leaves it. O(values) a step, some five steps.
 *
 * @throws RangeError unless 0 < p < 1, the width is positive and every value is finite.
 */
export function mixtureUpperQuantile(mixture: KernelMixture, p: number): number {
  if (!(p > 0 && p < 1)) throw new RangeError(`p is ${p}; expected a probability between 0 and 1`)
  if (!(mixture.width > 0 && mixture.width < Infinity))
    throw new RangeError(`width is ${mixture.width}; expected a positive number`)
  return p > 0.5 ? -solve(mixture, 1 - p, -1) : solve(mixture, p, 1)
}

/** Solves for the upper tail of the mixture, or of its mirror image where `side` is -1. */
function solve(mixture: KernelMixture, p: number, side: 1 | -1): number {
  const start = bracket(mixture, p, side)
  let { low, high } = start
  if (!Number.isFinite(high - low)) throw new RangeError('values are not finite, or too far apart')
  let y = Math.min(high, Math.max(low, start.guess))
  for (let step = 0; step < MOST_STEPS; step++) {
    const { tail, slope } = tailAndSlope(mixture, y, side)
    if (tail > p) low = y
    else high = y
    const newton = y + (Math.log(tail / p) * tail) / slope
    const next = newton >= low && newton <= high ? newton : low + (high - low) / 2
    if (Math.abs(next - y) <= PRECISION * mixture.width || next === y) return next
    y = next
  }
  return y
}

function tailAndSlope(
  { values, weights, width }: KernelMixture,
  y: number,
  side: 1 | -1,
): { tail: number; slope: number } {
  let tail = 0
  let density = 0
  for (let k = 0; k < values.length; k++) {
    const t = (y - side * values[k]!) / width
    // `studentFourSurvival` with its root shared by the density 12 / root^5, and to 1e-10 only: the innermost loop of a fit.
    const inverse = 1 / Math.sqrt(4 + t * t)
    const square = inverse * inverse
    const rest = 1 - Math.abs(t) * inverse
    const upper = (rest * rest * (3 - rest)) / 4
    tail += weights[k]! * (t < 0 ? 1 - upper : upper)
    density += weights[k]! * 12 * square * square * inverse
  }
  return { tail, slope: density / width }
}

/** Between the smallest and the largest quantile that a single kernel has; the guess is that of a normal of equal spread. */
function bracket(mixture: KernelMixture, p: number, side: 1 | -1) {
  mixture.range ??= rangeOf(mixture)
  const { least, most, mean, spread } = mixture.range
  const [low, high] = side === 1 ? [least, most] : [-most, -least]
  return { low, high: high + mixture.width * farther(p), guess: side * mean + roughQuantile(p) * spread }
}

function rangeOf({ values, weights, width }: KernelMixture): MixtureRange {
  let least = Infinity
  let most = -Infinity
  let mean = 0
  let squares = 0
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!
    if (!(value > -Infinity && value < Infinity)) throw new RangeError(`values[${k}] is ${value}`)
    if (value < least) least = value
    if (value > most) most = value
    mean += weights[k]! * value
    squares += weights[k]! * value * value
  }
  return { least, most, mean, spread: Math.sqrt(Math.max(0, squares - mean * mean) + 2 * width * width) }
}

/** A bound of the t with P(T > t) = p for p <= 1/2: 3 / t^4 is above the tail everywhere. */
function farther(p: number): number {
  return (3 / p) ** 0.25
}

/** Upper normal quantile to a few per cent: a place to start from (Tukey's lambda). */
function roughQuantile(p: number): number {
  return 4.91 * ((1 - p) ** 0.14 - p ** 0.14)
}
