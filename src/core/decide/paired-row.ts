import type { Comparison } from '../model/report.js'
import { plural } from '../units/plural.js'
import { judgePairs } from './judge-pairs.js'
import type { Case } from './judge-suite.js'
import { advisoryRow, baseRow } from './rows.js'

/** Judges runs that were taken in pairs (`compare --paired`), one value a run, by the rule of paired rounds. */
export function pairedRow(row: Case): Comparison {
  const { baseline, candidate, series } = row.matched
  if (baseline.length !== candidate.length) {
    return advisoryRow(
      row,
      `${plural(baseline.length, 'baseline run')} and ${plural(candidate.length, 'candidate run')} hold it: no pairs`,
    )
  }
  const fields = judgePairs({
    metric: series.metric,
    baseline: baseline.map((stored) => stored.value),
    candidate: candidate.map((stored) => stored.value),
    settings: row.settings,
    alpha: row.alpha,
  })
  return { ...baseRow(row), ...fields }
}
