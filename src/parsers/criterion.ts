import { Problem } from '../core/model/problem.js'
import { plural } from '../core/units/plural.js'
import { criterionBenchmarks } from './filters/place-words.js'
import type { DirectoryParser, JsonDocument, Parsed, SourceFile } from './parser.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { readJson } from './shared/json-text.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberArrayField } from './shared/number-array-field.js'
import { numberField } from './shared/number-field.js'
import { stringField } from './shared/string-field.js'

const SAMPLE = /(?:^|[\\/])new[\\/]sample\.json$/

/**
 * Criterion's output directory (`target/criterion`): `<benchmark>/new/sample.json` holds the raw samples, batches of
 * `iters[i]` iterations that took `times[i]` nanoseconds together, and `benchmark.json` beside it the name and the
 * throughput. `base/` (a former run) and `change/` are never read.
 * Source: criterion.rs 0.3 to 0.8, `src/measurement.rs` and `src/report.rs`.
 */
export const criterionParser: DirectoryParser = {
  kind: 'directory',
  name: 'criterion',
  tool: 'criterion.rs (read with 0.3 and 0.8)',
  reads: "criterion's output directory target/criterion with its raw samples",
  metrics: ['time', 'bytes-per-second', 'throughput'],
  primary: ['time'],
  filter: criterionBenchmarks,
  recognises: (paths) => paths.some((path) => SAMPLE.test(path)),
  parse(files) {
    const byPath = new Map(files.map((file) => [file.path, file]))
    const builder = startMeasurements(criterionParser)
    const pathOfName = new Map<string, string>()
    for (const sample of files.filter(({ path }) => SAMPLE.test(path))) {
      const named = readName(sample.path, byPath)
      refuseSecond(pathOfName, named)
      addSamples(builder, named, readJson(sample.bytes, sample.path))
    }
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    } satisfies Parsed
  },
}

/** `benchmark.json` of one benchmark. */
interface Named {
  readonly path: string
  readonly benchmark: string
  readonly description: JsonDocument
}

function readName(samplePath: string, files: ReadonlyMap<string, SourceFile>): Named {
  const path = samplePath.replace(/sample\.json$/, 'benchmark.json')
  const file = files.get(path)
  if (file === undefined) throw missingName(path)
  const description = readJson(file.bytes, path)
  return { path, description, benchmark: stringField(description, ['full_id']) }
}

/** Samples of two directories with one name must not be taken for one sample. */
function refuseSecond(pathOfName: Map<string, string>, { benchmark, path, description }: Named): void {
  const first = pathOfName.get(benchmark)
  if (first !== undefined)
    throw description.problem(['full_id'], `${first} has the same name`, 'one directory a benchmark')
  pathOfName.set(benchmark, path)
}

function addSamples(
  builder: MeasurementBuilder,
  { benchmark, description }: Named,
  sample: JsonDocument,
): void {
  const rate = throughputOf(description)
  for (const { seconds, iterations, problem } of samplesOf(sample)) {
    builder.add({ benchmark, metric: 'time', value: seconds, unit: 's', iterations, problem })
    if (rate === undefined || seconds === 0) continue
    builder.add({
      benchmark,
      metric: rate.metric,
      value: rate.amount / seconds,
      unit: rate.unit,
      iterations,
      problem,
    })
  }
}

interface Sample {
  readonly seconds: number
  readonly iterations: number
  readonly problem: (what: string, expected?: string) => Error
}

function samplesOf(document: JsonDocument): readonly Sample[] {
  // Until criterion 0.3 the file was a pair of arrays without names.
  const isPair = Array.isArray(document.value)
  const iterationsPath = isPair ? [0] : ['iters']
  const timesPath = isPair ? [1] : ['times']
  const iterations = numberArrayField(document, iterationsPath)
  const times = numberArrayField(document, timesPath)
  if (iterations.length !== times.length) {
    const what = `has ${plural(times.length, 'value')} for ${plural(iterations.length, 'iteration count')}`
    throw document.problem(timesPath, what, 'as many of both')
  }
  return times.map((time, index) => {
    const count = iterations[index] ?? 0
    const problem: Sample['problem'] = (what, expected) =>
      document.problem([...timesPath, index], what, expected)
    if (count <= 0)
      throw document.problem([...iterationsPath, index], `is ${count}`, 'more than zero iterations')
    // Nanoseconds over 1e9: dividing keeps values exact that multiplying by 1e-9 would not.
    return { seconds: time / count / 1e9, iterations: count, problem }
  })
}

interface Rate {
  readonly metric: string
  readonly unit: string
  readonly amount: number
}

/** `{"Bytes": 64}`, `{"BytesDecimal": 64}`, `{"Elements": 10}`, ... or null. */
function throughputOf(document: JsonDocument): Rate | undefined {
  const throughput = valueAt(document, ['throughput'])
  if (!isJsonObject(throughput)) return undefined
  const [kind] = Object.keys(throughput)
  if (kind === 'Bytes' || kind === 'BytesDecimal') {
    return { metric: 'bytes-per-second', unit: 'B/s', amount: numberField(document, ['throughput', kind]) }
  }
  if (kind !== 'Elements') return undefined
  return { metric: 'throughput', unit: '1/s', amount: numberField(document, ['throughput', kind]) }
}

function missingName(path: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'the file that names the benchmark is missing',
    file: path,
    expected: 'benchmark.json beside sample.json',
    remedy: 'Let "results" name the whole directory target/criterion',
  })
}
