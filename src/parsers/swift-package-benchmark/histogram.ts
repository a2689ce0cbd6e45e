import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { below, type JsonPath } from '../shared/json-path.js'
import { numberField } from '../shared/number-field.js'

/** A percentile of what a histogram counted, as the middle of its bucket. */
export type PercentileOf = (percent: number) => number

/**
 * Reads a high dynamic range histogram as the Swift package Histogram encodes it (hdrhistogram.org; three significant digits
 * by default): `counts[i]` values fell into bucket i, whose bounds follow from i. Cost: linear in the buckets.
 * @throws Problem where it counted nothing or a field is no number.
 */
export function readHistogram(document: JsonDocument, path: JsonPath): PercentileOf {
  const counts = arrayField(document, below(path, 'counts'))
  const unit = numberField(document, below(path, 'unitMagnitude'))
  const half = numberField(document, below(path, 'subBucketHalfCountMagnitude'))
  const filled = counts.flatMap((count, index) =>
    typeof count === 'number' && count > 0 ? [{ count, value: middleOf(index, half, unit) }] : [],
  )
  const total = filled.reduce((sum, { count }) => sum + count, 0)
  if (total === 0) throw document.problem(below(path, 'counts'), 'counted nothing', 'at least one value')
  return (percent) => {
    const wanted = Math.max(1, Math.ceil((percent / 100) * total))
    let seen = 0
    for (const { count, value } of filled) {
      seen += count
      if (seen >= wanted) return value
    }
    return filled.at(-1)?.value ?? 0
  }
}

/** Buckets double in width; each but the first holds the upper half of its sub-buckets only. */
function middleOf(index: number, half: number, unit: number): number {
  const halfCount = 2 ** half
  const bucket = Math.floor(index / halfCount) - 1
  const isFirst = bucket < 0
  const sub = (index % halfCount) + (isFirst ? 0 : halfCount)
  const width = 2 ** (unit + (isFirst ? 0 : bucket))
  // A bucket of width 1 holds one whole number.
  return sub * width + (width > 1 ? width / 2 : 0)
}
