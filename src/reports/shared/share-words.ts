/** From here on decimals say nothing. */
const WHOLE_FROM = 10

/** Longer than this is no number for people; it comes of dividing by almost nothing. */
const PLAIN_LIMIT = 1e6

/** A part of a whole, 0 to 1: `12.4 %`; of nothing there are no shares. */
export function shareText(share: number): string {
  return Number.isFinite(share) ? `${(100 * share).toFixed(1)} %` : 'n/a'
}

/** Two shares in as few digits as show their difference: `12 % → 31 %`, `0.4 % → 1.2 %`. */
export function sharePair(baseline: number, candidate: number): string {
  const [from, to] = [100 * baseline, 100 * candidate]
  const isCoarse = Math.max(from, to) >= WHOLE_FROM && Math.round(from) !== Math.round(to)
  const show = (share: number) => (Number.isFinite(share) ? `${share.toFixed(isCoarse ? 0 : 1)} %` : 'n/a')
  return `${show(from)} \u2192 ${show(to)}`
}

/** A share for a sentence: `41 %`, `4.1 %`. */
export function roughShare(share: number): string {
  if (!Number.isFinite(share)) return 'n/a'
  return `${(100 * share).toFixed(100 * share >= WHOLE_FROM ? 0 : 1)} %`
}

/** Points of a whole for a sentence, in tenths: `0.4`, `16.6`, `42`, `-3`. */
export function pointsText(points: number): string {
  if (!Number.isFinite(points)) return 'n/a'
  if (Math.abs(points) >= PLAIN_LIMIT) return points.toExponential(1)
  // Minus zero prints without its sign once zero is added.
  return String(Math.round(10 * points) / 10 + 0)
}

/** Points as a change, one decimal: `+9.1`, `-0.4`, `0.0`. */
export function signedPoints(points: number): string {
  if (!Number.isFinite(points)) return 'n/a'
  if (Math.abs(points) >= PLAIN_LIMIT) return `${points > 0 ? '+' : ''}${points.toExponential(1)}`
  const text = points.toFixed(1).replace(/^-0\.0$/, '0.0')
  return points > 0 && text !== '0.0' ? `+${text}` : text
}
