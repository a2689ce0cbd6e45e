/** ln sqrt(2 pi). */
const LOG_ROOT_TWO_PI = 0.9189385332046728

/** From here on seven terms of the Stirling series are exact to double precision. */
const STIRLING_FROM = 10

/** Coefficients of Stirling's series in 1 / x^(2k+1), from Bernoulli numbers (Abramowitz and Stegun 6.1.41). */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360360, 1 / 156]

/** ln Gamma(x) - [(x - 1/2) ln x - x + ln sqrt(2 pi)], for x >= 10. */
function stirlingCorrection(x: number): number {
  const inverseSquare = 1 / (x * x)
  let sum = 0
  for (let k = STIRLING.length - 1; k >= 0; k--) sum = sum * inverseSquare + STIRLING[k]!
  return sum / x
}

/**
 * Natural logarithm of the gamma function for x > 0; absolute error about 1e-15 times the largest term.
 * Below 10 the recurrence Gamma(x + 1) = x Gamma(x) leads up to Stirling's series.
 *
 * @throws RangeError for x <= 0 or NaN.
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma(${x}); expected a positive number`)
  let product = 1
  let z = x
  while (z < STIRLING_FROM) {
    product *= z
    z += 1
  }
  return (z - 0.5) * Math.log(z) - z + LOG_ROOT_TWO_PI + stirlingCorrection(z) - Math.log(product)
}

/**
 * Natural logarithm of the beta function for a, b > 0. For large arguments the Stirling parts are combined
 * by hand, because three separate `logGamma` calls would cancel almost all their digits (Didonato and Morris 1992).
 *
 * @throws RangeError for a <= 0 or b <= 0.
 */
export function logBeta(a: number, b: number): number {
  const small = Math.min(a, b)
  const large = Math.max(a, b)
  if (large < STIRLING_FROM) return logGamma(small) + logGamma(large) - logGamma(small + large)
  const total = small + large
  const correction = stirlingCorrection(large) - stirlingCorrection(total)
  const shared = Math.log1p(-small / total)
  if (small < STIRLING_FROM) {
    return logGamma(small) + correction + small - small * Math.log(total) + (large - 0.5) * shared
  }
  const ratio = (small - 0.5) * Math.log(small / total) + large * shared
  return LOG_ROOT_TWO_PI - 0.5 * Math.log(large) + stirlingCorrection(small) + correction + ratio
}

/** ln of the binomial coefficient C(n, k), for integers 0 <= k <= n. */
export function logChoose(n: number, k: number): number {
  if (k === 0 || k === n) return 0
  return -Math.log(n + 1) - logBeta(k + 1, n - k + 1)
}
