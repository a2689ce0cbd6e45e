import type { JsonDocument, JsonParser, ParserOptions } from './parser.js'
import { describeValue, type JsonPath, valueAt } from './shared/json-path.js'
import { type FoundPlace, findPlaces, parsePathOption } from './shared/json-places.js'
import { checkMappingOptions, listOption, MAPPING_OPTIONS, mappedMetric } from './shared/mapping-options.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { numberArrayField } from './shared/number-array-field.js'
import { numberField } from './shared/number-field.js'

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
    const builder = startMeasurements()
    const fallback = nameOfFile(file, 'value')
    for (const result of findPlaces(document, options.list ?? '', { option: 'list' })) {
      const parameters = parametersOf(document, options, result)
      const told = {
        unit: textAt(document, options['unit-at'], result),
        metric: textAt(document, options['metric-at'], result),
      }
      for (const found of findPlaces(document, options.value ?? '', { option: 'value', below: result })) {
        const benchmark = nameOf(document, options, { result, found }) ?? fallback
        const { metric, unit, direction } = mappedMetric(options, told)
        const reading = { benchmark, parameters, metric, unit, direction, path: found.path }
        builder.addAllAt(document, reading, numbersAt(document, found.path))
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

function numbersAt(document: JsonDocument, path: JsonPath): readonly number[] {
  return Array.isArray(valueAt(document, path))
    ? numberArrayField(document, path)
    : [numberField(document, path)]
}

interface Places {
  readonly result: FoundPlace
  readonly found: FoundPlace
}

/** The parts that `name` names, else the keys and indexes that `*` stood for; undefined where there are neither. */
function nameOf(
  document: JsonDocument,
  options: ParserOptions,
  { result, found }: Places,
): string | undefined {
  const parts = listOption(options.name).map((path) => textAt(document, path, result) ?? '')
  // What `*` stood for in `list` tells results apart; in `value`, the values of one result.
  const inner = found.wild.slice(result.wild.length)
  const named = parts.length === 0 ? found.wild : [...parts, ...inner]
  return named.length === 0 ? undefined : named.join('/')
}

function parametersOf(
  document: JsonDocument,
  options: ParserOptions,
  result: FoundPlace,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listOption(options.parameters).flatMap((path): [string, string][] => {
      const parts = parsePathOption('parameters', path)
      const value = valueAt(document, [...result.path, ...parts])
      return value === undefined || value === null
        ? []
        : [[String(parts.at(-1)), textOf(document, result, path)]]
    }),
  )
}

function textAt(document: JsonDocument, path: string | undefined, result: FoundPlace): string | undefined {
  return path === undefined ? undefined : textOf(document, result, path)
}

/** A text, or a number or boolean as text. @throws Problem at its position for anything else. */
function textOf(document: JsonDocument, result: FoundPlace, path: string): string {
  const whole = [...result.path, ...parsePathOption('name', path)]
  const value = valueAt(document, whole)
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  throw document.problem(whole, describeValue(value), 'a text')
}
