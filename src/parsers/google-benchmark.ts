import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import { googleBenchmarks } from './filters/place-words.js'
import { appendOption } from './filters/shorten-command.js'
import { addGoogleReadings } from './google-benchmark/add-google-readings.js'
import { startGoogleCounters } from './google-benchmark/google-counter.js'
import { type GoogleRow, readGoogleRow } from './google-benchmark/read-google-row.js'
import { SampleSelection } from './google-benchmark/sample-selection.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'

/**
 * Google Benchmark's JSON. Repetitions of one run name are one sample; aggregates are no benchmarks; a benchmark
 * that reported an error is a failure, one that skipped itself is absent. Labels are remarks and not kept.
 */
export const googleBenchmarkParser: JsonParser = {
  kind: 'json',
  name: 'google-benchmark',
  tool: 'Google Benchmark 1.0 to 1.9',
  reads: 'the JSON of --benchmark_format=json or --benchmark_out: every repetition, with counters',
  metrics: [
    'time',
    'cpu-time',
    'throughput',
    'bytes-per-second',
    'allocations',
    'max_bytes_used',
    'total_allocated_bytes',
    'net_heap_growth',
    'user counters',
  ],
  primary: ['time'],
  filter: googleBenchmarks,
  // A tenth of the default half second; versions before 1.8 do not know a unit here.
  shorten: (words) => appendOption(words, { option: '--benchmark_min_time', value: '0.05' }),
  command: /--benchmark_(?:format=json|out=)/,
  recognises: (value) =>
    isJsonObject(value) &&
    Array.isArray(value.benchmarks) &&
    (isContext(value.context) || hasTimes(value.benchmarks[0])),
  parse: readGoogleBenchmark,
}

function isContext(value: unknown): boolean {
  return isJsonObject(value) && 'num_cpus' in value && 'date' in value
}

/** A document without context, as tools that merge or cut files leave it. */
function hasTimes(row: unknown): boolean {
  return isJsonObject(row) && 'real_time' in row && 'cpu_time' in row
}

function readGoogleBenchmark(document: JsonDocument): Parsed {
  const builder = startMeasurements(googleBenchmarkParser)
  const into = new JsonRow(document, builder)
  const items = arrayField(document, ['benchmarks'])
  const measured: GoogleRow[] = []
  const selection = new SampleSelection<GoogleRow>((row) => measured.push(row))
  for (const [index, item] of items.entries()) {
    selection.add(readGoogleRow(document, into.at(['benchmarks', index], item), index))
  }
  const samples = selection.end(() => measured)
  // Those that only the end decided go back between the others.
  const repetitions = measured.slice(0, measured.length - samples.onlyAggregates.length)
  repetitions.sort((one, other) => one.index - other.index)
  const counterOf = startGoogleCounters()
  for (const row of [...repetitions, ...samples.onlyAggregates]) {
    into.at(row.path, items[row.index])
    addGoogleReadings(document, row, { into, counterOf })
  }
  const [onlyAggregate, ...others] = samples.onlyAggregates
  const warnings = contextWarnings(document)
  if (onlyAggregate !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${plural(others.length, 'more benchmark')})`
    const message = `${quotedName(onlyAggregate.name)}${more}: only aggregates were printed, so the ${onlyAggregate.aggregate} counts as a single value; drop --benchmark_report_aggregates_only to keep every repetition`
    warnings.push(jsonWarning(document, onlyAggregate.path, message))
  }
  for (const { path, name, reason } of samples.skipped) {
    warnings.push(jsonWarning(document, path, `${quotedName(name)} skipped itself${reason}`))
  }
  return {
    measurements: builder.measurements(),
    environment: environment(document),
    warnings: [...warnings, ...builder.warnings()],
    failures: samples.failed.map(({ path, name, reason }) =>
      jsonWarning(document, path, `${quotedName(name)} reported an error${reason}`),
    ),
  }
}

function contextWarnings(document: JsonDocument): Warning[] {
  const warnings: Warning[] = []
  if (valueAt(document, ['context', 'library_build_type']) === 'debug') {
    const message =
      'Google Benchmark itself was built without optimisation, so short times hold its own overhead'
    warnings.push(jsonWarning(document, ['context', 'library_build_type'], message))
  }
  if (valueAt(document, ['context', 'cpu_scaling_enabled']) === true) {
    const message = 'CPU frequency scaling was on, so times vary with the clock'
    warnings.push(jsonWarning(document, ['context', 'cpu_scaling_enabled'], message))
  }
  return warnings
}

function environment(document: JsonDocument): Parsed['environment'] {
  const context = (key: string) => valueAt(document, ['context', key])
  return environmentOf({
    'google-benchmark': context('library_version'),
    'google-benchmark-build': context('library_build_type'),
    cores: context('num_cpus'),
    mhz: context('mhz_per_cpu'),
  })
}
