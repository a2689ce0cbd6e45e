import type { JsonDocument } from '../parser.js'
import { isJsonObject, type JsonPath, valueAt } from '../shared/json-path.js'
import { objectField } from '../shared/object-field.js'

/** The results of one benchmark in one environment. */
export interface AsvRow {
  readonly name: string
  /** Where it stands, for messages. */
  readonly path: JsonPath
  /** The value for every combination of parameters, in their order; null as a whole where the benchmark failed. */
  readonly results: readonly { readonly path: JsonPath; readonly value: unknown }[] | null
  /** Texts (Python's repr) of every parameter's values. */
  readonly params: readonly (readonly string[])[]
  /** Samples of a combination, where the run recorded them. */
  samples(combination: number): JsonPath | undefined
}

/**
 * The benchmarks of a result file. Version 2 has one array a benchmark, with the columns of `result_columns` and
 * trailing ones left out; version 1 has a number, null, or an object.
 */
export function asvRows(document: JsonDocument): readonly AsvRow[] {
  const columns = valueAt(document, ['result_columns'])
  return Object.keys(objectField(document, ['results'])).map((name) => {
    const path = ['results', name]
    const field = fieldPath(document, path, Array.isArray(columns) ? columns : [])
    return {
      name,
      path,
      results: resultsOf(document, field('result')),
      params: paramsOf(valueAt(document, field('params'))),
      samples: (combination) => samplesPath(document, field('samples'), combination),
    }
  })
}

function fieldPath(
  document: JsonDocument,
  path: JsonPath,
  columns: readonly unknown[],
): (key: string) => JsonPath {
  const row = valueAt(document, path)
  if (Array.isArray(row)) return (key) => [...path, columns.indexOf(key)]
  if (isJsonObject(row)) return (key) => [...path, key]
  // Version 1 without parameters: the value itself stands under the name.
  return (key) => (key === 'result' ? path : [...path, key])
}

function resultsOf(document: JsonDocument, path: JsonPath): AsvRow['results'] {
  const value = valueAt(document, path)
  if (value === null || value === undefined) return null
  if (!Array.isArray(value)) return [{ path, value }]
  return value.map((item: unknown, index) => ({ path: [...path, index], value: item }))
}

function paramsOf(value: unknown): AsvRow['params'] {
  if (!Array.isArray(value)) return []
  return value.map((texts: unknown) => (Array.isArray(texts) ? texts.map(String) : []))
}

function samplesPath(document: JsonDocument, path: JsonPath, combination: number): JsonPath | undefined {
  const at = [...path, combination]
  const value = valueAt(document, at)
  return Array.isArray(value) && value.length > 0 ? at : undefined
}
