import type { Warning } from '../core/model/measurement.js'
import { addLegacyTest } from './lnt/add-legacy-test.js'
import { lntMetric } from './lnt/lnt-metric.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, isJsonObject, valueAt } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { objectField } from './shared/object-field.js'
import { quotedName } from './shared/quoted-name.js'

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
  const builder = startMeasurements(lntParser)
  const failures: Warning[] = []
  const isLegacy = valueAt(document, ['Tests']) !== undefined
  const row = new JsonRow(document, builder)
  for (const index of arrayField(document, [isLegacy ? 'Tests' : 'tests']).keys()) {
    if (isLegacy) failures.push(...addLegacyTest(document, ['Tests', index], builder))
    else addTest(document, row.at(['tests', index]), failures)
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

function addTest(document: JsonDocument, row: JsonRow, failures: Warning[]): void {
  row.benchmark = row.string('name')
  for (const key in objectField(document, row.path)) {
    const value = row.value(key)
    const isList = Array.isArray(value)
    if (typeof (isList ? value[0] : value) !== 'number') continue
    if (key.endsWith('_status')) {
      const message = `${quotedName(row.benchmark)}: ${key.slice(0, -'_status'.length)} failed`
      if (value === 1) failures.push(jsonWarning(document, below(row.path, key), message))
    } else if (isList) row.addAll(key, lntMetric(key))
    else row.add(key, lntMetric(key))
  }
}
