import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { below, type JsonPath, valueAt } from '../shared/json-path.js'
import { numberArrayField } from '../shared/number-array-field.js'
import { numberField } from '../shared/number-field.js'

/** A value and where it stands. */
export interface IterationValue {
  readonly value: number
  readonly path: JsonPath
}

/**
 * The values of a metric, one an iteration, fork after fork: from `rawData`, or as the mean of each iteration's
 * `rawDataHistogram` (sample mode; the score is the mean too). Undefined where the file holds neither.
 * @throws Problem at a raw value that is no finite number, such as JMH's "NaN".
 */
export function iterationValues(
  document: JsonDocument,
  metric: JsonPath,
): readonly IterationValue[] | undefined {
  const rawData = below(metric, 'rawData')
  const histogram = below(metric, 'rawDataHistogram')
  if (valueAt(document, rawData) !== undefined) {
    return items(document, rawData).flatMap((fork) =>
      items(document, fork).map((path) => ({ value: numberField(document, path), path })),
    )
  }
  if (valueAt(document, histogram) === undefined) return undefined
  return items(document, histogram).flatMap((fork) =>
    items(document, fork).map((path) => ({ value: histogramMean(document, path), path })),
  )
}

function items(document: JsonDocument, path: JsonPath): readonly JsonPath[] {
  return arrayField(document, path).map((_, index) => below(path, index))
}

/** Pairs of time and count. */
function histogramMean(document: JsonDocument, path: JsonPath): number {
  let sum = 0
  let total = 0
  for (const bucket of items(document, path)) {
    const [time = Number.NaN, count = Number.NaN] = numberArrayField(document, bucket)
    sum += time * count
    total += count
  }
  if (!(total > 0) || !Number.isFinite(sum))
    throw document.problem(path, 'holds no sample', 'pairs of time and count')
  return sum / total
}
