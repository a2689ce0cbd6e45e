import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { below, type JsonPath, valueAt } from '../shared/json-path.js'
import type { MeasurementBuilder, PlacedReading } from '../shared/measurement-builder.js'
import { numberArrayField } from '../shared/number-array-field.js'

/** The values of one fork, each under its index below the path. */
export interface ForkValues {
  readonly path: JsonPath
  readonly values: readonly number[]
}

/**
 * The values of a metric, one an iteration, fork after fork: from `rawData`, or as the mean of each iteration's
 * `rawDataHistogram` (sample mode; the score is the mean too). Undefined where the file holds neither.
 * @throws Problem at a raw value that is no finite number, such as JMH's "NaN".
 */
export function iterationValues(document: JsonDocument, metric: JsonPath): readonly ForkValues[] | undefined {
  const rawData = below(metric, 'rawData')
  const histogram = below(metric, 'rawDataHistogram')
  if (valueAt(document, rawData) !== undefined) {
    return forks(document, rawData, (path, fork) => {
      if (fork.length > 0) numberArrayField(document, path, fork)
      return fork as readonly number[]
    })
  }
  if (valueAt(document, histogram) === undefined) return undefined
  return forks(document, histogram, (path, fork) =>
    fork.map((_, index) => histogramMean(document, below(path, index))),
  )
}

function forks(
  document: JsonDocument,
  path: JsonPath,
  valuesOf: (path: JsonPath, fork: readonly unknown[]) => readonly number[],
): readonly ForkValues[] {
  return arrayField(document, path).map((_, index) => {
    const fork = below(path, index)
    return { path: fork, values: valuesOf(fork, arrayField(document, fork)) }
  })
}

/** Adds the values of all forks; a reading says what they measure. */
export function addForks(
  document: JsonDocument,
  builder: MeasurementBuilder,
  { all, of }: { readonly all: readonly ForkValues[]; readonly of: Omit<PlacedReading, 'path'> },
): void {
  for (const { path, values } of all)
    builder.addAllAt(document, { ...of, path, key: 0, isEach: true }, values)
}

/** Pairs of time and count. */
function histogramMean(document: JsonDocument, path: JsonPath): number {
  let sum = 0
  let total = 0
  const buckets = arrayField(document, path)
  for (let index = 0; index < buckets.length; index += 1) {
    const bucket = below(path, index)
    const [time = Number.NaN, count = Number.NaN] = numberArrayField(document, bucket, buckets[index])
    sum += time * count
    total += count
  }
  if (!(total > 0) || !Number.isFinite(sum))
    throw document.problem(path, 'holds no sample', 'pairs of time and count')
  return sum / total
}
