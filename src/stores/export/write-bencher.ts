import { runValue } from '../../core/decide/collapse.js'
import { BENCHER_MEASURES } from '../../core/model/bencher-measures.js'
import { fingerprint } from '../../core/model/fingerprint.js'
import type { Warning } from '../../core/model/measurement.js'
import { metricRow } from '../../core/model/metric-registry.js'
import type { Run, Series } from '../../core/model/run.js'
import { seriesKey } from '../../core/model/series-key.js'
import { fromBaseUnit, parseUnit } from '../../core/units/parse-unit.js'
import { lostDetail, said } from './lost-detail.js'
import { roundRange } from './round-range.js'
import { variantName } from './series-name.js'

/** A value of a measure; the bounds are those of the rounds. */
export interface BencherMetric {
  readonly value: number
  readonly lower_value?: number
  readonly upper_value?: number
}

/** Bencher Metric Format, version 0: `benchmark -> measure -> metric`. */
export type BencherDocument = Readonly<Record<string, Readonly<Record<string, BencherMetric>>>>

/** Bytes of UTF-8 that Bencher lets a benchmark's and a measure's name have. */
const LONGEST = { benchmark: 1024, measure: 64 } as const

/**
 * A run as Bencher Metric Format. Metrics that are a built-in measure of Bencher are written as that, in its unit; others under
 * their own name, in the base unit. Names that Bencher would refuse are cut and end in `~` and their fingerprint.
 * Source: bencher.dev/v0/bmf.json; lengths: bencher v0.6.12, `bencher_valid`.
 */
export function writeBencher(run: Pick<Run, 'series'>): {
  readonly document: BencherDocument
  readonly warnings: readonly Warning[]
} {
  const benchmarks = new Map<string, Map<string, BencherMetric>>()
  for (const series of run.series) {
    const { measure, unit } = measureOf(series)
    const readable = bounded(variantName(series), LONGEST.benchmark)
    const taken = benchmarks.get(readable)?.has(measure) ?? false
    const name = taken ? bounded(seriesKey(series), LONGEST.benchmark) : readable
    const measures = benchmarks.get(name) ?? new Map<string, BencherMetric>()
    benchmarks.set(name, measures.set(measure, writeMetric(series, unit)))
  }
  const entries = [...benchmarks].map(([name, measures]) => [name, Object.fromEntries(measures)] as const)
  return { document: Object.fromEntries(entries), warnings: lostOf(run.series) }
}

function writeMetric(series: Series, unit: string): BencherMetric {
  const spelling = parseUnit(unit)
  const range = roundRange(series)
  const value = fromBaseUnit(runValue(series), spelling)
  if (range === undefined) return { value }
  const [lowest, highest] = range.map((one) => fromBaseUnit(one, spelling)) as [number, number]
  return { value, lower_value: lowest, upper_value: highest }
}

interface WrittenMeasure {
  readonly measure: string
  readonly unit: string
  readonly isBuiltIn: boolean
}

function measureOf({ metric, unit }: Series): WrittenMeasure {
  for (const [measure, known] of BENCHER_MEASURES) {
    if (known.metric === metric && parseUnit(known.unit).unit === unit)
      return { measure, unit: known.unit, isBuiltIn: true }
  }
  // A custom metric with the name of a built-in measure would be taken for that, in another unit.
  const own = BENCHER_MEASURES.has(metric) ? `${metric} in ${unit}` : metric
  return { measure: bounded(own, LONGEST.measure), unit, isBuiltIn: false }
}

/** The name itself where Bencher takes it; JSON readers in Rust refuse half a surrogate pair. */
function bounded(name: string, limit: number): string {
  const bytes = new TextEncoder().encode(name)
  const isWhole = new TextDecoder().decode(bytes) === name
  if (isWhole && bytes.length > 0 && bytes.length <= limit) return name
  const mark = `~${fingerprint(name)}`
  const kept = new TextDecoder().decode(bytes.subarray(0, limit - mark.length))
  return kept.replace(/\uFFFD+$/, '') + mark
}

function lostOf(series: readonly Series[]): readonly Warning[] {
  const custom = series.filter((one) => !measureOf(one).isBuiltIn)
  const units = [...new Set(custom.map((one) => `${measureOf(one).measure} (${one.unit})`))]
  const unsaid = series.filter(({ metric, direction }) => {
    return direction === 'higher' && metricRow(metric)?.direction !== 'higher'
  })
  const cut = series.filter((one) => bounded(variantName(one), LONGEST.benchmark) !== variantName(one))
  return [
    ...(units.length === 0
      ? []
      : [{ message: `the format has no units; Bencher has to be told those of ${units.join(', ')}` }]),
    ...said(unsaid.length, 'are', 'better higher, which the format cannot say'),
    ...said(cut.length, 'have', 'a name longer than Bencher takes, or one that is no text; it was cut'),
    ...lostDetail(series),
  ]
}
