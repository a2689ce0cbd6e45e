/** A way to show a base unit: value / `factor` is printed before `suffix` (which brings its own blank). */
export interface DisplayScale {
  readonly factor: number
  readonly suffix: string
}

/**
 * Scales per base unit, ascending. Decimal prefixes throughout, as in what the parsers accept, so that `MB` in a report
 * is the `MB` of `MB/s`. Unit `%` is a share shown in per cent; only reports ask for it.
 */
const SCALES: ReadonlyMap<string, readonly DisplayScale[]> = new Map([
  [
    's',
    steps([
      [1e-9, ' ns'],
      [1e-6, ' \u00b5s'],
      [1e-3, ' ms'],
      [1, ' s'],
    ]),
  ],
  [
    'B',
    steps([
      [1, ' B'],
      [1e3, ' kB'],
      [1e6, ' MB'],
      [1e9, ' GB'],
      [1e12, ' TB'],
    ]),
  ],
  [
    'B/s',
    steps([
      [1, ' B/s'],
      [1e3, ' kB/s'],
      [1e6, ' MB/s'],
      [1e9, ' GB/s'],
      [1e12, ' TB/s'],
    ]),
  ],
  [
    '1/s',
    steps([
      [1, ' /s'],
      [1e3, ' k/s'],
      [1e6, ' M/s'],
      [1e9, ' G/s'],
    ]),
  ],
  [
    '1',
    steps([
      [1, ''],
      [1e3, ' k'],
      [1e6, ' M'],
      [1e9, ' G'],
      [1e12, ' T'],
    ]),
  ],
  ['%', steps([[0.01, ' %']])],
])

/** Units whose whole numbers are counts: shown in full up to this size, since one allocation more is news. */
const COUNTED = new Set(['B', '1'])
const WHOLE_LIMIT = 1_000_000

/** A value of this many units is unreadable in that unit, and near 1e308 it is not even a number. */
const SPAN_LIMIT = 1e15

/**
 * The scale for these values (base unit): the largest prefix that still leaves the smallest value that is not zero at 1 or
 * more, so that both sides of a comparison share it. Custom units have one scale.
 */
export function displayScale(values: readonly number[], unit: string): DisplayScale {
  const scales = SCALES.get(unit)
  if (scales === undefined) return { factor: 1, suffix: unit === '' ? '' : ` ${unit}` }
  const first = scales[0]!
  const sizes = values.map(Math.abs).filter((size) => size > 0)
  if (sizes.length === 0) return scales.find((scale) => scale.factor === 1) ?? first
  if (COUNTED.has(unit) && sizes.every((size) => Number.isInteger(size) && size < WHOLE_LIMIT)) return first
  // Rounded first, so that 999.99 ns becomes 1.00 us and not 1,000 ns.
  const smallest = Number(Math.min(...sizes).toPrecision(3))
  const fitting = scales.findLast((scale) => smallest >= scale.factor) ?? first
  // 1e308 s is no number of nanoseconds: a pair this far apart goes by its larger side.
  if (Math.max(...sizes) / fitting.factor > SPAN_LIMIT)
    return scales.findLast(({ factor }) => factor <= 1) ?? first
  return fitting
}

function steps(rows: readonly (readonly [number, string])[]): readonly DisplayScale[] {
  return rows.map(([factor, suffix]) => ({ factor, suffix }))
}
