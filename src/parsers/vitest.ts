import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { addVitestBench, startVitestNotes, type VitestBench } from './vitest/add-vitest-bench.js'
import { readOutputJson } from './vitest/read-output-json.js'
import { readTestReport } from './vitest/read-test-report.js'

/**
 * Vitest's benchmarks: up to version 4 the file of `vitest bench --outputJson`, which never holds the samples; from
 * version 5 on the json reporter's report, which holds them where `benchmark.retainSamples` is on. The file, the
 * groups or tests, and the benchmark make the name, joined by ` > ` as Vitest prints them.
 */
export const vitestParser: JsonParser = {
  kind: 'json',
  name: 'vitest',
  tool: 'vitest 2 to 5',
  reads: 'the JSON of vitest bench: --outputJson up to version 4, --reporter=json from version 5 on',
  metrics: [
    'time',
    'throughput',
    'latency.p50',
    'latency.p75',
    'latency.p99',
    'latency.p99.5',
    'latency.p99.9',
    'latency.max',
  ],
  primary: ['time'],
  command: /\bvitest\s+bench\b/,
  recognises: (value) => isOutputJson(value) || isTestReport(value),
  parse: readVitest,
}

function isOutputJson(value: unknown): boolean {
  if (!isJsonObject(value) || !Array.isArray(value.files)) return false
  return value.files.every((file) => isJsonObject(file) && 'filepath' in file && Array.isArray(file.groups))
}

/** Jest writes the same report without `benchmarks`. */
function isTestReport(value: unknown): boolean {
  if (!isJsonObject(value) || !Array.isArray(value.testResults)) return false
  const tests = value.testResults.flatMap((file) => (isJsonObject(file) ? file.assertionResults : []))
  return tests.some((test) => isJsonObject(test) && Array.isArray(test.benchmarks))
}

function readVitest(document: JsonDocument): Parsed {
  const builder = startMeasurements()
  const notes = startVitestNotes(document)
  const isOld = Array.isArray(valueAt(document, ['files']))
  const benches = isOld ? readOutputJson(document, notes) : readTestReport(document, notes)
  for (const bench of distinctBenches(benches, notes.warn)) addVitestBench(document, bench, builder, notes)
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [...notes.warnings(), ...builder.warnings()],
    failures: notes.failures(),
  }
}

/**
 * Vitest allows one name twice in a group, and a benchmark that runs in several projects has one name in all of them.
 * They are different benchmarks, so the later ones get a number instead of being mixed into one sample.
 */
function distinctBenches(
  benches: readonly VitestBench[],
  warn: (bench: VitestBench, message: string) => void,
): readonly VitestBench[] {
  const counts = new Map<string, number>()
  return benches.map((bench) => {
    const count = (counts.get(bench.name) ?? 0) + 1
    counts.set(bench.name, count)
    if (count === 1) return bench
    const name = `${bench.name} #${count}`
    warn(
      bench,
      `is the name of several benchmarks: this one is kept as the ${count}. by its place in the file`,
    )
    return { ...bench, name }
  })
}
