import { parseUnit } from '../../core/units/parse-unit.js'
import type { JsonDocument } from '../parser.js'
import { below, type JsonPath, valueAt } from '../shared/json-path.js'
import { addJsonNumber } from '../shared/json-readings.js'
import type { MeasurementBuilder } from '../shared/measurement-builder.js'
import { numberField } from '../shared/number-field.js'
import { optionalObjectField } from '../shared/object-field.js'
import { percentileMetric } from '../shared/percentile-metric.js'
import { stringField } from '../shared/string-field.js'
import { addForks, iterationValues } from './iteration-values.js'
import { latencyMetric } from './latency-metric.js'
import type { JmhResult } from './read-jmh-result.js'

/** Says something odd about the value under a path. */
export type Warn = (path: JsonPath, message: string) => void

/**
 * Adds a result's own metric: `throughput`, higher is better, for mode thrpt, `time` for the others; for sample mode
 * the percentiles of all samples too, where JMH did not write them iteration by iteration.
 * @throws Problem where the score or a raw value is NaN: the benchmark has no result.
 */
export function addPrimary(
  document: JsonDocument,
  result: JmhResult,
  builder: MeasurementBuilder,
  warn: Warn,
): void {
  const metric = below(result.path, 'primaryMetric')
  const score = below(metric, 'score')
  numberField(document, score)
  const unit = stringField(document, below(metric, 'scoreUnit'))
  const name = metricName(result, unit, (message) => warn(below(metric, 'scoreUnit'), message))
  const iterations = iterationValues(document, metric)
  const { benchmark, parameters } = result
  const of = { benchmark, parameters, metric: name, unit, primary: true }
  if (iterations === undefined) {
    warn(metric, 'has no raw data, so its score counts as a single value')
    builder.addAt(document, { ...of, path: score }, numberField(document, score))
  } else addForks(document, builder, { all: iterations, of })
  if (result.mode === 'sample') addPercentiles(document, result, unit, builder)
}

/** The mode decides, unless the unit contradicts it: 3 s/op is a time whatever else the file says. */
function metricName(result: JmhResult, unit: string, warn: (message: string) => void): 'throughput' | 'time' {
  const byMode = result.mode === 'thrpt' ? 'throughput' : 'time'
  const base = parseUnit(unit).unit
  const byUnit = base === 's' ? 'time' : base === '1/s' ? 'throughput' : byMode
  if (byUnit !== byMode)
    warn(`has mode ${result.mode} but the unit ${JSON.stringify(unit)}, so it is read as ${byUnit}`)
  return byUnit
}

function addPercentiles(
  document: JsonDocument,
  result: JmhResult,
  unit: string,
  builder: MeasurementBuilder,
): void {
  const percentiles = below(below(result.path, 'primaryMetric'), 'scorePercentiles')
  const secondary = Object.keys(optionalObjectField(document, below(result.path, 'secondaryMetrics')) ?? {})
  if (secondary.some((name) => latencyMetric(name) !== undefined)) return
  for (const rank of Object.keys(optionalObjectField(document, percentiles) ?? {})) {
    const path = below(percentiles, rank)
    if (valueAt(document, path) === 'NaN') continue
    const { benchmark, parameters } = result
    addJsonNumber(document, builder, {
      benchmark,
      parameters,
      metric: percentileMetric(rank),
      unit,
      path,
    })
  }
}
