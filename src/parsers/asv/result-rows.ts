import type { JsonDocument } from '../parser.js'
import { below, childAt, isJsonObject, type JsonPath, valueAt } from '../shared/json-path.js'
import { objectField } from '../shared/object-field.js'

/** The results of one benchmark in one environment. */
export interface AsvRow {
  readonly name: string
  /** Where it stands, for messages. */
  readonly path: JsonPath
  /** The value for every combination of parameters, in their order; null as a whole where the benchmark failed. */
  readonly results: readonly unknown[] | null
  /** Where they stand. */
  readonly resultsPath: JsonPath
  /** Whether there is a list of them, in which each stands under its combination, and not one value. */
  readonly isList: boolean
  /** Lists of every parameter's values. */
  readonly params: readonly unknown[]
  /** Lists of samples by combination, where the run recorded them. */
  readonly samples: unknown
  /** The key or index of `samples` in the row. */
  readonly samplesKey: string | number
}

/**
 * The benchmarks of a result file, one after the other. Version 2 has one array a benchmark, with the columns of `result_columns` and
 * trailing ones left out; version 1 has a number, null, or an object.
 */
export function* asvRows(document: JsonDocument): Generator<AsvRow> {
  const given = valueAt(document, ['result_columns'])
  const columns = Array.isArray(given) ? given : []
  const indexes = {
    result: columns.indexOf('result'),
    params: columns.indexOf('params'),
    samples: columns.indexOf('samples'),
  }
  const rows = objectField(document, ['results'])
  for (const name in rows) {
    const path: JsonPath = ['results', name]
    const row = rows[name]
    // Version 1 without parameters: the value itself stands under the name.
    const isBare = !Array.isArray(row) && !isJsonObject(row)
    const keys = Array.isArray(row) ? indexes : KEYS
    const result = isBare ? row : childAt(row, keys.result)
    const params = childAt(row, keys.params)
    yield {
      name,
      path,
      results: resultsOf(result),
      resultsPath: isBare ? path : below(path, keys.result),
      isList: Array.isArray(result),
      params: Array.isArray(params) ? params : NO_PARAMS,
      samples: childAt(row, keys.samples),
      samplesKey: keys.samples,
    }
  }
}

const KEYS = { result: 'result', params: 'params', samples: 'samples' } as const
const NO_PARAMS: AsvRow['params'] = []

function resultsOf(value: unknown): AsvRow['results'] {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value : [value]
}

/** Where the value of a combination stands. */
export function resultPath({ resultsPath, isList }: AsvRow, combination: number): JsonPath {
  return isList ? below(resultsPath, combination) : resultsPath
}
