import { judgeBudgets } from '../core/decide/budgets.js'
import { judgeSuite } from '../core/decide/judge-suite.js'
import { type GateContext, nothingCompared } from '../core/decide/outcome.js'
import { unmatchedPatterns } from '../core/decide/unmatched-patterns.js'
import type { Explanation } from '../core/model/explanation.js'
import type { Warning } from '../core/model/measurement.js'
import type { Policy } from '../core/model/policy.js'
import { Problem } from '../core/model/problem.js'
import type { BudgetResult, Comparison, Failure, PairedPlan, SuiteShift } from '../core/model/report.js'
import type { Run } from '../core/model/run.js'
import type { BaseCommit } from '../platform/base-commit.js'
import { readWindow, WINDOW_LIMIT } from '../stores/baseline-window.js'
import type { Store } from '../stores/store.js'
import { widenedWindow } from './widened-window.js'

export interface JudgeInput {
  readonly context: GateContext
  readonly policy: Policy
  readonly store: Store
  /** Branches whose stored runs may be the baseline: the first that holds some of a suite is its. */
  readonly branches: readonly [string, ...string[]]
  /** Absent: everything stored counts. */
  readonly base?: Pick<BaseCommit, 'sha' | 'time'>
  /** The candidate, one run a suite. */
  readonly runs: readonly Run[]
}

export interface Judged {
  readonly comparisons: readonly Comparison[]
  readonly shifts: readonly SuiteShift[]
  readonly budgets: readonly BudgetResult[]
  readonly failures: readonly Failure[]
  readonly warnings: readonly Warning[]
  /** Stored runs of each suite that counted, oldest first: what recording looks for steps in. */
  readonly windows: ReadonlyMap<string, readonly Run[]>
  /** Largest number of stored runs that any suite was compared with. */
  readonly baselineRuns: number
  /** How suites were measured in paired rounds, where they were. */
  readonly plans?: readonly PairedPlan[]
  /** Of confirmed regressions, where they were profiled. */
  readonly explanations?: readonly Explanation[]
}

/** Compares every candidate run with the stored runs of its suite and stratum at or before base. */
export async function judgeRuns(input: JudgeInput): Promise<Judged> {
  const suites = []
  for (const run of input.runs) suites.push(await judgeRun(input, run))
  const windows = new Map(suites.map((suite) => [suite.run.suite, suite.window]))
  const comparisons = suites.flatMap((suite) => suite.comparisons)
  const nothing = suites.flatMap((suite) => suite.nothing ?? [])
  // A suite added beside others that were compared is new and said to be; where nothing at all was compared, that fails.
  const blind = nothing.length === suites.length
  return {
    comparisons,
    shifts: suites.flatMap((suite) => (suite.shift === undefined ? [] : [suite.shift])),
    budgets: suites.flatMap((suite) => suite.budgets),
    failures: [...suites.flatMap((suite) => suite.failures), ...(blind ? nothing : [])],
    warnings: [
      ...(blind ? [] : nothing.map(newSuite)),
      ...suites.flatMap((suite) => suite.warnings),
      ...unmatchedPatterns(input.policy, comparisons),
    ],
    windows,
    baselineRuns: Math.max(0, ...suites.map((suite) => suite.window.length)),
  }
}

interface JudgedSuite {
  readonly run: Run
  readonly window: readonly Run[]
  readonly comparisons: readonly Comparison[]
  readonly shift?: SuiteShift
  readonly budgets: readonly BudgetResult[]
  readonly failures: readonly Failure[]
  /** Set where nothing of this suite could be compared. */
  readonly nothing?: Failure
  readonly warnings: readonly Warning[]
}

function newSuite({ suite, message }: Failure): Warning {
  return { message: `suite ${suite} gates nothing yet: ${message}` }
}

async function judgeRun(input: JudgeInput, run: Run): Promise<JudgedSuite> {
  const { policy, context } = input
  const budgets = judgeBudgets(run, policy.budgets, policy.gate.alpha)
  const window = await readBaseline(input, run)
  if (window instanceof Problem) {
    const failure = { suite: run.suite, kind: 'store' as const, message: window.message }
    return { run, window: [], comparisons: [], budgets, failures: [failure], warnings: run.warnings }
  }
  const { comparisons, shift } = judgeSuite(
    {
      suite: run.suite,
      baseline: window.runs,
      candidate: [run],
      level: context === 'record' ? 'accepted' : 'at-base',
      pairing: 'unpaired',
      ...(window.widened === undefined ? {} : { widened: window.widened }),
    },
    policy,
  )
  const nothing = nothingCompared(context, run.suite, comparisons)
  return {
    run,
    window: window.widened === undefined ? window.runs : [],
    comparisons,
    ...(shift === undefined ? {} : { shift }),
    budgets,
    failures: [],
    ...(nothing === undefined ? {} : { nothing }),
    warnings: [...run.warnings, ...window.warnings],
  }
}

/** The stored runs of a candidate. */
export interface Baseline {
  readonly runs: readonly Run[]
  readonly widened?: string
  readonly warnings: readonly Warning[]
}

/** The stored runs of the run's own stratum, else the newest of the nearest other one; a Problem where unreadable. */
export async function readBaseline(input: Omit<JudgeInput, 'runs'>, run: Run): Promise<Baseline | Problem> {
  const { store, base } = input
  try {
    const branch = await baselineBranch(input, run.suite)
    const query = { branch, suite: run.suite, ...(base === undefined ? {} : { base }), limit: WINDOW_LIMIT }
    const own = await readWindow(store, { ...query, stratum: run.environment.stratum })
    const warnings = own.limitedToBase ? [...store.warnings] : [...store.warnings, UNLIMITED]
    if (own.runs.length > 0) return { runs: own.runs, warnings }
    const other = await widenedWindow(store, query, run.environment.stratum)
    return {
      ...other,
      warnings: other.widened === undefined ? warnings : [...warnings, { message: other.widened }],
    }
  } catch (error) {
    if (error instanceof Problem && error.kind === 'store') return error
    throw error
  }
}

const UNLIMITED: Warning = {
  message:
    'the time of the base commit is unknown, so stored runs of later commits may be in the baseline; fetch the base commit to mend this',
}

/** The first of the branches that holds runs of the suite; the first of all where none does. */
export async function baselineBranch(
  { store, branches }: Pick<JudgeInput, 'store' | 'branches'>,
  suite: string,
): Promise<string> {
  const [first, ...others] = branches
  for (const branch of others.length === 0 ? [] : branches) {
    if ((await store.strata({ branch, suite })).length > 0) return branch
  }
  return first
}
