import type { Report } from '../../core/model/report.js'
import { groupRows } from './row-groups.js'

/** How a report reads at a glance; more than the outcome, because a pass may still need a look. */
export type OutcomeTone = 'pass' | 'attention' | 'fail' | 'pending'

export const MARKS: Readonly<Record<OutcomeTone, string>> = {
  pass: '\u2705',
  attention: '\u26a0\ufe0f',
  fail: '\u274c',
  pending: '\u23f3',
}

/** The tone of a report. A failure that the policy lets pass (exit 0) is attention: red would contradict the job. */
export function outcomeTone(report: Report): OutcomeTone {
  if (report.outcome === 'pending') return 'pending'
  if (report.outcome !== 'pass') return report.exitCode === 0 ? 'attention' : 'fail'
  const groups = groupRows(report)
  const doubts = [groups.inconclusive, groups.ungatedRegressions, groups.missing, report.suiteShift ?? []]
  const nothingDecided = report.accounting.compared > 0 && report.comparisons.every(({ gated }) => !gated)
  return nothingDecided || doubts.some((rows) => rows.length > 0) ? 'attention' : 'pass'
}

/** Whether a report holds anything that a reader would act on or want to know, for comments that speak only then. */
export function isNoteworthy(report: Report): boolean {
  return outcomeTone(report) !== 'pass' || report.comparisons.some(({ verdict }) => verdict === 'improved')
}
