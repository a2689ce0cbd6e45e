import type { Warning } from '../core/model/measurement.js'
import type { JsonParser } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { addJsonNumber, addOptionalJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'
import { stringField } from './shared/string-field.js'

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

const TIMES = [
  ['loading-time', 'loading'],
  ['running-time', 'running'],
] as const

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
    const builder = startMeasurements()
    const warnings: Warning[] = []
    arrayField(document, []).forEach((_, index) => {
      const benchmark = stringField(document, [index, 'name'])
      addJsonNumber(document, builder, { benchmark, metric: 'size', unit: 'B', path: [index, 'size'] })
      for (const [metric, key] of TIMES) {
        addOptionalJsonNumber(document, builder, { benchmark, metric, unit: 's', path: [index, key] })
      }
      if (valueAt(document, [index, 'passed']) !== false) return
      warnings.push(
        jsonWarning(document, [index], `size-limit: ${quotedName(benchmark)} is over its own limit`),
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
