import type { Warning } from '../core/model/measurement.js'
import { addLegacyTest } from './lnt/add-legacy-test.js'
import { lntMetric } from './lnt/lnt-metric.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumber, addJsonNumbers } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { objectField } from './shared/object-field.js'
import { quotedName } from './shared/quoted-name.js'
import { stringField } from './shared/string-field.js'

/** LLVM's LNT report: versions 0, 1 (`Tests`, one name a metric) and 2 (`tests`, one key a metric), every repetition. */
export const lntParser: JsonParser = {
  kind: 'json',
  name: 'lnt',
  tool: 'LNT report format 0 to 2',
  reads: 'the JSON report that lnt submit takes',
  metrics: ['time', 'compile-time', 'user-time', 'system-time', 'size', 'peak-rss', 'other fields by name'],
  primary: ['time', 'compile-time'],
  recognises: (value) =>
    isJsonObject(value) &&
    (('format_version' in value && 'machine' in value && Array.isArray(value.tests)) ||
      ('Machine' in value && 'Run' in value && Array.isArray(value.Tests))),
  parse: readLnt,
}

function readLnt(document: JsonDocument): Parsed {
  const builder = startMeasurements()
  const failures: Warning[] = []
  const isLegacy = valueAt(document, ['Tests']) !== undefined
  for (const index of arrayField(document, [isLegacy ? 'Tests' : 'tests']).keys()) {
    if (isLegacy) failures.push(...addLegacyTest(document, ['Tests', index], builder))
    else failures.push(...addTest(document, ['tests', index], builder))
  }
  const run = (key: string) => valueAt(document, ['run', key])
  return {
    measurements: builder.measurements(),
    environment: environmentOf({
      compiler: run('compiler_version') ?? run('cc_version_number'),
      'llvm-revision': run('llvm_project_revision'),
      machine: valueAt(document, ['machine', 'hardware']),
    }),
    warnings: builder.warnings(),
    failures,
  }
}

function addTest(document: JsonDocument, path: JsonPath, builder: MeasurementBuilder): readonly Warning[] {
  const benchmark = stringField(document, [...path, 'name'])
  const failures: Warning[] = []
  const fields = objectField(document, path)
  for (const key of Object.keys(fields)) {
    const value = fields[key]
    const isNumber = typeof value === 'number' || (Array.isArray(value) && typeof value[0] === 'number')
    if (!isNumber) continue
    const at = [...path, key]
    if (key.endsWith('_status')) {
      const phase = key.slice(0, -'_status'.length)
      if (value === 1) failures.push(jsonWarning(document, at, `${quotedName(benchmark)}: ${phase} failed`))
      continue
    }
    const { metric, unit, direction } = lntMetric(key)
    const reading = { benchmark, metric, unit, direction, path: at }
    if (Array.isArray(value)) addJsonNumbers(document, builder, reading)
    else addJsonNumber(document, builder, reading)
  }
  return failures
}
