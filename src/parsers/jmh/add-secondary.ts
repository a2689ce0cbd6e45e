import type { Assumption, Direction } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { customMetricName } from '../shared/custom-metric-name.js'
import { below, valueAt } from '../shared/json-path.js'
import { addJsonNumber } from '../shared/json-readings.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { optionalObjectField } from '../shared/object-field.js'
import { stringField } from '../shared/string-field.js'
import type { Warn } from './add-primary.js'
import { addForks, iterationValues } from './iteration-values.js'
import { latencyMetric } from './latency-metric.js'
import type { JmhResult } from './read-jmh-result.js'

/** How a secondary metric is kept. */
interface Kept {
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction
  readonly assume?: Assumption
}

/**
 * Adds what profilers and auxiliary counters measured, under JMH's own names; percentiles of sample mode as
 * latencies. A metric without any finite value (JMH writes "NaN" where a profiler saw nothing) is absent, with a
 * warning.
 */
export function addSecondary(
  document: JsonDocument,
  result: JmhResult,
  builder: MeasurementBuilder,
  warn: Warn,
): void {
  const secondary = below(result.path, 'secondaryMetrics')
  for (const name of Object.keys(optionalObjectField(document, secondary) ?? {})) {
    const path = below(secondary, name)
    const kept = keptAs(name, stringField(document, below(path, 'scoreUnit')))
    const { benchmark, parameters } = result
    const { metric, unit, direction, assume } = kept
    const of = { benchmark, parameters, metric, unit, direction, assume }
    if (hasNaN(valueAt(document, path))) {
      warn(path, `has no value for ${JSON.stringify(name.slice(0, 120))}`)
      continue
    }
    const all = iterationValues(document, path)?.filter(({ values }) => values.length > 0) ?? []
    if (all.length > 0) addForks(document, builder, { all, of })
    else addJsonNumber(document, builder, { ...of, path: below(path, 'score') })
  }
}

/** A profiler that saw nothing leaves NaN in the score, the raw data, or both; the confidence is often NaN by right. */
function hasNaN(metric: unknown): boolean {
  const { score, rawData } = metric as { readonly score?: unknown; readonly rawData?: unknown }
  return [score, rawData].flat(3).includes('NaN')
}

function keptAs(printed: string, unit: string): Kept {
  // Versions before 1.36 put a dot in front of what a profiler measured.
  const name = printed.replace(/^·/, '')
  const latency = latencyMetric(name)
  if (latency !== undefined) return { metric: latency, unit, direction: 'lower' }
  if (name === 'gc.alloc.rate.norm') return { metric: 'allocated-bytes', unit }
  // JMH divides by 1024 x 1024 and prints MB. More garbage a second is no better, whatever a rate usually means.
  if (name.startsWith('gc.'))
    return { metric: name, unit: unit === 'MB/sec' ? 'MiB/sec' : unit, direction: 'lower' }
  const counter = /^(?<event>instructions|cycles|cache-misses)(?::u)?$/.exec(name)?.groups?.event
  // Counted by the processor while a JIT compiles beside it: far from exact.
  if (counter !== undefined && unit === '#/op') return { metric: counter, unit: '1', assume: 'noisy' }
  return { metric: customMetricName(name, 'secondary'), unit }
}
