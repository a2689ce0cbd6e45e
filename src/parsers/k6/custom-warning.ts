import type { Warning } from '../../core/model/measurement.js'
import { quotedName } from '../shared/quoted-name.js'
import type { K6Metric } from './k6-metric.js'
import { isCustom, k6Subject } from './k6-subject.js'

/** The names of the metrics of a script for which a direction had to be assumed, without tags. */
export function customNames(metrics: readonly K6Metric[]): ReadonlySet<string> {
  const names = new Set<string>()
  for (const metric of metrics) {
    const subject = k6Subject(metric.name)
    if (isCustom(subject, metric)) names.add(subject.base)
  }
  return names
}

/** One warning that names such metrics; none where there are none. */
export function customWarning(names: ReadonlySet<string>): readonly Warning[] {
  if (names.size === 0) return []
  const list = [...names].slice(0, 10).map(quotedName).join(', ')
  const more = names.size > 10 ? ` and ${names.size - 10} more` : ''
  const message = `nothing tells which way the script's own metrics are better (${list}${more}): lower is assumed; a rule with "direction" says otherwise`
  return [{ message }]
}
