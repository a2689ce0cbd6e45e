import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { below, childAt, isJsonObject, type JsonPath } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { optionalNumberField } from './shared/number-field.js'
import { optionalStringField, stringField } from './shared/string-field.js'

/** Counters of an epoch that are kept where any epoch counted something; without permission all are 0. */
const COUNTERS: readonly (readonly [key: string, of: RowMetric])[] = [
  ['instructions', counter('instructions')],
  ['cpucycles', counter('cycles')],
  ['branchinstructions', counter('branches')],
  ['branchmisses', counter('branch-misses')],
  ['contextswitches', counter('context-switches')],
  ['pagefaults', counter('page-faults')],
]

const TIME: RowMetric = { metric: 'time', unit: 's' }

function counter(metric: string): RowMetric {
  return { metric, unit: '1', direction: 'lower', assume: 'noisy' }
}

/** nanobench's JSON (`templates::json()`): the time of one unit in every epoch, with the counters where the kernel gave them. */
export const nanobenchJsonParser: JsonParser = {
  kind: 'json',
  name: 'nanobench-json',
  tool: 'nanobench 4',
  reads: 'the JSON of ankerl::nanobench::render(templates::json(), ...)',
  metrics: ['time', ...COUNTERS.map(([, { metric }]) => metric)],
  primary: ['time'],
  recognises: (value) =>
    isJsonObject(value) &&
    Array.isArray(value.results) &&
    isJsonObject(value.results[0]) &&
    'median(elapsed)' in value.results[0],
  parse(document) {
    const builder = startMeasurements(nanobenchJsonParser)
    for (const index of arrayField(document, ['results']).keys())
      addResult(document, builder, ['results', index])
    return measured(builder)
  },
}

function measured(builder: MeasurementBuilder): Parsed {
  const measurements = builder.measurements()
  return { measurements, environment: {}, warnings: builder.warnings(), failures: [] }
}

function addResult(document: JsonDocument, builder: MeasurementBuilder, path: JsonPath): void {
  const name = stringField(document, below(path, 'name'))
  const title = optionalStringField(document, below(path, 'title'))
  const per = optionalStringField(document, below(path, 'unit')) ?? 'op'
  const batch = optionalNumberField(document, below(path, 'batch')) ?? 1
  const size = optionalNumberField(document, below(path, 'complexityN')) ?? -1
  const benchmark = title === undefined || title === 'benchmark' ? name : `${title} > ${name}`
  const parameters = { ...(per === 'op' ? {} : { per }), ...(size > 0 ? { N: String(size) } : {}) }
  const measurements = below(path, 'measurements')
  const epochs = arrayField(document, measurements)
  const counters = COUNTERS.filter(([key]) => wasCounted(epochs, key))
  const row = new JsonRow(document, builder)
  row.benchmark = benchmark
  row.parameters = parameters
  for (let index = 0; index < epochs.length; index += 1) {
    row.at(below(measurements, index), epochs[index])
    row.iterations = row.number('iterations')
    row.addValue('elapsed', TIME, row.number('elapsed') / batch)
    for (const [key, of] of counters) row.addValue(key, of, row.number(key) / batch)
  }
}

function wasCounted(epochs: readonly unknown[], key: string): boolean {
  return epochs.some((epoch) => {
    const value = childAt(epoch, key)
    return typeof value === 'number' && value !== 0
  })
}
