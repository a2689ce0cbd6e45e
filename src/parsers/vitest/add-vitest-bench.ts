import type { Location, Warning } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { type JsonPath, valueAt } from '../shared/json-path.js'
import { jsonWarning } from '../shared/json-warning.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { numberArrayField } from '../shared/number-array-field.js'
import { numberField, optionalNumberField } from '../shared/number-field.js'
import { quotedName } from '../shared/quoted-name.js'

/** One measured benchmark and where its statistics stand. */
export interface VitestBench {
  readonly name: string
  readonly path: JsonPath
  /** Statistics of the time of one call, in milliseconds. */
  readonly latency: JsonPath
  /** Calls per second. */
  readonly rate: JsonPath
  readonly location?: Location
}

/** What is odd in a document, gathered while it is read. */
export interface VitestNotes {
  warn(bench: Pick<VitestBench, 'name' | 'path'>, message: string): void
  fail(bench: Pick<VitestBench, 'name' | 'path'>, message: string): void
  /** Samples are a choice for a whole run, so their absence is said once. */
  onlyMean(bench: VitestBench): void
  warnings(): readonly Warning[]
  failures(): readonly Warning[]
}

export function startVitestNotes(document: JsonDocument): VitestNotes {
  const warnings: Warning[] = []
  const failures: Warning[] = []
  const withoutSamples: VitestBench[] = []
  const note = ({ name, path }: Pick<VitestBench, 'name' | 'path'>, message: string) =>
    jsonWarning(document, path, `${quotedName(name)} ${message}`)
  return {
    warn: (bench, message) => void warnings.push(note(bench, message)),
    fail: (bench, message) => void failures.push(note(bench, message)),
    onlyMean: (bench) => void withoutSamples.push(bench),
    warnings() {
      const [first, ...others] = withoutSamples
      if (first === undefined) return warnings
      const more = others.length === 0 ? '' : ` (as ${others.length} more benchmarks)`
      const message = `has no samples${more}, so its mean counts as a single value; vitest 5 keeps them with benchmark.retainSamples, earlier versions never write them`
      return [note(first, message), ...warnings]
    },
    failures: () => failures,
  }
}

/** Percentiles and maximum as Vitest names them. Without samples their median is no better than the mean: the clock's steps show in it. */
const LATENCIES: readonly (readonly [keys: readonly string[], metric: string])[] = [
  [['p50', 'median'], 'latency.p50'],
  [['p75'], 'latency.p75'],
  [['p99'], 'latency.p99'],
  [['p995'], 'latency.p99.5'],
  [['p999'], 'latency.p99.9'],
  [['max'], 'latency.max'],
]

/** Adds the time of a call (every sample, else the mean), the rate and the percentiles of one benchmark. */
export function addVitestBench(
  document: JsonDocument,
  bench: VitestBench,
  builder: MeasurementBuilder,
  notes: VitestNotes,
): void {
  const add = (metric: string, unit: string, path: JsonPath, value: number) =>
    builder.add({
      benchmark: bench.name,
      metric,
      value,
      unit,
      problem: (what, expected) => document.problem(path, what, expected),
      ...(metric === 'time' ? { primary: true } : {}),
      ...(bench.location === undefined ? {} : { location: bench.location }),
    })
  const samples = [...bench.latency, 'samples']
  const mean = [...bench.latency, 'mean']
  if (hasItems(valueAt(document, samples))) {
    for (const value of numberArrayField(document, samples)) add('time', 'ms', samples, value)
  } else {
    notes.onlyMean(bench)
    add('time', 'ms', mean, numberField(document, mean))
  }
  add('throughput', '1/s', bench.rate, numberField(document, bench.rate))
  for (const [keys, metric] of LATENCIES) {
    const path = keys
      .map((key) => [...bench.latency, key])
      .find((known) => valueAt(document, known) !== undefined)
    const value = path === undefined ? undefined : optionalNumberField(document, path)
    if (path !== undefined && value !== undefined) add(metric, 'ms', path, value)
  }
}

function hasItems(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
