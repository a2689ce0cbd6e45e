import type { Parameters } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, ParserOptions } from './parser.js'
import { describeValue } from './shared/json-path.js'
import {
  type FoundPlace,
  findPlaces,
  type OptionPath,
  optionPath,
  parsePathOption,
  placeBelow,
} from './shared/json-places.js'
import {
  checkMappingOptions,
  listOption,
  MAPPING_OPTIONS,
  type MappedMetric,
  mappedMetric,
} from './shared/mapping-options.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { NO_PARAMETERS } from './shared/new-measurement.js'
import { numberArrayField } from './shared/number-array-field.js'
import { finiteNumber } from './shared/number-field.js'

const PATHS = ['list', 'value'] as const
const RELATIVE = ['unit-at', 'metric-at'] as const

/**
 * Any JSON document, by paths that the user writes and tests with `parse`. A path is keys and indexes with dots between
 * (`results.*.stats.mean`) or an RFC 6901 pointer (`/results/0/a~1b`); `*` is every element or key. No expression is ever
 * evaluated. A value may be a number or an array of numbers, which are repetitions.
 */
export const jsonMappingParser: JsonParser = {
  kind: 'json',
  name: 'json-mapping',
  tool: 'any tool that writes JSON',
  reads: 'a JSON document, by the paths in its options',
  metrics: ['as the options say'],
  primary: 'all',
  options: [
    {
      name: 'value',
      does: 'Path of the number, or the array of repetitions, below each result.',
      isRequired: true,
    },
    { name: 'list', does: 'Path of the results, such as benchmarks.*; default the document itself.' },
    {
      name: 'name',
      does: 'Paths of the parts of the name below a result, with commas between; default what * stands for.',
    },
    { name: 'parameters', does: 'Paths below a result whose values are parameters, with commas between.' },
    { name: 'unit-at', does: 'Path of the unit below a result.' },
    { name: 'metric-at', does: 'Path of the name of the metric below a result.' },
    ...MAPPING_OPTIONS,
  ],
  checkOptions(options) {
    checkMappingOptions(options)
    for (const name of [...PATHS, ...RELATIVE]) parsePathOption(name, options[name] ?? '')
    for (const name of ['name', 'parameters']) {
      for (const path of listOption(options[name])) parsePathOption(name, path)
    }
  },
  recognises: () => true,
  parse(document, { file, options = {} }) {
    const builder = startMeasurements(jsonMappingParser)
    const fallback = nameOfFile(file, 'value')
    const paths = pathsOf(options)
    const metricOf = startMappedMetrics(options)
    for (const result of findPlaces(document, paths.list)) {
      const parameters = parametersOf(document, paths, result)
      const unit = textAt(document, paths.unit, result)
      const told = textAt(document, paths.metric, result)
      for (const found of findPlaces(document, paths.value, result)) {
        const benchmark = nameOf(document, paths, { result, found }) ?? fallback
        const { metric, unit: shown, direction } = metricOf(unit, told)
        const { path, value } = found
        const reading = { benchmark, parameters, metric, unit: shown, direction, path }
        if (Array.isArray(value)) builder.addAllAt(document, reading, numberArrayField(document, path, value))
        else builder.addAt(document, reading, finiteNumber(document, path, value))
      }
    }
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  },
}

/** The options, taken apart once: a document has tens of thousands of results. */
interface Paths {
  readonly list: OptionPath
  readonly value: OptionPath
  readonly names: readonly OptionPath[]
  readonly parameters: readonly OptionPath[]
  readonly unit: OptionPath | undefined
  readonly metric: OptionPath | undefined
}

function pathsOf(options: ParserOptions): Paths {
  const of = (option: string) => optionPath(option, options[option] ?? '')
  const each = (option: string) => listOption(options[option]).map((text) => optionPath(option, text))
  const own = (option: string) => (options[option] === undefined ? undefined : of(option))
  return {
    list: of('list'),
    value: of('value'),
    names: each('name'),
    parameters: each('parameters'),
    unit: own('unit-at'),
    metric: own('metric-at'),
  }
}

/** As `mappedMetric`; one result mostly tells what the one before told. */
function startMappedMetrics(
  options: ParserOptions,
): (unit: string | undefined, metric: string | undefined) => MappedMetric {
  let last:
    | { readonly unit: string | undefined; readonly metric: string | undefined; readonly of: MappedMetric }
    | undefined
  return (unit, metric) => {
    if (last === undefined || last.unit !== unit || last.metric !== metric)
      last = { unit, metric, of: mappedMetric(options, { unit, metric }) }
    return last.of
  }
}

interface Places {
  readonly result: FoundPlace
  readonly found: FoundPlace
}

/** The parts that `name` names, else the keys and indexes that `*` stood for; undefined where there are neither. */
function nameOf(document: JsonDocument, { names }: Paths, { result, found }: Places): string | undefined {
  const parts = names.map((path) => textAt(document, path, result) ?? '')
  // What `*` stood for in `list` tells results apart; in `value`, the values of one result.
  const inner = found.wild.slice(result.wild.length)
  const named = parts.length === 0 ? found.wild : [...parts, ...inner]
  return named.length === 0 ? undefined : named.join('/')
}

function parametersOf(document: JsonDocument, { parameters }: Paths, result: FoundPlace): Parameters {
  if (parameters.length === 0) return NO_PARAMETERS
  const found: Record<string, string> = {}
  for (const { parts } of parameters) {
    const place = placeBelow(result, parts)
    if (place.value === undefined || place.value === null) continue
    const name = String(parts.at(-1))
    const value = textOf(document, place)
    // An assignment would lose this one.
    if (name === '__proto__')
      Object.defineProperty(found, name, { value, writable: true, enumerable: true, configurable: true })
    else found[name] = value
  }
  return found
}

function textAt(
  document: JsonDocument,
  path: OptionPath | undefined,
  result: FoundPlace,
): string | undefined {
  return path === undefined ? undefined : textOf(document, placeBelow(result, path.parts))
}

/** A text, or a number or boolean as text. @throws Problem at its position for anything else. */
function textOf(document: JsonDocument, { path, value }: Omit<FoundPlace, 'wild'>): string {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  throw document.problem(path, describeValue(value), 'a text')
}
