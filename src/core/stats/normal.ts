const LOG_ROOT_TWO_PI = 0.9189385332046728

/** Below, the series of the body converges fast and 1/2 - body still has 14 digits; above, the fraction does. */
const TAIL_FROM = 2.5

/** Standard normal density at z. */
export function normalDensity(z: number): number {
  return Math.exp(-0.5 * z * z - LOG_ROOT_TWO_PI)
}

/**
 * P(Z > z) of the standard normal distribution, with relative accuracy (about 1e-13) far into the upper tail:
 * no table and no 1 - cdf, both of which end at the p-values a gate is about.
 */
export function normalSurvival(z: number): number {
  if (Number.isNaN(z)) throw new RangeError('normalSurvival(NaN)')
  if (z < 0) return 1 - normalSurvival(-z)
  return z < TAIL_FROM ? 0.5 - body(z) : normalDensity(z) * millsRatio(z)
}

/** P(Z <= z), accurate in the lower tail. */
export function normalCdf(z: number): number {
  return normalSurvival(-z)
}

/**
 * The z with P(Z <= z) = p; relative error about 1e-14. 0 gives -Infinity, 1 gives Infinity.
 *
 * @throws RangeError for p outside [0, 1].
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`normalQuantile(${p}); expected a probability`)
  if (p === 0) return -Infinity
  if (p === 1) return Infinity
  if (p === 0.5) return 0
  return p < 0.5 ? -upperQuantile(p) : upperQuantile(1 - p)
}

/** The z > 0 with P(Z > z) = q for 0 < q < 1/2: a rough start, then Newton steps on ln q, which is nearly parabolic. */
function upperQuantile(q: number): number {
  const w = Math.sqrt(-2 * Math.log(q))
  // Abramowitz and Stegun 26.2.23, absolute error below 4.5e-4.
  const numerator = 2.515517 + w * (0.802853 + w * 0.010328)
  const denominator = 1 + w * (1.432788 + w * (0.189269 + w * 0.001308))
  let z = w - numerator / denominator
  for (let step = 0; step < 6; step++) {
    const survival = normalSurvival(z)
    const move = (Math.log(survival / q) * survival) / normalDensity(z)
    z += move
    if (Math.abs(move) <= 1e-16 * Math.abs(z)) break
  }
  return z
}

/** P(0 < Z < z) by the series density x (z + z^3/3 + z^5/15 + ...): positive terms only, so nothing cancels. */
function body(z: number): number {
  let term = z
  let sum = z
  for (let k = 3; term > sum * 1e-17; k += 2) {
    term *= (z * z) / k
    sum += term
  }
  return normalDensity(z) * sum
}

/** P(Z > z) / density, by Laplace's continued fraction 1/(z + 1/(z + 2/(z + ...))), evaluated backwards. */
function millsRatio(z: number): number {
  // At z = 2.5 some 150 terms give full precision; larger z need fewer.
  let fraction = z
  for (let k = 150; k >= 1; k--) fraction = z + k / fraction
  return 1 / fraction
}
