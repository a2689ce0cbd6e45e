import { vitestBenchmarks } from './filters/place-words.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { isJsonObject, valueAt } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { quotedName } from './shared/quoted-name.js'
import { addTinybenchStats, TINYBENCH_METRICS, type TinybenchTask } from './shared/tinybench-stats.js'
import { readOutputJson } from './vitest/read-output-json.js'
import { readTestReport } from './vitest/read-test-report.js'
import { startVitestNotes } from './vitest/vitest-notes.js'

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
  metrics: TINYBENCH_METRICS,
  primary: ['time'],
  filter: vitestBenchmarks,
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
  const builder = startMeasurements(vitestParser)
  const row = new JsonRow(document, builder)
  const notes = startVitestNotes(document)
  const isOld = Array.isArray(valueAt(document, ['files']))
  const benches = isOld ? readOutputJson(document, notes) : readTestReport(document, notes)
  for (const bench of distinctBenches(benches, notes.warn)) {
    if (addTinybenchStats(row, bench) === 'mean') notes.onlyMean(bench)
  }
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
  benches: readonly TinybenchTask[],
  warn: (bench: TinybenchTask, message: string) => void,
): readonly TinybenchTask[] {
  const numbered = startNumberedNames()
  return benches.map((bench) => {
    const name = numbered(bench.name)
    if (name === bench.name) return bench
    warn(
      bench,
      `is the name of several benchmarks: by its place in the file, this one is ${quotedName(name)}`,
    )
    return { ...bench, name }
  })
}
