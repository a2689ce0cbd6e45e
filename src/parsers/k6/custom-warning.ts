import type { Warning } from '../../core/model/measurement.js'
import { quotedName } from '../shared/quoted-name.js'
import { isCustom } from './add-k6-metric.js'
import { type K6Metric, splitTags } from './k6-metric.js'

/** One warning that names the metrics of a script for which a direction had to be assumed; none where there are none. */
export function customWarning(metrics: readonly K6Metric[]): readonly Warning[] {
  const names = new Set(metrics.filter(isCustom).map(({ name }) => splitTags(name).base))
  if (names.size === 0) return []
  const list = [...names].slice(0, 10).map(quotedName).join(', ')
  const more = names.size > 10 ? ` and ${names.size - 10} more` : ''
  const message = `nothing tells which way the script's own metrics are better (${list}${more}): lower is assumed; a rule with "direction" says otherwise`
  return [{ message }]
}
