import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { addJsonNumber, addJsonNumbers } from './shared/json-readings.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { optionalNumberField } from './shared/number-field.js'
import { optionalStringField, stringField } from './shared/string-field.js'

/** What pyperf's three units measure; `byte` is what --track-memory and --tracemalloc write, a peak of each process. */
const METRIC_BY_UNIT: ReadonlyMap<string, readonly [metric: string, unit: string]> = new Map([
  ['second', ['time', 's']],
  ['byte', ['memory', 'B']],
  ['integer', ['value', '1']],
])

// Peak memory of the process that ran a benchmark, or of the command that it started.
const PEAK_KEYS = ['mem_max_rss', 'command_max_rss']

/**
 * pyperf's JSON (a suite or one benchmark): the values of every run of every process. Runs without values only
 * calibrated the number of loops; warm-ups are no values. Metadata that all runs share stands one or two levels up.
 * A benchmark that raised is not in the file: only the exit status tells.
 */
export const pyperfParser: JsonParser = {
  kind: 'json',
  name: 'pyperf',
  tool: 'pyperf 1.5 to 2.10',
  reads: 'the JSON of pyperf (-o, --output, --append): the values of every run, peak memory of every process',
  metrics: ['time', 'memory', 'value', 'peak-rss'],
  primary: ['time', 'memory', 'value'],
  command: /\bpyperf\s+(?:timeit|command)\b.*\s(?:-o|--output|--append)\b/,
  recognises: (value) =>
    isJsonObject(value) &&
    'version' in value &&
    Array.isArray(value.benchmarks) &&
    value.benchmarks.length > 0 &&
    value.benchmarks.every((row) => isJsonObject(row) && Array.isArray(row.runs)),
  parse: readPyperf,
}

function readPyperf(document: JsonDocument): Parsed {
  const builder = startMeasurements()
  for (const [index] of arrayField(document, ['benchmarks']).entries()) addBenchmark(document, index, builder)
  return {
    measurements: builder.measurements(),
    environment: environment(document),
    warnings: builder.warnings(),
    failures: [],
  }
}

function addBenchmark(document: JsonDocument, index: number, builder: MeasurementBuilder): void {
  const bench: JsonPath = ['benchmarks', index]
  const benchmark = stringField(
    document,
    metadataPath(document, [bench], 'name') ?? below(below(bench, 'metadata'), 'name'),
  )
  arrayField(document, below(bench, 'runs')).forEach((_, at) => {
    const run = below(below(bench, 'runs'), at)
    const path = below(run, 'values')
    if (valueAt(document, path) === undefined) return
    const levels = [run, bench]
    const iterations = iterationsOf(document, levels)
    addJsonNumbers(document, builder, {
      benchmark,
      ...measured(document, levels),
      primary: true,
      path,
      ...(iterations === undefined ? {} : { iterations }),
    })
    addPeak(document, builder, benchmark, levels)
  })
}

/** The metadata of a run: its own, its benchmark's, the file's; undefined where none of them has the key. */
function metadataPath(
  document: JsonDocument,
  levels: readonly JsonPath[],
  key: string,
): JsonPath | undefined {
  return [...levels, []]
    .map((level) => below(below(level, 'metadata'), key))
    .find((path) => valueAt(document, path) !== undefined)
}

function measured(document: JsonDocument, levels: readonly JsonPath[]): { metric: string; unit: string } {
  const path = metadataPath(document, levels, 'unit')
  const text = path === undefined ? 'second' : stringField(document, path)
  const known = METRIC_BY_UNIT.get(text)
  if (known !== undefined) return { metric: known[0], unit: known[1] }
  const expected = [...METRIC_BY_UNIT.keys()].join(', ')
  throw document.problem(path ?? [], `the unit ${JSON.stringify(text)} is unknown`, expected)
}

function iterationsOf(document: JsonDocument, levels: readonly JsonPath[]): number | undefined {
  const numberOf = (key: string): number | undefined => {
    const path = metadataPath(document, levels, key)
    return path === undefined ? undefined : optionalNumberField(document, path)
  }
  const loops = numberOf('loops')
  return loops === undefined ? undefined : loops * (numberOf('inner_loops') ?? 1)
}

function addPeak(
  document: JsonDocument,
  builder: MeasurementBuilder,
  benchmark: string,
  levels: readonly JsonPath[],
): void {
  for (const key of PEAK_KEYS) {
    const path = metadataPath(document, levels, key)
    if (path === undefined) continue
    addJsonNumber(document, builder, { benchmark, metric: 'peak-rss', unit: 'B', path })
    return
  }
}

function environment(document: JsonDocument): Parsed['environment'] {
  const of = (key: string): unknown => {
    const path = metadataPath(document, [['benchmarks', 0]], key)
    return path === undefined ? undefined : valueAt(document, path)
  }
  const python = metadataPath(document, [['benchmarks', 0]], 'python_version')
  return environmentOf({
    python: python === undefined ? undefined : optionalStringField(document, python)?.split(' ', 1)[0],
    'python-implementation': of('python_implementation'),
    pyperf: of('perf_version'),
    cpu: of('cpu_model_name'),
    cores: of('cpu_count'),
  })
}
