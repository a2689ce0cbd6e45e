import type { Explanation } from './explanation.js'
import type { LevelChange } from './level-change.js'
import type { Location, Parameters, Warning } from './measurement.js'
import type { ReferenceDrift } from './series-history.js'

export type Verdict = 'regressed' | 'improved' | 'unchanged' | 'inconclusive' | 'new' | 'missing'
export type Outcome = 'pass' | 'fail' | 'pending' | 'error'
export type Method =
  | 'paired-signed-rank'
  | 'paired-t'
  | 'history-tail'
  | 'two-sample-mann-whitney'
  | 'exact'
  | 'advisory'
export type Stage = 'screened' | 'remeasured' | 'confirmed'

/** One metric of one benchmark, judged. Raw numbers; only rendering rounds. Absent is absent. */
export interface Comparison {
  readonly suite: string
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly unit: string
  readonly direction: 'lower' | 'higher'
  readonly verdict: Verdict
  /** Why this verdict, where the numbers alone do not say: `below floor`, `3 of 7 stored runs: warns only`, ... */
  readonly reason?: string
  readonly stage?: Stage
  readonly method?: Method
  /** Center of the baseline, base unit. */
  readonly baseline?: number
  /** baseline x exp(s x effect), base unit. */
  readonly candidate?: number
  /** candidate / baseline - 1, raw sign; absent where the baseline is zero or the scale is additive. */
  readonly change?: number
  /** theta = s ln(candidate / baseline); positive is worse. On an additive scale the oriented difference. */
  readonly effect?: number
  /** `difference` where any value is zero or negative: effect and interval are then in the metric's unit. */
  readonly scale?: 'log' | 'difference'
  /** One-sided bounds L and U turned back into changes (or differences), raw sign, low to high. */
  readonly interval?: readonly [number, number]
  readonly confidence?: number
  readonly pValue?: number
  readonly pAdjusted?: number
  readonly qValue?: number
  /** Smallest attainable p of the test with this n. */
  readonly pSmallest?: number
  /**
   * Smallest worsening this comparison would have seen with probability 0.8: relative, in the metric's unit on an
   * additive scale. Of a screened row: through the screen and the rounds that would have followed.
   */
  readonly mde?: number
  readonly threshold: number
  readonly floor?: number
  /** Rounds of the candidate, or pairs of rounds. */
  readonly rounds?: number
  /** Stored runs in the baseline window. */
  readonly baselineRuns?: number
  /** The screen passed this series on: fresh rounds decide, nothing else. Stays on the row that they decided. */
  readonly suspect?: boolean
  /** One-sided, of theta <= 0: what the screen looked at. */
  readonly pScreen?: number
  /** Change of each paired round in order of measurement, raw sign; differences in the unit on an additive scale. */
  readonly ratios?: readonly number[]
  /** Rounds that ended because an arm crashed or timed out; in no number above. */
  readonly crashedRounds?: number
  /** The values of paired rounds fall into several modes; ascending. */
  readonly modes?: readonly SharedMode[]
  /** Paired rounds that would settle an inconclusive row with probability 0.8, as far as this run can tell. */
  readonly roundsNeeded?: number
  readonly gated: boolean
  /** Baseline values oldest first, then the candidate's, base unit: the sparkline. At most 50. */
  readonly history?: readonly number[]
  readonly location?: Location
  readonly warnings: readonly Warning[]
}

/** One mode of the values of both arms, base unit; an arm that never visits it has no center there. */
export interface SharedMode {
  readonly baseline?: number
  readonly candidate?: number
  /** Share of the rounds of both arms in it, 0..1. */
  readonly share: number
}

export interface BudgetResult {
  readonly suite: string
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly unit: string
  readonly max?: number
  readonly min?: number
  readonly value: number
  /** One-sided bound at confidence 1 - alpha where >= 5 rounds allow one. */
  readonly bound?: number
  readonly broken: boolean
  /** `bound` over >= 5 rounds, else `median`, marked "one sample". */
  readonly basis: 'bound' | 'median'
  readonly rounds: number
}

/** A shift common to a suite: its own row (see decision.md, machine effect). */
export interface SuiteShift {
  readonly suite: string
  /** Median theta over the noisy series. */
  readonly effect: number
  readonly change: number
  readonly series: number
  /** Share of the series that move with it beyond their own noise, 0..1. */
  readonly share: number
  /** Set where paired rounds saw it: then no machine explains it, and it fails. Absent: seen against the history. */
  readonly verdict?: 'regressed'
  readonly stage?: Stage
  /** Of the exact test over rounds: the median of the suite's series is at most its threshold. */
  readonly pValue?: number
  readonly rounds?: number
}

/** How a suite was measured in paired rounds: what was planned, what came of it, what the time limit cost. */
export interface PairedPlan {
  readonly suite: string
  /** Absent: every series was decided on these rounds, without a screen before. */
  readonly stage?: Stage
  readonly planned: number
  /** Rounds with both arms. */
  readonly rounds: number
  readonly crashed: number
  /** Of the order of the arms. */
  readonly seed: number
  /** What the time limit or a missing filter took from the plan, one sentence each. */
  readonly gaveUp: readonly string[]
}

/** A suite that could not be measured or read; never hidden by other suites that could. */
export interface Failure {
  readonly suite: string
  readonly kind: 'measurement' | 'store' | 'nothing-compared'
  readonly message: string
}

export interface Accounting {
  readonly suitesDeclared: number
  readonly suitesMeasured: number
  readonly measured: number
  readonly compared: number
  readonly new: number
  readonly missing: number
}

/** One side of the comparison as people want to read it. */
export interface Side {
  readonly commit?: string
  readonly ref?: string
  readonly machine?: string
  /** How the side was found: "first parent of the merge commit", "merge base by the compare API", ... */
  readonly how?: string
  readonly runs?: number
  readonly store?: string
}

/** The record every reporter renders: schema `noisegate.report/1`. */
export interface Report {
  readonly schema: 'noisegate.report/1'
  readonly tool: { readonly name: 'noisegate'; readonly version: string }
  /** Key of comment and check: one per workflow job. */
  readonly id: string
  readonly outcome: Outcome
  readonly exitCode: number
  /** The answer in one sentence. */
  readonly headline: string
  readonly compare: 'auto' | 'history' | 'paired'
  readonly baseline: Side
  readonly candidate: Side
  readonly seed: number
  readonly recorded: boolean
  readonly accounting: Accounting
  readonly comparisons: readonly Comparison[]
  readonly suiteShift: readonly SuiteShift[] | null
  /** Absent where nothing was measured in pairs. */
  readonly plans?: readonly PairedPlan[]
  /** Steps that recording this run made known; never a reason to fail. Absent where there is none. */
  readonly levelChanges?: readonly LevelChange[]
  /** What drifted since the configured reference; never a reason to fail. Absent where nothing did. */
  readonly drifts?: readonly ReferenceDrift[]
  readonly budgets: readonly BudgetResult[]
  readonly accepted: readonly unknown[]
  /** Why confirmed regressions are ones, where base and head were profiled. Absent where nothing was. */
  readonly explanations?: readonly Explanation[]
  readonly failures: readonly Failure[]
  readonly warnings: readonly Warning[]
  /** One command that measures the same thing locally. */
  readonly reproduce?: string
}
