import type { Warning } from '../core/model/measurement.js'
import type { JsonParser } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'

const KEYS = new Set([
  'name',
  'passed',
  'size',
  'sizeLimit',
  'running',
  'loading',
  'total',
  'time',
  'timeLimit',
])

const SIZE: RowMetric = { metric: 'size', unit: 'B' }
const TIMES: readonly (readonly [key: string, of: RowMetric])[] = [
  ['loading', { metric: 'loading-time', unit: 's' }],
  ['running', { metric: 'running-time', unit: 's' }],
]

/** `size-limit --json`. A limit that the tool itself found exceeded is its own judgement: a warning here. */
export const sizeLimitParser: JsonParser = {
  kind: 'json',
  name: 'size-limit',
  tool: 'size-limit (captured with 12)',
  reads: 'the JSON of size-limit --json',
  metrics: ['size', 'loading-time', 'running-time'],
  primary: ['size'],
  recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isCheck),
  parse(document) {
    const builder = startMeasurements(sizeLimitParser)
    const warnings: Warning[] = []
    const row = new JsonRow(document, builder)
    arrayField(document, []).forEach((item, index) => {
      row.at([index], item)
      row.benchmark = row.string('name')
      row.add('size', SIZE)
      for (const [key, of] of TIMES) row.addOptional(key, of)
      if (row.value('passed') !== false) return
      warnings.push(
        jsonWarning(document, [index], `size-limit: ${quotedName(row.benchmark)} is over its own limit`),
      )
    })
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: [...builder.warnings(), ...warnings],
      failures: [],
    }
  },
}

function isCheck(value: unknown): boolean {
  return (
    isJsonObject(value) &&
    typeof value.name === 'string' &&
    typeof value.size === 'number' &&
    Object.keys(value).every((key) => KEYS.has(key))
  )
}
