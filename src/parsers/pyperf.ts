import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { below, childAt, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { optionalNumberField } from './shared/number-field.js'
import { optionalStringField, stringField } from './shared/string-field.js'

/** What pyperf's three units measure; `byte` is what --track-memory and --tracemalloc write, a peak of each process. */
const METRIC_BY_UNIT: ReadonlyMap<string, RowMetric> = new Map([
  ['second', { metric: 'time', unit: 's', primary: true }],
  ['byte', { metric: 'memory', unit: 'B', primary: true }],
  ['integer', { metric: 'value', unit: '1', primary: true }],
])

const PEAK: RowMetric = { metric: 'peak-rss', unit: 'B' }

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
  const builder = startMeasurements(pyperfParser)
  const row = new JsonRow(document, builder)
  for (let index = 0; index < arrayField(document, ['benchmarks']).length; index += 1) {
    addBenchmark(document, row, levelsOf(document, index))
  }
  return {
    measurements: builder.measurements(),
    environment: environment(document),
    warnings: builder.warnings(),
    failures: [],
  }
}

function levelsOf(document: JsonDocument, index: number): Levels {
  const metadata = (path: JsonPath) => valueAt(document, below(path, 'metadata'))
  const bench: JsonPath = ['benchmarks', index]
  return [
    { path: bench, metadata: metadata(bench) },
    { path: [], metadata: metadata([]) },
  ]
}

function addBenchmark(document: JsonDocument, row: JsonRow, levels: Levels): void {
  const [bench] = levels
  row.benchmark = stringField(
    document,
    metadataPath(levels, 'name') ?? below(below(bench.path, 'metadata'), 'name'),
  )
  const path = below(bench.path, 'runs')
  const runs = arrayField(document, path)
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index]
    if (childAt(run, 'values') === undefined) continue
    const at = below(path, index)
    const all = [{ path: at, metadata: childAt(run, 'metadata') }, ...levels]
    row.at(at, run)
    row.iterations = iterationsOf(document, all)
    row.addAll('values', measured(document, all))
    row.iterations = undefined
    addPeak(row, all)
  }
}

/** Where metadata may stand, the nearest first: a run's own, its benchmark's, the file's. */
interface Level {
  readonly path: JsonPath
  readonly metadata: unknown
}

type Levels = readonly [Level, ...Level[]]

/** The first level that has a key; undefined where none of them has it. */
function levelOf(levels: readonly Level[], key: string): Level | undefined {
  return levels.find(({ metadata }) => childAt(metadata, key) !== undefined)
}

function metadataPath(levels: readonly Level[], key: string): JsonPath | undefined {
  const level = levelOf(levels, key)
  return level === undefined ? undefined : below(below(level.path, 'metadata'), key)
}

function measured(document: JsonDocument, levels: readonly Level[]): RowMetric {
  const level = levelOf(levels, 'unit')
  const unit = childAt(level?.metadata, 'unit') ?? (level === undefined ? 'second' : null)
  const known = METRIC_BY_UNIT.get(unit as string)
  if (known !== undefined) return known
  const path = metadataPath(levels, 'unit') ?? []
  const text = stringField(document, path)
  const expected = [...METRIC_BY_UNIT.keys()].join(', ')
  throw document.problem(path, `the unit ${JSON.stringify(text)} is unknown`, expected)
}

function iterationsOf(document: JsonDocument, levels: readonly Level[]): number | undefined {
  const numberOf = (key: string): number | undefined => {
    const level = levelOf(levels, key)
    const value = childAt(level?.metadata, key)
    if (level === undefined || Number.isFinite(value)) return value as number | undefined
    return optionalNumberField(document, below(below(level.path, 'metadata'), key))
  }
  const loops = numberOf('loops')
  return loops === undefined ? undefined : loops * (numberOf('inner_loops') ?? 1)
}

function addPeak(row: JsonRow, levels: readonly Level[]): void {
  for (const key of PEAK_KEYS) {
    const level = levelOf(levels, key)
    if (level === undefined) continue
    row.at(below(level.path, 'metadata'), level.metadata).add(key, PEAK)
    return
  }
}

function environment(document: JsonDocument): Parsed['environment'] {
  const levels = levelsOf(document, 0)
  const of = (key: string): unknown => childAt(levelOf(levels, key)?.metadata, key)
  const python = metadataPath(levels, 'python_version')
  return environmentOf({
    python: python === undefined ? undefined : optionalStringField(document, python)?.split(' ', 1)[0],
    'python-implementation': of('python_implementation'),
    pyperf: of('perf_version'),
    cpu: of('cpu_model_name'),
    cores: of('cpu_count'),
  })
}
