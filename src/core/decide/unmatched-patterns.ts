import type { Warning } from '../model/measurement.js'
import { matchesGlob } from '../model/name-glob.js'
import type { Policy } from '../model/policy.js'
import type { Comparison } from '../model/report.js'

/** A rule, budget or accepted removal that matches nothing protects nothing: one warning each, with its position. */
export function unmatchedPatterns(
  policy: Pick<Policy, 'rules' | 'budgets'>,
  series: readonly Pick<Comparison, 'benchmark' | 'metric'>[],
): Warning[] {
  if (series.length === 0) return []
  const unmatched = (
    kind: string,
    entry: { match: string; metric?: string; file?: string; line?: number },
  ): Warning[] => {
    const matches = series.some(
      ({ benchmark, metric }) =>
        matchesGlob(entry.match, benchmark) && (entry.metric === undefined || entry.metric === metric),
    )
    if (matches) return []
    const metric = entry.metric === undefined ? '' : ` of metric ${entry.metric}`
    return [
      {
        message: `${kind} matches no benchmark${metric}: ${entry.match}`,
        ...(entry.file === undefined ? {} : { file: entry.file }),
        ...(entry.line === undefined ? {} : { line: entry.line }),
      },
    ]
  }
  return [
    ...policy.rules.flatMap((rule) => unmatched('rule', rule)),
    ...policy.budgets.flatMap((budget) => unmatched('budget', budget)),
  ]
}
