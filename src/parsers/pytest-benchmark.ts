import type { Parameters, Warning } from '../core/model/measurement.js'
import { seriesKey } from '../core/model/series-key.js'
import { pytestBenchmarks } from './filters/place-words.js'
import { appendOption } from './filters/shorten-command.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { customMetricName } from './shared/custom-metric-name.js'
import { environmentOf } from './shared/environment-of.js'
import { below, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { jsonWarning } from './shared/json-warning.js'
import { type MeasurementBuilder, type Reading, startMeasurements } from './shared/measurement-builder.js'
import { numberArrayField } from './shared/number-array-field.js'
import { numberField, optionalNumberField } from './shared/number-field.js'
import { optionalObjectField } from './shared/object-field.js'
import { quotedName } from './shared/quoted-name.js'
import { optionalStringField, stringField } from './shared/string-field.js'

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

/** One entry of `benchmarks`: where it stands and what names it. */
interface Row {
  readonly path: JsonPath
  readonly fullname: string
  /** The test's id inside the brackets. */
  readonly id: string | undefined
  readonly benchmark: string
  readonly parameters: Parameters
}

function readPytestBenchmark(document: JsonDocument): Parsed {
  const builder = startMeasurements()
  const warnings: Warning[] = []
  for (const row of distinctRows(
    arrayField(document, ['benchmarks']).map((_, index) => readRow(document, index)),
  )) {
    addTimes(document, row, builder, warnings)
    addExtraInfo(document, row, builder)
  }
  return {
    measurements: builder.measurements(),
    environment: environment(document),
    warnings: [...oneOfManyMedians(warnings), ...builder.warnings()],
    failures: [],
  }
}

function readRow(document: JsonDocument, index: number): Row {
  const path = ['benchmarks', index]
  const fullname = stringField(document, below(path, 'fullname'))
  const id = optionalStringField(document, below(path, 'param'))
  const params = optionalObjectField(document, below(path, 'params')) ?? {}
  if (Object.keys(params).length === 0) return { path, fullname, id, benchmark: fullname, parameters: {} }
  const brackets = `[${id}]`
  const benchmark = fullname.endsWith(brackets) ? fullname.slice(0, -brackets.length) : fullname
  const row = { path, fullname, id, benchmark }
  // What JSON cannot hold is written as its repr, often with a memory address that differs in every run.
  if (Object.values(params).some(isRepr)) return identifiedById(row)
  const texts = Object.entries(params).map(([name, value]) => [name, parameterText(value)])
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
  const fullnames = new Map<string, Set<string>>()
  for (const row of rows) {
    const key = seriesKey({ ...row, metric: 'time' })
    fullnames.set(key, (fullnames.get(key) ?? new Set()).add(row.fullname))
  }
  return rows.map((row) =>
    (fullnames.get(seriesKey({ ...row, metric: 'time' }))?.size ?? 0) > 1 ? identifiedById(row) : row,
  )
}

function addTimes(document: JsonDocument, row: Row, builder: MeasurementBuilder, warnings: Warning[]): void {
  const stats = below(row.path, 'stats')
  const iterations = optionalNumberField(document, below(stats, 'iterations'))
  const isCut = isCutShort(document, stats)
  const raw =
    isCut || valueAt(document, below(stats, 'data')) === undefined ? undefined : below(stats, 'data')
  const values = raw === undefined ? [middle(document, stats)] : numberArrayField(document, raw)
  if (raw === undefined) warnings.push(medianWarning(document, row, isCut))
  const { benchmark, parameters, location } = identity(row)
  const reading = {
    ...{ benchmark, parameters, location, iterations },
    ...{ metric: 'time', unit: 's', primary: true, path: raw ?? stats },
  }
  builder.addAllAt(document, reading, values)
}

/** The tool writes exactly `rounds` values; another number of them means that somebody shortened the file since. */
function isCutShort(document: JsonDocument, stats: JsonPath): boolean {
  const data = valueAt(document, below(stats, 'data'))
  const rounds = optionalNumberField(document, below(stats, 'rounds'))
  return Array.isArray(data) && rounds !== undefined && data.length !== rounds
}

/** The median of the rounds, because one slow round moves a mean; the mean where an old version gives no median. */
function middle(document: JsonDocument, stats: JsonPath): number {
  return optionalNumberField(document, below(stats, 'median')) ?? numberField(document, below(stats, 'mean'))
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
  return [{ ...first, message: `${first.message} (and ${others.length} more benchmarks; ${remedy})` }]
}

function addExtraInfo(document: JsonDocument, row: Row, builder: MeasurementBuilder): void {
  const path = below(row.path, 'extra_info')
  for (const [name, value] of Object.entries(optionalObjectField(document, path) ?? {})) {
    if (typeof value !== 'number') continue
    const metric = customMetricName(name, 'extra_info')
    builder.addAt(document, { metric, unit: '1', path: below(path, name), ...identity(row) }, value)
  }
}

function identity(row: Row): Pick<Reading, 'benchmark' | 'parameters' | 'location'> {
  const file = row.fullname.split('::', 1)[0]
  return {
    benchmark: row.benchmark,
    parameters: row.parameters,
    location: file === undefined || file === row.fullname ? undefined : { file },
  }
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
