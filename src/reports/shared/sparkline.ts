const BARS = ['\u2581', '\u2582', '\u2583', '\u2584', '\u2585', '\u2586', '\u2587', '\u2588']

/** Less movement than this share of the values fills only part of the height, or every noise would look like a cliff. */
const SMALLEST_SPAN = 0.05

/**
 * The last `width` values as bars, oldest first: `▂▂▁▂▂▇`. Empty for fewer than two finite values, since one bar tells
 * nothing.
 */
export function sparkline(values: readonly number[], width = 20): string {
  const shown = values.filter(Number.isFinite).slice(-width)
  if (shown.length < 2) return ''
  const low = Math.min(...shown)
  const high = Math.max(...shown)
  // Halves, because the difference of two finite numbers need not be finite.
  const span = Math.max(high / 2 - low / 2, (Math.max(Math.abs(low), Math.abs(high)) / 2) * SMALLEST_SPAN)
  if (span === 0) return BARS[0]!.repeat(shown.length)
  return shown.map((value) => BARS[Math.round(((value / 2 - low / 2) / span) * (BARS.length - 1))]!).join('')
}
