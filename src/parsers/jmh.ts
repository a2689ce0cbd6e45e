import type { Warning } from '../core/model/measurement.js'
import { jmhBenchmarks } from './filters/place-words.js'
import { addPrimary } from './jmh/add-primary.js'
import { addSecondary } from './jmh/add-secondary.js'
import { type JmhResult, readJmhResult } from './jmh/read-jmh-result.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { jsonWarning } from './shared/json-warning.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'

/**
 * JMH's JSON (`-rf json`). A benchmark that threw is left out of it and JMH exits 0 all the same, unless it runs with
 * `-foe true`; then the benchmark is missing. Every iteration of every fork is one value: forks differ more than
 * iterations, so the values of one file are no independent sample, but the decision compares rounds, not values.
 */
export const jmhParser: JsonParser = {
  kind: 'json',
  name: 'jmh',
  tool: 'JMH 1.21 to 1.37',
  reads: 'the JSON of -rf json: every iteration of every fork, parameters, percentiles, secondary metrics',
  metrics: [
    ...['time', 'throughput', 'allocated-bytes', 'latency.p50', 'latency.p90', 'latency.p95', 'latency.p99'],
    ...['latency.p99.9', 'latency.p99.99', 'latency.max', 'secondary metrics'],
  ],
  primary: ['time', 'throughput'],
  filter: jmhBenchmarks,
  command: /\bbenchmarks\.jar\b|\s-rf\s+json\b/,
  recognises: (value) => isResult(Array.isArray(value) ? value[0] : value),
  parse: readJmh,
}

function isResult(value: unknown): boolean {
  return isJsonObject(value) && isJsonObject(value.primaryMetric) && 'benchmark' in value && 'mode' in value
}

function readJmh(document: JsonDocument): Parsed {
  // Some tools cut the list up and keep one result a file.
  const paths: readonly JsonPath[] = Array.isArray(document.value)
    ? document.value.map((_, index) => [index])
    : [[]]
  const results = withModes(paths.map((path) => readJmhResult(document, path)))
  const builder = startMeasurements(jmhParser)
  const warnings: Warning[] = []
  for (const result of results) {
    const warn = (path: JsonPath, message: string) => {
      warnings.push(jsonWarning(document, path, `${quotedName(result.benchmark)} ${message}`))
    }
    addPrimary(document, result, builder, warn)
    addSecondary(document, result, builder, warn)
  }
  return {
    measurements: builder.measurements(),
    environment: environment(document, paths[0] ?? []),
    warnings: [...warnings, ...builder.warnings()],
    failures: [],
  }
}

/**
 * Average time, sampled time and single shots of one benchmark are different things with one metric, and all modes
 * share the names of secondary metrics. Where a benchmark was run in several modes, the mode is a parameter.
 */
function withModes(results: readonly JmhResult[]): readonly JmhResult[] {
  const modes = new Map<string, Set<string>>()
  for (const { benchmark, mode } of results)
    modes.set(benchmark, (modes.get(benchmark) ?? new Set()).add(mode))
  return results.map((result) => {
    if ((modes.get(result.benchmark)?.size ?? 0) < 2) return result
    const key = Object.hasOwn(result.parameters, 'mode') ? 'jmh.mode' : 'mode'
    return { ...result, parameters: { ...result.parameters, [key]: result.mode } }
  })
}

function environment(document: JsonDocument, first: JsonPath): Parsed['environment'] {
  const fact = (key: string) => valueAt(document, [...first, key])
  return environmentOf({ java: fact('jdkVersion'), vm: fact('vmName'), jmh: fact('jmhVersion') })
}
