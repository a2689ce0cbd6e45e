import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { isJsonObject, type JsonPath, valueAt } from '../shared/json-path.js'
import { numberField } from '../shared/number-field.js'
import { objectField } from '../shared/object-field.js'
import { optionalStringField, stringField } from '../shared/string-field.js'
import type { K6Metric } from './k6-metric.js'

/** A k6 threshold that was crossed: a limit of the user's own, not a failed measurement. */
export interface CrossedThreshold {
  readonly metric: string
  readonly condition: string
  readonly path: JsonPath
}

/** One check (`check(response, ...)`) with the groups it stands in. */
export interface K6Check {
  readonly name: string
  readonly passes: number
  readonly fails: number
  readonly path: JsonPath
}

export interface K6Summary {
  readonly metrics: readonly K6Metric[]
  readonly checks: readonly K6Check[]
  readonly crossed: readonly CrossedThreshold[]
}

/** Reads the metrics of `--summary-export`, of the data of `handleSummary`, or of `--new-machine-readable-summary`. */
export function readK6Summary(document: JsonDocument): K6Summary {
  const list = valueAt(document, ['results', 'metrics'])
  const paths: readonly (readonly [name: string, path: JsonPath])[] = Array.isArray(list)
    ? list.map((_, index) => [
        stringField(document, ['results', 'metrics', index, 'name']),
        ['results', 'metrics', index],
      ])
    : Object.keys(objectField(document, ['metrics'])).map((name) => [name, ['metrics', name]])
  return {
    metrics: paths.map(([name, path]) => readMetric(document, name, path)),
    checks: Array.isArray(list)
      ? listedChecks(document, ['results', 'checks', 'results'])
      : groupChecks(document, ['root_group'], []),
    crossed: paths.flatMap(([name, path]) => crossedThresholds(document, name, path)),
  }
}

function readMetric(document: JsonDocument, name: string, path: JsonPath): K6Metric {
  const metric = objectField(document, path)
  const at: JsonPath = isJsonObject(metric.values) ? [...path, 'values'] : path
  const values = new Map(
    Object.keys(objectField(document, at))
      .filter((key) => !NOT_AGGREGATES.has(key))
      .map((key) => [aggregateName(key), numberField(document, [...at, key])]),
  )
  // The machine-readable summary counts `matches` of `total`; passes and fails say the same.
  const total = values.get('total')
  const matches = values.get('matches')
  if (total !== undefined && matches !== undefined)
    values.set('passes', matches).set('fails', total - matches)
  return {
    name,
    kind: kindOf(metric.type, values),
    contains: containsOf(metric.contains),
    values,
    place: { document, path },
  }
}

const NOT_AGGREGATES: ReadonlySet<string> = new Set(['thresholds', 'type', 'contains', 'name'])

/** The machine-readable summary writes `p95` for `p(95)`. */
function aggregateName(key: string): string {
  const rank = /^p(\d.*)$/.exec(key)?.[1]
  return rank === undefined ? key : `p(${rank})`
}

function kindOf(type: unknown, values: ReadonlyMap<string, number>): K6Metric['kind'] {
  if (type === 'counter' || type === 'gauge' || type === 'rate' || type === 'trend') return type
  // `--summary-export` leaves the type out; the aggregates of each are different.
  if (values.has('avg') || values.has('med')) return 'trend'
  if (values.has('passes')) return 'rate'
  return values.has('count') ? 'counter' : values.has('min') ? 'gauge' : 'trend'
}

function containsOf(value: unknown): K6Metric['contains'] {
  return value === 'time' || value === 'data' || value === 'default' ? value : undefined
}

/** `--summary-export` says `true` for a crossed threshold, `handleSummary` says `{"ok": false}`. */
function crossedThresholds(document: JsonDocument, metric: string, path: JsonPath): CrossedThreshold[] {
  const thresholds = valueAt(document, [...path, 'thresholds'])
  if (!isJsonObject(thresholds)) return []
  return Object.entries(thresholds)
    .filter(([, state]) => state === true || (isJsonObject(state) && state.ok === false))
    .map(([condition]) => ({ metric, condition, path: [...path, 'thresholds', condition] }))
}

/** Checks of a group and the groups in it. Groups and checks are lists in `handleSummary` and objects in `--summary-export`. */
function groupChecks(document: JsonDocument, path: JsonPath, above: readonly string[]): K6Check[] {
  const group = valueAt(document, path)
  if (!isJsonObject(group)) return []
  const name = optionalStringField(document, [...path, 'name'])
  const names = name === undefined ? above : [...above, name]
  const checks = childPaths(document, [...path, 'checks']).map((check) => readCheck(document, check, names))
  const inner = childPaths(document, [...path, 'groups']).flatMap((child) =>
    groupChecks(document, child, names),
  )
  return [...checks, ...inner]
}

function childPaths(document: JsonDocument, path: JsonPath): readonly JsonPath[] {
  const value = valueAt(document, path)
  if (Array.isArray(value)) return value.map((_, index) => [...path, index])
  return isJsonObject(value) ? Object.keys(value).map((key) => [...path, key]) : []
}

function listedChecks(document: JsonDocument, path: JsonPath): K6Check[] {
  if (valueAt(document, path) === undefined) return []
  return arrayField(document, path).map((_, index) => readCheck(document, [...path, index], []))
}

function readCheck(document: JsonDocument, path: JsonPath, groups: readonly string[]): K6Check {
  return {
    name: [...groups, stringField(document, [...path, 'name'])].join('::'),
    passes: numberField(document, [...path, 'passes']),
    fails: numberField(document, [...path, 'fails']),
    path,
  }
}
