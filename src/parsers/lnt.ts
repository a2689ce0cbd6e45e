import type { Warning } from '../core/model/measurement.js'
import { addLegacyTest } from './lnt/add-legacy-test.js'
import { type LntMetric, lntMetric } from './lnt/lnt-metric.js'
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
  const fields = { failures, kinds: new Map<string, FieldKind>() }
  arrayField(document, [isLegacy ? 'Tests' : 'tests']).forEach((test, index) => {
    if (isLegacy) failures.push(...addLegacyTest(document, ['Tests', index], builder))
    else addTest(document, row.at(['tests', index], test), fields)
  })
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

interface TestFields {
  readonly failures: Warning[]
  /** What was found out about keys, which are the same few in all tests. */
  readonly kinds: Map<string, FieldKind>
}

/** What the numbers under a key say. */
interface FieldKind {
  readonly of: LntMetric
  /** Set where they are no measurement: what failed if it is 1. */
  readonly status: string | undefined
}

const STATUS = '_status'

function addTest(document: JsonDocument, row: JsonRow, { failures, kinds }: TestFields): void {
  row.benchmark = row.string('name')
  const fields = isJsonObject(row.fields) ? row.fields : objectField(document, row.path)
  for (const key in fields) {
    const value = fields[key]
    const isList = Array.isArray(value)
    if (typeof (isList ? value[0] : value) !== 'number') continue
    let kind = kinds.get(key)
    if (kind === undefined) {
      kind = { of: lntMetric(key), status: key.endsWith(STATUS) ? key.slice(0, -STATUS.length) : undefined }
      kinds.set(key, kind)
    }
    if (kind.status !== undefined) {
      if (value !== 1) continue
      const message = `${quotedName(row.benchmark)}: ${kind.status} failed`
      failures.push(jsonWarning(document, below(row.path, key), message))
    } else if (isList) row.addAll(key, kind.of, value)
    else row.add(key, kind.of, value)
  }
}
