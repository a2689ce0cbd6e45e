import type { JsonDocument } from '../parser.js'
import { below, isJsonObject, type JsonPath, valueAt } from '../shared/json-path.js'
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
  samples(combination: number): JsonPath | undefined
}

/**
 * The benchmarks of a result file, one after the other. Version 2 has one array a benchmark, with the columns of `result_columns` and
 * trailing ones left out; version 1 has a number, null, or an object.
 */
export function* asvRows(document: JsonDocument): Generator<AsvRow> {
  const given = valueAt(document, ['result_columns'])
  const columns = Array.isArray(given) ? given : []
  for (const name of Object.keys(objectField(document, ['results']))) {
    const path = ['results', name]
    const field = fieldPath(document, path, columns)
    const at = field('result')
    const result = valueAt(document, at)
    const samples = field('samples')
    yield {
      name,
      path,
      results: resultsOf(result),
      pathOf: (combination) => (Array.isArray(result) ? below(at, combination) : at),
      params: paramsOf(valueAt(document, field('params'))),
      samples: (combination) => samplesPath(document, samples, combination),
    }
  }
}

function fieldPath(
  document: JsonDocument,
  path: JsonPath,
  columns: readonly unknown[],
): (key: string) => JsonPath {
  const row = valueAt(document, path)
  if (Array.isArray(row)) return (key) => [...path, columns.indexOf(key)]
  if (isJsonObject(row)) return (key) => below(path, key)
  // Version 1 without parameters: the value itself stands under the name.
  return (key) => (key === 'result' ? path : below(path, key))
}

function resultsOf(value: unknown): AsvRow['results'] {
  if (value === null || value === undefined) return null
  return Array.isArray(value) ? value : [value]
}

function paramsOf(value: unknown): AsvRow['params'] {
  if (!Array.isArray(value)) return []
  return value.map((texts: unknown) => (Array.isArray(texts) ? texts.map(String) : []))
}

function samplesPath(document: JsonDocument, path: JsonPath, combination: number): JsonPath | undefined {
  const at = below(path, combination)
  const value = valueAt(document, at)
  return Array.isArray(value) && value.length > 0 ? at : undefined
}
