/** Milliseconds of each unit a duration may hold, longest first: the order in which they must appear. */
const UNITS: readonly (readonly [unit: string, milliseconds: number])[] = [
  ['h', 3_600_000],
  ['m', 60_000],
  ['s', 1_000],
  ['ms', 1],
]

/** Six hours is the longest a hosted job may take; a week leaves room for machines of one's own. */
const LONGEST_MS = 7 * 24 * 3_600_000

/** What `parseDuration` accepts, for messages. */
export const DURATION_FORM = 'a duration such as 90s, 12m or 1h30m, at most 168h'

/**
 * Milliseconds of `90s`, `12m`, `1h30m`, `1.5s`, `500ms`: numbers with units `h`, `m`, `s`, `ms`, each unit at most
 * once, longest first. Undefined for anything else, for zero, and for more than a week. A bare number has no unit and
 * is refused: one tool's seconds are another's minutes.
 */
export function parseDuration(text: string): number | undefined {
  const match =
    /^\s*(?:(\d+(?:\.\d+)?)h)?(?:(\d+(?:\.\d+)?)m(?!s))?(?:(\d+(?:\.\d+)?)s)?(?:(\d+(?:\.\d+)?)ms)?\s*$/.exec(
      text,
    )
  if (match === null) return undefined
  const total = UNITS.reduce((sum, [, milliseconds], i) => sum + Number(match[i + 1] ?? 0) * milliseconds, 0)
  return total > 0 && total <= LONGEST_MS ? total : undefined
}
