import type { Direction } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { below, describeValue, isJsonObject } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { checkMappingOptions, type MappedMetric, mappedMetric } from './shared/mapping-options.js'
import { startMeasurements } from './shared/measurement-builder.js'

/**
 * The JSON that github-action-benchmark reads as `customSmallerIsBetter` and `customBiggerIsBetter`: an array of
 * `{name, unit, value, range?, extra?}`. Which of the two it was, the file does not say: the direction comes from an
 * added key `direction`, else from the option, else from the unit, else it is `lower` with a warning. `range` and `extra` are free text for
 * people and are not kept. Source: github-action-benchmark v1.22.0, `src/extract.ts`.
 */
export const githubActionBenchmarkParser: JsonParser = {
  kind: 'json',
  name: 'github-action-benchmark',
  tool: 'custom JSON of github-action-benchmark v1',
  reads: 'an array of {"name", "unit", "value"}',
  metrics: ['time', 'throughput', 'bytes-per-second', 'bytes', 'value', 'other units under their own name'],
  primary: 'all',
  options: [
    {
      name: 'direction',
      does: 'lower for a file of customSmallerIsBetter, higher for one of customBiggerIsBetter; else each unit tells.',
    },
  ],
  checkOptions: checkMappingOptions,
  recognises: (value) => Array.isArray(value) && value.length > 0 && value.every(isEntry),
  parse(document, { options = {} }) {
    const builder = startMeasurements(githubActionBenchmarkParser)
    const row = new JsonRow(document, builder)
    const mapped = new Map<string, MappedMetric>()
    arrayField(document, []).forEach((item, index) => {
      row.at([index], item)
      const unit = row.optionalString('unit') ?? ''
      const direction = directionOf(document, row)
      row.benchmark = row.string('name')
      const known = mapped.get(unit) ?? mappedMetric(options, { unit })
      mapped.set(unit, known)
      row.add('value', direction === undefined ? known : { ...known, direction })
    })
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  },
}

/** Two of the three keys are enough to be recognised, so that an entry that lacks one is refused at its position. */
function isEntry(value: unknown): boolean {
  return isJsonObject(value) && ['name', 'unit', 'value'].filter((key) => key in value).length >= 2
}

function directionOf(document: JsonDocument, row: JsonRow): Direction | undefined {
  const value = row.value('direction')
  if (value === undefined || value === 'lower' || value === 'higher') return value
  throw document.problem(below(row.path, 'direction'), describeValue(value), 'lower or higher')
}
