import type { Warning } from '../model/measurement.js'
import type { Policy } from '../model/policy.js'
import type { Comparison, SuiteShift } from '../model/report.js'
import type { Run } from '../model/run.js'
import { seriesKey } from '../model/series-key.js'
import type { LevelKind } from './baseline-level.js'
import { chooseApproach } from './choose-approach.js'
import { rawChange } from './effect-scale.js'
import {
  fitHistory,
  type HistoryEvidence,
  type HistoryFit,
  type HistoryJudgement,
  type HistorySample,
} from './fit-history.js'
import { historyRow, type PreparedHistory, prepareHistory } from './history-row.js'
import { type CommonShift, MACHINE_EFFECT } from './machine-effect.js'
import { type MatchedSeries, matchSeries } from './match-series.js'
import { pairedRow } from './paired-row.js'
import { advisoryRow, exactRow, missingRow, newRow } from './rows.js'
import { type SeriesSettings, seriesSettings } from './series-settings.js'

/** Everything there is to judge one suite with. */
export interface SuiteEvidence {
  readonly suite: string
  /** Oldest first: stored runs at or before base, or the given baseline files. */
  readonly baseline: readonly Run[]
  /** The run under judgement; several where `compare` was given several files. */
  readonly candidate: readonly Run[]
  readonly level: LevelKind
  /** `paired`: the n-th baseline run belongs to the n-th candidate run. */
  readonly pairing: 'unpaired' | 'paired'
  /** Set where the baseline comes from a wider stratum than the candidate's: why the comparison is advisory. */
  readonly widened?: string
}

/** What the history test saw of one series: the input of the screen (screen-history.ts). */
export interface HistoryTest {
  /** The row it became; the same object as in `comparisons`. */
  readonly comparison: Comparison
  readonly sample: HistorySample
  readonly evidence: HistoryEvidence
}

export interface SuiteJudgement {
  readonly comparisons: readonly Comparison[]
  readonly tests: readonly HistoryTest[]
  /** What judged them, in their order; absent where nothing was tested against stored runs. */
  readonly history?: { readonly fit: HistoryFit; readonly judged: HistoryJudgement }
  /** Keys (`seriesKey`) of the series that the policy lets gate, whatever the evidence allows. */
  readonly gatedKeys: ReadonlySet<string>
  readonly shift?: SuiteShift
}

/** One series on its way to a verdict. */
export interface Case {
  readonly suite: string
  readonly matched: MatchedSeries
  readonly settings: SeriesSettings
  /** One-sided level of every test. */
  readonly alpha: number
}

const NEAR_EXACT: Warning = {
  message: 'declared exact, but its values differ within one run, so it was tested like a noisy metric',
}

/**
 * Judges every series of one suite: exact metrics by value, pairs by the signed-rank test, the rest against the
 * stored runs, all of the suite at once because a machine moves them together.
 * Pure; O(series x runs).
 */
export function judgeSuite(evidence: SuiteEvidence, policy: Policy): SuiteJudgement {
  const matched = matchSeries({ ...evidence, policy })
  const alpha = policy.gate.alpha
  const judged: (Comparison | PreparedHistory)[] = matched.map((entry) => {
    const row: Case = {
      suite: evidence.suite,
      matched: entry,
      settings: seriesSettings(policy, { ...entry.series, suite: evidence.suite }),
      alpha,
    }
    return judgeCase(row, evidence)
  })
  const prepared = judged.filter(isSample)
  const history = judgeHistory(
    prepared.map((entry) => entry.sample),
    alpha,
  )
  const evidenceOf = new Map(prepared.map((entry, index) => [entry, history!.judged.evidence[index]!]))
  const shift = suiteShift(evidence.suite, history?.judged.shift)
  const tests: HistoryTest[] = []
  const gating = matched.filter(({ series }) => seriesSettings(policy, series).gated)
  const gatedKeys = new Set(gating.map(({ series }) => seriesKey(series)))
  const comparisons = judged.map((entry) => {
    if (!isSample(entry)) return 'kind' in entry ? entry.comparison : entry
    const tested = evidenceOf.get(entry)!
    const comparison = guarded(historyRow(entry, tested), shift)
    tests.push({ comparison, sample: entry.sample, evidence: tested })
    return comparison
  })
  return {
    ...{ comparisons, tests, gatedKeys },
    ...(history === undefined ? {} : { history }),
    ...(shift === undefined ? {} : { shift }),
  }
}

function isSample(
  entry: Comparison | PreparedHistory,
): entry is Extract<PreparedHistory, { kind: 'sample' }> {
  return 'kind' in entry && entry.kind === 'sample'
}

function judgeCase(row: Case, evidence: SuiteEvidence): Comparison | PreparedHistory {
  const approach = chooseApproach({ ...evidence, matched: row.matched, settings: row.settings })
  switch (approach.kind) {
    case 'new':
      return newRow(row)
    case 'missing':
      return missingRow(row)
    case 'exact':
      return exactRow(row, approach.basis)
    case 'paired':
      return pairedRow(row)
    case 'advisory':
      return advisoryRow(row, approach.reason)
    case 'history':
      return prepareHistory(row, approach.nearExact ? [NEAR_EXACT] : [])
  }
}

function judgeHistory(samples: readonly HistorySample[], alpha: number): SuiteJudgement['history'] {
  if (samples.length === 0) return undefined
  const fit = fitHistory(samples, alpha)
  return { fit, judged: fit.judge(samples.map(({ candidate }) => candidate)) }
}

function suiteShift(suite: string, shift: CommonShift | undefined): SuiteShift | undefined {
  if (shift === undefined) return undefined
  // Effects are oriented, so the change is that of a lower-is-better metric: positive is worse.
  return { suite, ...shift, change: rawChange({ kind: 'log', limit: undefined }, 1, shift.effect) }
}

/**
 * One run on one other machine cannot tell a slower machine from slower code, so a suite that moved together gets
 * no verdict from history alone: neither red nor green (decision.md, "Machine effect").
 */
function guarded(comparison: Comparison, shift: SuiteShift | undefined): Comparison {
  if (shift === undefined || comparison.reason === 'below floor') return comparison
  return { ...comparison, verdict: 'inconclusive', reason: MACHINE_EFFECT }
}
