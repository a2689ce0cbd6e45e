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
  /** Where the value of a combination stands. */
  pathOf(combination: number): JsonPath
  /** Texts (Python's repr) of every parameter's values. */
  readonly params: readonly (readonly string[])[]
  /** Samples of a combination, where the run recorded them. */
  samples(combination: number): readonly unknown[] | undefined
  /** Where they stand. */
  samplesPath(combination: number): JsonPath
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
    const at = isBare ? path : below(path, keys.result)
    const result = isBare ? row : childAt(row, keys.result)
    const samples = childAt(row, keys.samples)
    yield {
      name,
      path,
      results: resultsOf(result),
      pathOf: (combination) => (Array.isArray(result) ? below(at, combination) : at),
      params: paramsOf(childAt(row, keys.params)),
      samples(combination) {
        const values = childAt(samples, combination)
        return Array.isArray(values) && values.length > 0 ? values : undefined
      },
      samplesPath: (combination) => below(below(path, keys.samples), combination),
    }
  }
}

const KEYS = { result: 'result', params: 'params', samples: 'samples' } as const

function resultsOf(value: unknown): AsvRow['results'] {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value : [value]
}

const NO_PARAMS: AsvRow['params'] = []

function paramsOf(value: unknown): AsvRow['params'] {
  if (!Array.isArray(value)) return []
  if (value.length === 0) return NO_PARAMS
  return value.map((texts: unknown) => (Array.isArray(texts) ? texts.map(String) : []))
}
