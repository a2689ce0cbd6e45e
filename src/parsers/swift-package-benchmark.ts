import type { Direction } from '../core/model/measurement.js'
import type { JsonDocument, JsonParser, Parsed } from './parser.js'
import { arrayField } from './shared/array-field.js'
import { customMetricName } from './shared/custom-metric-name.js'
import { environmentOf } from './shared/environment-of.js'
import { isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { type MeasurementBuilder, startMeasurements } from './shared/measurement-builder.js'
import { numberField } from './shared/number-field.js'
import { objectField } from './shared/object-field.js'
import { stringField } from './shared/string-field.js'
import { readHistogram } from './swift-package-benchmark/histogram.js'

/** Metrics that have a name here; the rest keeps its own. Times are in nanoseconds. */
const METRICS: ReadonlyMap<string, readonly [metric: string, unit: string]> = new Map([
  ['wallClock', ['time', 'ns']],
  ['cpuTotal', ['cpu-time', 'ns']],
  ['cpuUser', ['user-time', 'ns']],
  ['cpuSystem', ['system-time', 'ns']],
  ['throughput', ['throughput', '1/s']],
  ['peakMemoryResident', ['peak-rss', 'B']],
  ['mallocCountTotal', ['allocations', '1']],
  ['instructions', ['instructions', '1']],
  ['peakMemoryVirtual', ['peakMemoryVirtual', 'B']],
  ['memoryLeaked', ['memoryLeaked', 'B']],
  ['allocatedResidentMemory', ['allocatedResidentMemory', 'B']],
])
/** What the process has at its peak does not grow with the loop inside one measurement. */
const OF_PROCESS = new Set(['peakMemoryResident', 'peakMemoryVirtual', 'allocatedResidentMemory'])
const PERCENTILES = [90, 99]

/** A baseline of package-benchmark: a histogram for each metric. Its median is the value; percentiles of the wall clock are kept too. */
export const swiftPackageBenchmarkParser: JsonParser = {
  kind: 'json',
  name: 'swift-package-benchmark',
  tool: "ordo-one's package-benchmark 1",
  reads: 'results.json of a baseline (.benchmarkBaselines/<target>/<name>/results.json)',
  metrics: [
    'time',
    'cpu-time',
    'throughput',
    'peak-rss',
    'allocations',
    'latency.p90',
    'latency.p99',
    'custom metrics under their own name',
  ],
  primary: ['time', 'allocations', 'instructions'],
  recognises: (value) =>
    isJsonObject(value) && 'baselineName' in value && 'machine' in value && Array.isArray(value.results),
  parse: readBaseline,
}

/** `results` is a Swift dictionary: keys (target and name) and values take turns in one array. */
function readBaseline(document: JsonDocument): Parsed {
  const builder = startMeasurements(swiftPackageBenchmarkParser)
  const entries = arrayField(document, ['results'])
  for (let index = 0; index + 1 < entries.length; index += 2) {
    const text = (key: string) => stringField(document, ['results', index, key])
    const benchmark = `${text('target')} > ${text('name')}`
    for (const result of arrayField(document, ['results', index + 1]).keys()) {
      addResult(document, builder, { benchmark, path: ['results', index + 1, result] })
    }
  }
  const machine = (key: string) => valueAt(document, ['machine', key])
  return {
    measurements: builder.measurements(),
    environment: environmentOf({ cpu: machine('processorType'), cores: machine('processors') }),
    warnings: builder.warnings(),
    failures: [],
  }
}

interface Result {
  readonly benchmark: string
  readonly path: JsonPath
}

function addResult(document: JsonDocument, builder: MeasurementBuilder, { benchmark, path }: Result): void {
  const at = (...keys: readonly string[]): JsonPath => [...path, ...keys]
  const key = Object.keys(objectField(document, at('metric')))[0]
  if (key === undefined) throw document.problem(at('metric'), 'is empty', 'the name of a metric')
  // A metric of the user's own has its name inside: `{ custom: { _0: 'hits' } }`.
  const name = key === 'custom' ? stringField(document, at('metric', key, '_0')) : key
  const [metric, unit] = METRICS.get(key) ?? [customMetricName(name, 'metric'), '1']
  const histogram = at('statistics', 'histogram')
  // The benchmark's own loop ran this often inside one measurement.
  const loops = OF_PROCESS.has(key) ? 1 : numberField(document, at('scalingFactor'))
  const direction: Direction =
    valueAt(document, at('statistics', 'prefersLarger')) === true ? 'higher' : 'lower'
  const percentile = readHistogram(document, histogram)
  const scaled = (value: number): number => (key === 'throughput' ? value * loops : value / loops)
  const add = (metric: string, percent: number): void =>
    builder.add({
      benchmark,
      metric,
      value: scaled(percentile(percent)),
      unit,
      direction,
      problem: (what, expected) => document.problem(histogram, what, expected),
    })
  add(metric, 50)
  if (key === 'wallClock') for (const percent of PERCENTILES) add(`latency.p${percent}`, percent)
}
