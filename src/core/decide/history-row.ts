import type { Warning } from '../model/measurement.js'
import type { Comparison } from '../model/report.js'
import { type EffectScale, effectScale, onScale } from './effect-scale.js'
import { type HistoryEvidence, type HistorySample, historyVerdict } from './fit-history.js'
import type { Case } from './judge-suite.js'
import { orientation } from './orientation.js'
import { RUNS_TO_GATE } from './outcome.js'
import { baseRow, unjudgeableRow } from './rows.js'
import { scaledFields } from './scaled-fields.js'

/** A case prepared for the history test, or why there is none. */
export type PreparedHistory =
  | {
      readonly kind: 'sample'
      readonly row: Case
      readonly scale: EffectScale
      readonly sample: HistorySample
      readonly warnings: readonly Warning[]
    }
  | { readonly kind: 'row'; readonly comparison: Comparison }

/** Puts the values of a case on one scale; one number a run. */
export function prepareHistory(row: Case, warnings: readonly Warning[]): PreparedHistory {
  const baseline = row.matched.baseline.map((stored) => stored.value)
  const candidate = row.matched.candidate.map((stored) => stored.value)
  const scale = effectScale(baseline.concat(candidate), row.settings)
  if (scale.limit === undefined)
    return { kind: 'row', comparison: unjudgeableRow(row, [...baseline, ...candidate]) }
  const s = orientation(row.settings.direction)
  const scaled = (values: readonly number[]) => values.map((value) => onScale(scale, s, value))
  const sample = {
    baseline: scaled(baseline),
    runs: row.matched.baseline.map(({ position }) => position),
    ...earlierOf(row, scaled, scale),
    candidate: scaled(candidate),
    limit: scale.limit,
    scale: scale.kind,
  }
  return { kind: 'sample', row, scale, sample, warnings }
}

/** Earlier levels, where they fit on the scale of the baseline. */
function earlierOf(
  { matched: { earlier } }: Case,
  scaled: (values: readonly number[]) => number[],
  { kind }: EffectScale,
): Pick<HistorySample, 'earlier'> {
  const values = earlier.map((stored) => stored.value)
  if (values.length === 0 || (kind === 'log' && !values.every((value) => value > 0))) return {}
  return { earlier: { values: scaled(values), runs: earlier.map(({ position }) => position) } }
}

/** The verdict of the history test on one case. */
export function historyRow(
  prepared: Extract<PreparedHistory, { kind: 'sample' }>,
  evidence: HistoryEvidence,
): Comparison {
  const { row, scale, sample, warnings } = prepared
  const { effect, lower, upper, expected } = evidence
  const fields = scaledFields(row, scale, { effect, lower, upper, baseline: expected })
  const stored = row.matched.baseline.length
  const short = stored < RUNS_TO_GATE
  const belowFloor = row.settings.floor !== undefined && Math.abs(fields.difference) < row.settings.floor
  const verdict = belowFloor ? 'unchanged' : historyVerdict(evidence, sample.limit)
  const reason = belowFloor
    ? 'below floor'
    : short
      ? `${stored} of ${RUNS_TO_GATE} stored runs: warns only`
      : undefined
  const comparison = Object.assign(baseRow(row), fields.comparison, { verdict })
  comparison.method = 'history-tail'
  comparison.pValue = evidence.pValue
  if (scale.kind === 'log') comparison.mde = Math.expm1(evidence.detectable)
  if (reason !== undefined) comparison.reason = reason
  comparison.gated = row.settings.gated && !short
  comparison.warnings = warnings
  return comparison
}
