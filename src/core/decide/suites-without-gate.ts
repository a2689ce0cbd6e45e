import type { Warning } from '../model/measurement.js'
import { matchesGlob } from '../model/name-glob.js'
import type { Policy } from '../model/policy.js'
import type { Run, Series } from '../model/run.js'
import { ruleFor, seriesSettings } from './series-settings.js'

/** So many metrics are named; who has more knows by then which they are. */
const NAMED = 3

/**
 * One warning for each suite that has series and lets none of them gate, so that nobody takes its silence for a verdict. A
 * suite of which a rule says `gate: false`, or that has a budget, is so on purpose. Of several runs of a suite the last counts.
 */
export function suitesWithoutGate(
  runs: readonly Pick<Run, 'suite' | 'series'>[],
  policy: Policy,
): readonly Warning[] {
  const latest = new Map(runs.map((run) => [run.suite, run]))
  return [...latest.values()]
    .filter(({ series }) => series.length > 0 && series.every((one) => isLeftOut(one, policy)))
    .map(({ suite, series }) => ({ message: messageOf(suite, series) }))
}

/** Not gated, and nothing in the configuration speaks of it. */
function isLeftOut(series: Series, policy: Policy): boolean {
  const isBudgeted = policy.budgets.some(
    ({ match, metric }) => metric === series.metric && matchesGlob(match, series.benchmark),
  )
  return !isBudgeted && ruleFor(policy, series)?.gate === undefined && !seriesSettings(policy, series).gated
}

function messageOf(suite: string, series: readonly Series[]): string {
  const metrics = [...new Set(series.map(({ metric }) => metric))]
  const more = metrics.length > NAMED ? ` and ${metrics.length - NAMED} more` : ''
  const named = metrics.slice(0, NAMED).join(', ')
  return `suite ${suite} gates nothing: what it measures is only reported (${named}${more}); a rule with \`gate: true\` makes a metric gate`
}
