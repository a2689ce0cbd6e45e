import type { GatePolicy } from '../model/policy.js'
import type { BudgetResult, Comparison, Failure, Outcome, SuiteShift } from '../model/report.js'
import { plural } from '../units/plural.js'
import { awaitsConfirmation } from './merge-confirmation.js'

/** Why comparisons were made; decides what an empty comparison means. */
export type GateContext = 'pull-request' | 'record' | 'compare'

export interface OutcomeInput {
  readonly context: GateContext
  readonly policy: GatePolicy
  readonly comparisons: readonly Comparison[]
  readonly budgets: readonly BudgetResult[]
  /** Shifts of whole suites; those of paired rounds fail. */
  readonly shifts?: readonly SuiteShift[]
  /** `required`: regressions wait for a fresh machine before they fail. Default `off`. */
  readonly confirm?: 'off' | 'required'
  /** What could not be measured, read or stored. */
  readonly failures: readonly Failure[]
}

export interface OutcomeResult {
  readonly outcome: Outcome
  readonly exitCode: 0 | 1 | 3 | 4
}

/**
 * The outcome and exit code of a run: 1 over 3 over 4 (2 comes before anything is run). `fail-on: never` turns 1
 * into 0 and nothing else, so a measurement that failed is never green. With `confirm: required` a run that only
 * regressions fail, none of them confirmed, is pending (0): the job that confirms them gates.
 */
export function outcomeOf(input: OutcomeInput): OutcomeResult {
  const reasons = failReasons(input)
  const failure = failureCode(input.failures)
  if (reasons.length === 0) return failure ?? { outcome: 'pass', exitCode: 0 }
  const isPending = input.confirm === 'required' && reasons.every((reason) => reason === 'unconfirmed')
  if (isPending) return failure ?? { outcome: 'pending', exitCode: 0 }
  if (input.policy.failOn !== 'never') return { outcome: 'fail', exitCode: 1 }
  return failure ?? { outcome: 'fail', exitCode: 0 }
}

/** `unconfirmed`: a regression that a fresh machine may still contradict. */
type FailReason = 'final' | 'unconfirmed'

function failReasons({ policy, comparisons, budgets, shifts = [] }: OutcomeInput): FailReason[] {
  const inconclusiveFails = policy.inconclusive === 'fail' || policy.failOn === 'inconclusive'
  const ofRow = (row: Comparison): FailReason[] => {
    if (!row.gated) return []
    if (row.verdict === 'regressed') return [awaitsConfirmation(row) ? 'unconfirmed' : 'final']
    if (row.verdict === 'missing') return policy.missing === 'fail' ? ['final'] : []
    // A screened row shows no sign of a slowdown: the policy is for rows that were looked at twice and stayed open.
    const isOpen = row.verdict === 'inconclusive' && row.stage !== 'screened'
    return isOpen && inconclusiveFails ? ['final'] : []
  }
  return [
    ...budgets.filter(({ broken }) => broken).map((): FailReason => 'final'),
    ...comparisons.flatMap(ofRow),
    ...shifts
      .filter(({ verdict }) => verdict === 'regressed')
      .map(({ stage }): FailReason => (stage === 'confirmed' ? 'final' : 'unconfirmed')),
  ]
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
  // Rows of paired rounds have no stored runs to count: their own reason says what was lacking.
  const [pair] = comparisons.filter((row) => row.method === 'advisory' && row.baselineRuns === undefined)
  if (pair !== undefined)
    return { suite, kind: 'nothing-compared', message: pair.reason ?? 'no series could be judged' }
  const stored = Math.max(0, ...comparisons.map((comparison) => comparison.baselineRuns ?? 0))
  return {
    suite,
    kind: 'nothing-compared',
    message:
      stored === 0
        ? 'no stored baseline to compare with; record runs of the base branch first (a push to it, or `record`)'
        : `only ${plural(stored, 'stored run')} to compare with, ${RUNS_TO_TEST} are needed for a test and ${RUNS_TO_GATE} to gate; record more runs of the base branch`,
  }
}
