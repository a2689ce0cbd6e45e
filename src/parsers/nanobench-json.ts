import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberField, optionalNumberField } from './shared/number-field.js'
import { optionalStringField, stringField } from './shared/string-field.js'

/** Counters of an epoch that are kept where any epoch counted something; without permission all are 0. */
const COUNTERS: readonly (readonly [key: string, metric: string])[] = [
  ['instructions', 'instructions'],
  ['cpucycles', 'cycles'],
  ['branchinstructions', 'branches'],
  ['branchmisses', 'branch-misses'],
  ['contextswitches', 'context-switches'],
  ['pagefaults', 'page-faults'],
]

/** nanobench's JSON (`templates::json()`): the time of one unit in every epoch, with the counters where the kernel gave them. */
export const nanobenchJsonParser: JsonParser = {
  kind: 'json',
  name: 'nanobench-json',
  tool: 'nanobench 4',
  reads: 'the JSON of ankerl::nanobench::render(templates::json(), ...)',
  metrics: ['time', ...COUNTERS.map(([, metric]) => metric)],
  primary: ['time'],
  recognises: (value) =>
    isJsonObject(value) &&
    Array.isArray(value.results) &&
    isJsonObject(value.results[0]) &&
    'median(elapsed)' in value.results[0],
  parse(document) {
    const builder = startMeasurements()
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
  const name = stringField(document, [...path, 'name'])
  const title = optionalStringField(document, [...path, 'title'])
  const per = optionalStringField(document, [...path, 'unit']) ?? 'op'
  const batch = optionalNumberField(document, [...path, 'batch']) ?? 1
  const size = optionalNumberField(document, [...path, 'complexityN']) ?? -1
  const benchmark = title === undefined || title === 'benchmark' ? name : `${title} > ${name}`
  const parameters = { ...(per === 'op' ? {} : { per }), ...(size > 0 ? { N: String(size) } : {}) }
  const measurements = [...path, 'measurements']
  const counters = COUNTERS.filter(([key]) => wasCounted(document, measurements, key))
  for (const index of arrayField(document, measurements).keys()) {
    const epoch = [...measurements, index]
    const iterations = numberField(document, [...epoch, 'iterations'])
    const add = (key: string, metric: string, unit: string): void => {
      const at = [...epoch, key]
      const assume = metric === 'time' ? undefined : 'noisy'
      const direction = metric === 'time' ? undefined : 'lower'
      builder.addAt(
        document,
        { benchmark, parameters, metric, unit, direction, assume, iterations, path: at },
        numberField(document, at) / batch,
      )
    }
    add('elapsed', 'time', 's')
    for (const [key, metric] of counters) add(key, metric, '1')
  }
}

function wasCounted(document: JsonDocument, path: JsonPath, key: string): boolean {
  return arrayField(document, path).some((_, index) => {
    const value = valueAt(document, [...path, index, key])
    return typeof value === 'number' && value !== 0
  })
}
