import type { Warning } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { environmentOf } from './shared/environment-of.js'
import { childAt, isJsonObject, valueAt } from './shared/json-path.js'
import { addJsonNumber } from './shared/json-readings.js'
import { JsonRow } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
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
    const builder = startMeasurements(lighthouseParser)
    const warnings: Warning[] = []
    const page = pageOf(document)
    const row = new JsonRow(document, builder)
    row.benchmark = page.benchmark
    row.parameters = page.parameters
    const audits = objectField(document, ['audits'])
    for (const id in audits) {
      const audit = childAt(audits, id)
      if (childAt(audit, 'scoreDisplayMode') === 'error') {
        warnings.push(jsonWarning(document, ['audits', id], `Lighthouse could not audit ${id}`))
      } else addAudit(row.at(['audits', id], audit), id)
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
function addAudit(row: JsonRow, id: string): void {
  if (typeof row.value('numericValue') !== 'number') return
  const unit = UNITS.get(row.value('numericUnit')) ?? '1'
  row.add('numericValue', { metric: id, unit, direction: 'lower' })
}

function failuresOf(document: JsonDocument): readonly Warning[] {
  const code = optionalStringField(document, ['runtimeError', 'code'])
  if (code === undefined || code === 'NO_ERROR') return []
  const message = optionalStringField(document, ['runtimeError', 'message']) ?? code
  return [jsonWarning(document, ['runtimeError'], `Lighthouse could not load the page: ${message}`)]
}
