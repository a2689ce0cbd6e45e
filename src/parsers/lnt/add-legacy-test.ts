import type { Warning } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { type JsonPath, valueAt } from '../shared/json-path.js'
import { addJsonNumbers } from '../shared/json-readings.js'
import { jsonWarning } from '../shared/json-warning.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { quotedName } from '../shared/quoted-name.js'
import { stringField } from '../shared/string-field.js'
import { isLntField, lntMetric } from './lnt-metric.js'

const NAME = /^(?:nts\.)?(.+?)(?:\.(exec|compile))?\.(status|[a-z_]+)$/
// lnt.testing: PASS 0, FAIL 1, XFAIL 2.
const FAIL = 1

/** Adds one test of version 0 or 1, whose name tells benchmark and metric (`nts.Stream.exec`). Returns its failure, if it is one. */
export function addLegacyTest(
  document: JsonDocument,
  path: JsonPath,
  builder: MeasurementBuilder,
): readonly Warning[] {
  const name = stringField(document, [...path, 'Name'])
  const [, stem = name, phase, ending = ''] = NAME.exec(name) ?? []
  const data = [...path, 'Data']
  if (ending === 'status') {
    const values = valueAt(document, data)
    if (!Array.isArray(values) || !values.includes(FAIL)) return []
    return [jsonWarning(document, path, `${quotedName(stem)}: ${phase ?? 'the test'} failed`)]
  }
  if (ending === 'hash' || ending === 'profile') return []
  const reading = isLntField(ending)
    ? { benchmark: phase === undefined ? stem : `${stem}.${phase}`, ...lntMetric(ending) }
    : { benchmark: name, ...lntMetric('execution_time') }
  addJsonNumbers(document, builder, { path: data, ...reading })
  return []
}
