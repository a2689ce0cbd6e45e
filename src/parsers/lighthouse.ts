import type { Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { addJsonNumber } from './shared/json-readings.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { objectField, optionalObjectField } from './shared/object-field.js'
import { optionalStringField } from './shared/string-field.js'

const UNITS: ReadonlyMap<unknown, string> = new Map([
  ['millisecond', 'ms'],
  ['byte', 'B'],
  ['second', 's'],
])

/**
 * A report of Lighthouse (`--output=json`): every audit that has a number, under its own id, and the scores of the
 * categories. The page is the benchmark, by the address that was asked for; desktop and mobile are a parameter.
 */
export const lighthouseParser: JsonParser = {
  kind: 'json',
  name: 'lighthouse',
  tool: 'Lighthouse 5 to 12 (captured with 12)',
  reads: 'the file of lighthouse --output=json',
  metrics: [
    'largest-contentful-paint',
    'first-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
    'interactive',
    'score.performance',
    'other audits that have a number',
  ],
  primary: [
    'largest-contentful-paint',
    'first-contentful-paint',
    'total-blocking-time',
    'cumulative-layout-shift',
    'speed-index',
  ],
  recognises: (value) =>
    isJsonObject(value) && typeof value.lighthouseVersion === 'string' && isJsonObject(value.audits),
  parse(document) {
    const builder = startMeasurements()
    const warnings: Warning[] = []
    const page = pageOf(document)
    for (const id of Object.keys(objectField(document, ['audits']))) {
      if (valueAt(document, ['audits', id, 'scoreDisplayMode']) === 'error') {
        warnings.push(jsonWarning(document, ['audits', id], `Lighthouse could not audit ${id}`))
      } else addAudit(builder, document, { id, ...page })
    }
    for (const id of Object.keys(optionalObjectField(document, ['categories']) ?? {})) {
      const path = ['categories', id, 'score']
      if (typeof valueAt(document, path) !== 'number') continue
      addJsonNumber(document, builder, {
        metric: `score.${id}`,
        unit: '1',
        direction: 'higher',
        path,
        ...page,
      })
    }
    return {
      measurements: builder.measurements(),
      environment: environmentOf({ lighthouse: valueAt(document, ['lighthouseVersion']) }),
      warnings: [...builder.warnings(), ...warnings],
      failures: failuresOf(document),
    }
  },
}

interface Page {
  readonly benchmark: string
  readonly parameters: Readonly<Record<string, string>>
}

function pageOf(document: JsonDocument): Page {
  const address =
    optionalStringField(document, ['requestedUrl']) ??
    optionalStringField(document, ['finalDisplayedUrl']) ??
    optionalStringField(document, ['finalUrl'])
  if (address === undefined)
    throw document.problem(['requestedUrl'], 'the report names no page', 'an address')
  const form = optionalStringField(document, ['configSettings', 'formFactor'])
  return { benchmark: address, parameters: form === undefined ? {} : { 'form-factor': form } }
}

/** An audit whose `numericValue` is a number; a page without the event (no paint) has none. */
function addAudit(
  builder: MeasurementBuilder,
  document: JsonDocument,
  { id, ...page }: Page & { readonly id: string },
): void {
  const path = ['audits', id, 'numericValue']
  if (typeof valueAt(document, path) !== 'number') return
  const unit = UNITS.get(valueAt(document, ['audits', id, 'numericUnit'])) ?? '1'
  addJsonNumber(document, builder, { metric: id, unit, direction: 'lower', path, ...page })
}

function failuresOf(document: JsonDocument): readonly Warning[] {
  const code = optionalStringField(document, ['runtimeError', 'code'])
  if (code === undefined || code === 'NO_ERROR') return []
  const message = optionalStringField(document, ['runtimeError', 'message']) ?? code
  return [jsonWarning(document, ['runtimeError'], `Lighthouse could not load the page: ${message}`)]
}
