import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, describeValue, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { stringField } from './shared/string-field.js'

/** Columns of a measurement that are totals of its iterations, and what they are for one. */
const COLUMNS: readonly (readonly [key: string, metric: string, unit: string])[] = [
  ['time', 'time', 's'],
  ['cpuTime', 'cpu-time', 's'],
  ['cycles', 'cycles', 'count'],
  ['allocated', 'allocated-bytes', 'B'],
]

// Criterion leaves shorter batches out of its mean: at one iteration, most of the time is that of the clock.
const SHORTEST_BATCH = 0.03

/**
 * `--json` of Haskell's criterion: `["criterion", version, [reports]]`. Every measurement is a batch of `iters`
 * iterations, `reportKeys` names its columns, and totals are divided by the iterations. Columns that the run did not
 * measure (allocation without `+RTS -T`) are null.
 */
export const haskellCriterionParser: JsonParser = {
  kind: 'json',
  name: 'haskell-criterion',
  tool: 'criterion for Haskell (read with 1.5)',
  reads: "the file of --json of Haskell's criterion: every batch of at least 30 ms",
  metrics: COLUMNS.map(([, metric]) => metric),
  primary: ['time'],
  recognises: (value) => Array.isArray(value) && value[0] === 'criterion' && Array.isArray(value[2]),
  parse(document) {
    const builder = startMeasurements(haskellCriterionParser)
    for (const [index] of arrayField(document, [2]).entries()) addReport(document, [2, index], builder)
    return {
      measurements: builder.measurements(),
      environment: environmentOf({ criterion: valueAt(document, [1]) }),
      warnings: builder.warnings(),
      failures: [],
    } satisfies Parsed
  },
}

function addReport(document: JsonDocument, path: JsonPath, builder: MeasurementBuilder): void {
  const benchmark = stringField(document, below(path, 'reportName'))
  const keys = arrayField(document, below(path, 'reportKeys'))
  const iterationsAt = keys.indexOf('iters')
  for (const batch of analysedBatches(document, below(path, 'reportMeasured'), keys.indexOf('time'))) {
    const iterations = numberOf(document, [...batch, iterationsAt])
    if (iterations === undefined || iterations <= 0)
      throw document.problem([...batch, iterationsAt], 'has no iterations', 'a count above zero')
    for (const [key, metric, unit] of COLUMNS) {
      const column = [...batch, keys.indexOf(key)]
      const total = numberOf(document, column)
      if (total === undefined) continue
      const problem = (what: string, expected?: string) => document.problem(column, what, expected)
      const primary = metric === 'time' ? { primary: true } : {}
      builder.add({ benchmark, metric, value: total / iterations, unit, iterations, ...primary, problem })
    }
  }
}

/** The batches that criterion's own mean is taken of; all of them where none is long enough. */
function analysedBatches(document: JsonDocument, path: JsonPath, timeAt: number): readonly JsonPath[] {
  const batches = arrayField(document, path).map((_, index): JsonPath => below(path, index))
  const long = batches.filter((batch) => (numberOf(document, [...batch, timeAt]) ?? 0) >= SHORTEST_BATCH)
  return long.length === 0 ? batches : long
}

/** Times are numbers; counts are texts or objects in some versions (`{"fromInt": 3}`), null where unmeasured. */
function numberOf(document: JsonDocument, path: JsonPath): number | undefined {
  const value = valueAt(document, path)
  if (value === undefined || value === null) return undefined
  const plain = isJsonObject(value) ? Object.values(value)[0] : value
  if (typeof plain === 'number' && Number.isFinite(plain)) return plain
  throw document.problem(path, describeValue(value), 'a finite number or null')
}
