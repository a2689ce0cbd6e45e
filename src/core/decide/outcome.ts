import type { GatePolicy } from '../model/policy.js'
import type { BudgetResult, Comparison, Failure, Outcome } from '../model/report.js'

/** Why comparisons were made; decides what an empty comparison means. */
export type GateContext = 'pull-request' | 'record' | 'compare'

export interface OutcomeInput {
  readonly context: GateContext
  readonly policy: GatePolicy
  readonly comparisons: readonly Comparison[]
  readonly budgets: readonly BudgetResult[]
  /** What could not be measured, read or stored. */
  readonly failures: readonly Failure[]
}

export interface OutcomeResult {
  readonly outcome: Outcome
  readonly exitCode: 0 | 1 | 3 | 4
}

/**
 * The outcome and exit code of a run: 1 over 3 over 4 (2 comes before anything is run). `fail-on: never` turns 1
 * into 0 and nothing else, so a measurement that failed is never green.
 */
export function outcomeOf(input: OutcomeInput): OutcomeResult {
  if (fails(input)) {
    if (input.policy.failOn !== 'never') return { outcome: 'fail', exitCode: 1 }
    return failureCode(input.failures) ?? { outcome: 'fail', exitCode: 0 }
  }
  return failureCode(input.failures) ?? { outcome: 'pass', exitCode: 0 }
}

function fails({ policy, comparisons, budgets }: OutcomeInput): boolean {
  if (budgets.some((budget) => budget.broken)) return true
  const inconclusiveFails = policy.inconclusive === 'fail' || policy.failOn === 'inconclusive'
  return comparisons.some(({ gated, verdict }) => {
    if (!gated) return false
    if (verdict === 'regressed') return true
    if (verdict === 'missing') return policy.missing === 'fail'
    return verdict === 'inconclusive' && inconclusiveFails
  })
}

function failureCode(failures: readonly Failure[]): OutcomeResult | undefined {
  if (failures.some((failure) => failure.kind !== 'store')) return { outcome: 'error', exitCode: 3 }
  return failures.length === 0 ? undefined : { outcome: 'error', exitCode: 4 }
}

/** Stored runs from which on a history verdict gates; between 3 and this it only warns (decision.md). */
export const RUNS_TO_GATE = 7
/** Fewer stored runs allow no test at all: an advisory ratio. */
export const RUNS_TO_TEST = 3

/**
 * A pull request that nothing could be compared with is not green: returns the failure that says so, or undefined.
 * Recording a first run and comparing two files on request are no such case.
 */
export function nothingCompared(
  context: GateContext,
  suite: string,
  comparisons: readonly Comparison[],
): Failure | undefined {
  if (context !== 'pull-request') return undefined
  const judged = comparisons.some(
    ({ method, verdict }) => verdict === 'missing' || (method !== undefined && method !== 'advisory'),
  )
  if (judged) return undefined
  const stored = Math.max(0, ...comparisons.map((comparison) => comparison.baselineRuns ?? 0))
  return {
    suite,
    kind: 'nothing-compared',
    message:
      stored === 0
        ? 'no stored baseline to compare with; record runs of the base branch first (a push to it, or `record`)'
        : `only ${stored} stored ${stored === 1 ? 'run' : 'runs'} to compare with, ${RUNS_TO_TEST} are needed for a test and ${RUNS_TO_GATE} to gate; record more runs of the base branch`,
  }
}
