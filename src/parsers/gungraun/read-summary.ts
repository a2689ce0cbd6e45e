import type { Parameters } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { arrayField } from '../shared/array-field.js'
import { below, describeValue, isJsonObject, type JsonPath, valueAt } from '../shared/json-path.js'
import { addJsonNumber } from '../shared/json-readings.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { objectField } from '../shared/object-field.js'
import { optionalStringField, stringField } from '../shared/string-field.js'
import { gungraunMetric } from './gungraun-metric.js'

/** Whether a value is a summary of gungraun or iai-callgrind, whatever its version. */
export function isGungraunSummary(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    'module_path' in value &&
    'function_name' in value &&
    ('profiles' in value || 'callgrind_summary' in value)
  )
}

/**
 * Adds the values of one summary (one benchmark). Versions 6 (iai-callgrind 0.16, gungraun 0.17) and 7 (gungraun 0.20) are
 * read: the new run's totals over all processes and threads; what only the run before it had is left out.
 * @throws Problem for another version.
 */
export function readSummary(document: JsonDocument, builder: MeasurementBuilder): void {
  const version = stringField(document, ['version'])
  if (version !== '6' && version !== '7') {
    const what = `this is a summary of version ${JSON.stringify(version)}`
    throw document.problem(['version'], what, 'version 6 or 7 (iai-callgrind 0.16, gungraun)')
  }
  arrayField(document, ['profiles']).forEach((_, index) => {
    const profile = ['profiles', index]
    const tool = stringField(document, [...profile, 'tool']).toLowerCase()
    for (const path of metricObjects(document, profile, version))
      addMetrics({ document, builder, tool }, path)
  })
}

/** Where the metrics of a profile stand; nowhere for tools without metrics (Massif, BBV). */
function metricObjects(document: JsonDocument, profile: JsonPath, version: '6' | '7'): readonly JsonPath[] {
  if (version === '6') {
    const path = [...profile, 'summaries', 'total', 'summary']
    if (valueAt(document, path) === 'None') return []
    return Object.keys(objectField(document, path)).map((family) => below(path, family))
  }
  const total = [...profile, 'data', 'total', 'metrics']
  if (Object.keys(objectField(document, total)).length > 0) return [total]
  // gungraun makes no total for perf, and one part is the whole run.
  const parts = arrayField(document, [...profile, 'data', 'parts'])
  return parts.map((_, index) => [...profile, 'data', 'parts', index, 'metrics'])
}

interface Target {
  readonly document: JsonDocument
  readonly builder: MeasurementBuilder
  readonly tool: string
}

function addMetrics({ document, builder, tool }: Target, path: JsonPath): void {
  const benchmark = stringField(document, ['module_path'])
  const id = optionalStringField(document, ['id'])
  let parameters: Parameters | undefined
  for (const key of Object.keys(objectField(document, path))) {
    const found = newValue(document, below(path, key))
    if (found === undefined) continue
    const { metric, unit, direction, assume, ...kept } = gungraunMetric(tool, key, found.unit)
    // The tool alone decides on them, so all its metrics share one object.
    parameters ??= { ...(id === undefined ? {} : { id }), ...kept.parameters }
    addJsonNumber(document, builder, {
      benchmark,
      parameters,
      metric,
      unit,
      direction,
      assume,
      path: found.path,
    })
  }
}

interface Found {
  readonly path: JsonPath
  readonly unit?: string
}

/** Version 7: `{ values: { new, old } }`; version 6: `{ metrics: { Left | Both: [new, old] | Right } }`. */
function newValue(document: JsonDocument, path: JsonPath): Found | undefined {
  const values = valueAt(document, below(path, 'values'))
  if (isJsonObject(values))
    return 'new' in values ? withUnit(document, below(below(path, 'values'), 'new')) : undefined
  const metrics = objectField(document, below(path, 'metrics'))
  if ('Both' in metrics) return numberKind(document, [...path, 'metrics', 'Both', 0])
  if ('Left' in metrics) return numberKind(document, below(below(path, 'metrics'), 'Left'))
  if ('Right' in metrics) return undefined
  throw document.problem(below(path, 'metrics'), describeValue(metrics), 'Left, Right or Both')
}

/** perf's values stand beside their statistics and unit. */
function withUnit(document: JsonDocument, path: JsonPath): Found {
  if (!isJsonObject(valueAt(document, path))) return { path }
  const unit = optionalStringField(document, below(path, 'unit'))
  return { path: below(path, 'value'), ...(unit === undefined ? {} : { unit }) }
}

function numberKind(document: JsonDocument, path: JsonPath): Found {
  const kind = Object.keys(objectField(document, path))[0]
  return { path: kind === undefined ? path : below(path, kind) }
}
