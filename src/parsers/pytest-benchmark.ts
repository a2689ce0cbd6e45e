import type { Location, Parameters, Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import { pytestBenchmarks } from './filters/place-words.js'
import { appendOption } from './filters/shorten-command.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { customMetricName } from './shared/custom-metric-name.js'
import { environmentOf } from './shared/environment-of.js'
import { below, childAt, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow, type RowMetric } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { NO_PARAMETERS } from './shared/new-measurement.js'
import { objectField } from './shared/object-field.js'
import { quotedName } from './shared/quoted-name.js'
import { SeriesMap } from './shared/series-map.js'

/**
 * pytest-benchmark's JSON, as `--benchmark-json` writes it (with every round) and `--benchmark-save` (without, unless
 * `--benchmark-save-data` is given). A test that fails after it measured, or while it did, leaves no trace in the
 * JSON: only pytest's exit status tells.
 */
export const pytestBenchmarkParser: JsonParser = {
  kind: 'json',
  name: 'pytest-benchmark',
  tool: 'pytest-benchmark 2.5 to 5.3',
  reads:
    'the JSON of pytest --benchmark-json: the raw rounds of every benchmark, its parameters and extra_info',
  metrics: ['time', 'numbers in extra_info'],
  primary: ['time'],
  filter: pytestBenchmarks,
  // A tenth of the default second for each benchmark.
  shorten: (words) => appendOption(words, { option: '--benchmark-max-time', value: '0.1' }),
  command: /\bpytest\b.*\s--benchmark-(?:json|only|save|autosave)\b/,
  recognises: (value) =>
    isJsonObject(value) && Array.isArray(value.benchmarks) && isJsonObject(value.machine_info),
  parse: readPytestBenchmark,
}

const TIME: RowMetric = { metric: 'time', unit: 's', primary: true }

/** One entry of `benchmarks`: where it stands and what names it. */
interface Row {
  readonly path: JsonPath
  readonly fields: unknown
  readonly fullname: string
  /** The test's id inside the brackets. */
  readonly id: string | undefined
  readonly benchmark: string
  readonly parameters: Parameters
}

function readPytestBenchmark(document: JsonDocument): Parsed {
  const builder = startMeasurements(pytestBenchmarkParser)
  const warnings: Warning[] = []
  const into = new JsonRow(document, builder)
  const rows = arrayField(document, ['benchmarks']).map((item, index) =>
    readRow(document, into.at(['benchmarks', index], item)),
  )
  for (const row of distinctRows(rows)) {
    addTimes(document, row, into, warnings)
    addExtraInfo(document, row, builder)
  }
  return {
    measurements: builder.measurements(),
    environment: environment(document),
    warnings: [...oneOfManyMedians(warnings), ...builder.warnings()],
    failures: [],
  }
}

function readRow(document: JsonDocument, into: JsonRow): Row {
  const { path, fields } = into
  const fullname = into.string('fullname')
  const id = into.optionalString('param')
  const given = into.value('params') ?? {}
  const params = isJsonObject(given) ? given : objectField(document, below(path, 'params'))
  const names = Object.keys(params)
  if (names.length === 0)
    return { path, fields, fullname, id, benchmark: fullname, parameters: NO_PARAMETERS }
  const brackets = `[${id}]`
  const benchmark = fullname.endsWith(brackets) ? fullname.slice(0, -brackets.length) : fullname
  const row = { path, fields, fullname, id, benchmark }
  // What JSON cannot hold is written as its repr, often with a memory address that differs in every run.
  if (Object.values(params).some(isRepr)) return identifiedById(row)
  const texts = names.map((name) => [name, parameterText(params[name])])
  return { ...row, parameters: Object.fromEntries(texts) as Parameters }
}

function isRepr(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('UNSERIALIZABLE[')
}

function parameterText(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

function identifiedById(row: Omit<Row, 'parameters'>): Row {
  return row.id === undefined
    ? { ...row, benchmark: row.fullname, parameters: {} }
    : { ...row, parameters: { param: row.id } }
}

/** `1` and `'1'` are one text but two tests: rows that would share a series are told apart by pytest's own id. */
function distinctRows(rows: readonly Row[]): readonly Row[] {
  const fullnames = new SeriesMap<Set<string>>()
  const seriesOf = ({ benchmark, parameters }: Row) => ({ benchmark, parameters, metric: 'time' })
  for (const row of rows) {
    const known = fullnames.get(seriesOf(row))
    if (known === undefined) fullnames.set(seriesOf(row), new Set([row.fullname]))
    else known.add(row.fullname)
  }
  return rows.map((row) => ((fullnames.get(seriesOf(row))?.size ?? 0) > 1 ? identifiedById(row) : row))
}

function addTimes(document: JsonDocument, row: Row, into: JsonRow, warnings: Warning[]): void {
  into.at(below(row.path, 'stats'), childAt(row.fields, 'stats'))
  into.iterations = into.optionalNumber('iterations')
  const isCut = isCutShort(into)
  into.benchmark = row.benchmark
  into.parameters = row.parameters
  into.location = locationOf(row)
  if (isCut || into.value('data') === undefined) {
    // One slow round moves a mean; old versions give no median.
    const key = into.optionalNumber('median') === undefined ? 'mean' : 'median'
    const value = into.number(key)
    warnings.push(medianWarning(document, row, isCut))
    into.addValue(undefined, TIME, value)
  } else into.addAll('data', TIME)
}

/** The tool writes exactly `rounds` values; another number of them means that somebody shortened the file since. */
function isCutShort(stats: JsonRow): boolean {
  const data = stats.value('data')
  const rounds = stats.optionalNumber('rounds')
  return Array.isArray(data) && rounds !== undefined && data.length !== rounds
}

function medianWarning(document: JsonDocument, row: Row, isCut: boolean): Warning {
  const why = isCut ? 'its raw rounds were cut out of the file' : 'the file holds no raw rounds'
  const message = `${quotedName(row.fullname)}: ${why}, so its median counts as a single value`
  return jsonWarning(document, below(row.path, 'stats'), message)
}

/** Whether rounds are saved is one choice for a whole run, so it is said once. */
function oneOfManyMedians(warnings: readonly Warning[]): readonly Warning[] {
  const [first, ...others] = warnings
  if (first === undefined || others.length === 0) return warnings
  const remedy = 'use --benchmark-json, or --benchmark-save-data, to keep every round'
  return [
    { ...first, message: `${first.message} (and ${plural(others.length, 'more benchmark')}; ${remedy})` },
  ]
}

function addExtraInfo(document: JsonDocument, row: Row, builder: MeasurementBuilder): void {
  const given = childAt(row.fields, 'extra_info')
  if (given === undefined || given === null) return
  const path = below(row.path, 'extra_info')
  const info = isJsonObject(given) ? given : objectField(document, path)
  for (const name in info) {
    const value = info[name]
    if (typeof value !== 'number') continue
    const { benchmark, parameters } = row
    const metric = customMetricName(name, 'extra_info')
    const reading = {
      benchmark,
      parameters,
      metric,
      unit: '1',
      path: below(path, name),
      location: locationOf(row),
    }
    builder.addAt(document, reading, value)
  }
}

/** The file that the test stands in. */
function locationOf({ fullname }: Row): Location | undefined {
  const end = fullname.indexOf('::')
  return end === -1 ? undefined : { file: fullname.slice(0, end) }
}

/** `commit_info` is left alone: which commit this is, is not for a benchmark's output to say. */
function environment(document: JsonDocument): Parsed['environment'] {
  const machine = (...path: JsonPath) => valueAt(document, ['machine_info', ...path])
  return environmentOf({
    python: machine('python_version'),
    'python-implementation': machine('python_implementation'),
    'pytest-benchmark': valueAt(document, ['version']),
    cpu: machine('cpu', 'brand_raw') ?? machine('cpu', 'brand'),
    cores: machine('cpu', 'count'),
  })
}
