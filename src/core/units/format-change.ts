import { formatDifference } from './format-value.js'

/** From here on a percentage alone is misread ("200 %" as twice as much), so the factor stands beside it. */
const FACTOR_FROM = 1

/** From here on the percentage has no use beside the factor. */
const FACTOR_ONLY_FROM = 9

/** Smaller changes than this print as a bound, never as a zero with a sign. */
const SMALLEST_SHARE = 5e-6

/**
 * A relative change (candidate / baseline - 1) for people, raw sign: `+16.6 %`, `-3.0 %`, `+150 % (2.5x)`, `35.2x`
 * (candidate / baseline), `0 %`.
 */
export function formatChange(change: number): string {
  if (!Number.isFinite(change)) return 'n/a'
  if (change === 0) return '0 %'
  if (change >= FACTOR_ONLY_FROM) return formatFactor(change + 1)
  const percentage = `${change > 0 ? '+' : '-'}${formatPercentage(Math.abs(change), change)}`
  return change >= FACTOR_FROM ? `${percentage} (${formatFactor(change + 1)})` : percentage
}

/** A share without sign, as thresholds and detectable changes are written: `5 %`, `3.1 %`, `0.05 %`, `35.2x`. */
export function formatShare(share: number): string {
  if (!Number.isFinite(share)) return 'n/a'
  if (share >= FACTOR_ONLY_FROM) return formatFactor(share + 1)
  const percentage = Number((share * 100).toPrecision(share < 1 ? 2 : 3))
  return `${percentage} %`
}

/** The two bounds of a change: `+12.0 % to +21.0 %`. */
export function formatChangeInterval(interval: readonly [number, number]): string {
  return `${formatChange(interval[0])} to ${formatChange(interval[1])}`
}

/** The two bounds of a difference in a base unit: `+1 B to +3 B`. */
export function formatDifferenceInterval(interval: readonly [number, number], unit: string): string {
  return `${formatDifference(interval[0], unit)} to ${formatDifference(interval[1], unit)}`
}

/** `p = 0.0003`, `p = 0.012`, `p < 0.0001`. `name` is `p` or `q`. */
export function formatProbability(probability: number, name = 'p'): string {
  if (!Number.isFinite(probability)) return `${name} n/a`
  if (probability < 0.0001) return `${name} < 0.0001`
  const decimals = probability >= 0.1 ? 2 : probability >= 0.01 ? 3 : 4
  return `${name} = ${probability.toFixed(decimals)}`
}

function formatPercentage(size: number, change: number): string {
  if (size < SMALLEST_SHARE) return '0.001 % or less'
  // A value that did not vanish must not read as -100 %.
  if (change > -1 && change <= -0.9995) return change < -0.9999 ? '99.99 % or more' : `${floorTo(size, 4)} %`
  if (size < 0.001) return `${Number((size * 100).toPrecision(1))} %`
  return size >= 1 ? `${(size * 100).toFixed(0)} %` : `${(size * 100).toFixed(1)} %`
}

function floorTo(size: number, places: number): number {
  return Math.floor(size * 10 ** places) / 10 ** (places - 2)
}

function formatFactor(factor: number): string {
  if (factor >= 1e6) return `${factor.toExponential(1)}x`
  return factor >= 100 ? `${factor.toFixed(0)}x` : `${factor.toFixed(1)}x`
}
