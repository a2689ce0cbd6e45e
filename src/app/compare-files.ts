import type { Config } from '../config/config.js'
import { accountFor } from '../core/decide/accounting.js'
import { judgeBudgets } from '../core/decide/budgets.js'
import { judgeSuite } from '../core/decide/judge-suite.js'
import { outcomeOf } from '../core/decide/outcome.js'
import { suitesWithoutGate } from '../core/decide/suites-without-gate.js'
import { unmatchedPatterns } from '../core/decide/unmatched-patterns.js'
import { Problem } from '../core/model/problem.js'
import type { Report } from '../core/model/report.js'
import type { Run } from '../core/model/run.js'
import { plural } from '../core/units/plural.js'
import { headline } from '../reports/headline.js'

export interface CompareFilesInput {
  readonly config: Pick<Config, 'policy' | 'warnings'>
  /** Each file is a run, in the order given. */
  readonly baseline: readonly Run[]
  readonly candidate: readonly Run[]
  readonly pairing: 'unpaired' | 'paired'
  readonly version: string
  readonly seed: number
}

/**
 * Compares given runs with given runs. One file against one: exact metrics decide, the rest are ratios that
 * nothing tests, and the report says how to get evidence. Pure.
 * @throws Problem (usage) where pairs are asked for and the sides differ in number
 */
export function compareFiles(input: CompareFilesInput): Report {
  const { policy } = input.config
  if (input.pairing === 'paired' && input.baseline.length !== input.candidate.length) throw unequal(input)
  const judged = suitesOf(input).map(({ suite, baseline, candidate }) =>
    judgeSuite({ suite, baseline, candidate, level: 'at-base', pairing: input.pairing }, policy),
  )
  const comparisons = judged.flatMap((suite) => suite.comparisons)
  const shifts = judged.flatMap((suite) => suite.shift ?? [])
  const last = input.candidate.at(-1)
  const budgets = last === undefined ? [] : judgeBudgets(last, policy.budgets, policy.gate.alpha)
  const { outcome, exitCode } = outcomeOf({
    context: 'compare',
    policy: policy.gate,
    comparisons,
    budgets,
    failures: [],
  })
  const suites = new Set(input.candidate.map((run) => run.suite)).size
  const report: Omit<Report, 'headline'> = {
    schema: 'noisegate.report/1',
    tool: { name: 'noisegate', version: input.version },
    id: 'compare',
    outcome,
    exitCode,
    compare: input.pairing === 'paired' ? 'paired' : 'history',
    baseline: { ref: names(input.baseline), runs: input.baseline.length },
    candidate: { ref: names(input.candidate), runs: input.candidate.length },
    seed: input.seed,
    recorded: false,
    accounting: accountFor(comparisons, { declared: suites, measured: suites }),
    comparisons,
    suiteShift: shifts.length === 0 ? null : shifts,
    budgets,
    accepted: [],
    failures: [],
    warnings: [
      ...input.config.warnings,
      ...input.candidate.flatMap((run) => run.warnings),
      ...unmatchedPatterns(policy, comparisons),
      ...suitesWithoutGate(input.candidate, policy),
      ...evidenceAdvice(input, comparisons),
    ],
  }
  return { ...report, headline: headline(report) }
}

interface SuiteRuns {
  readonly suite: string
  readonly baseline: readonly Run[]
  readonly candidate: readonly Run[]
}

/** Runs by suite; where each side holds one suite, the two belong together whatever they are called. */
function suitesOf({ baseline, candidate }: CompareFilesInput): SuiteRuns[] {
  const names = (runs: readonly Run[]) => [...new Set(runs.map((run) => run.suite))]
  const candidateNames = names(candidate)
  const baselineNames = names(baseline)
  if (candidateNames.length <= 1 && baselineNames.length <= 1) {
    return [{ suite: candidateNames[0] ?? baselineNames[0] ?? '', baseline, candidate }]
  }
  const of = (runs: readonly Run[], suite: string) => runs.filter((run) => run.suite === suite)
  return [...new Set([...candidateNames, ...baselineNames])].map((suite) => ({
    suite,
    baseline: of(baseline, suite),
    candidate: of(candidate, suite),
  }))
}

function names(runs: readonly Run[]): string {
  const [first] = runs
  if (first === undefined) return ''
  return runs.length === 1 ? first.id : `${first.id} and ${runs.length - 1} more`
}

function evidenceAdvice(input: CompareFilesInput, comparisons: Report['comparisons']) {
  if (!comparisons.some((comparison) => comparison.method === 'advisory')) return []
  return [
    {
      message: `${filesText(input)} allow no test; give at least 7 runs a side with --baseline GLOB --candidate GLOB, taken in turn and compared with --paired`,
    },
  ]
}

function filesText({ baseline, candidate }: Pick<CompareFilesInput, 'baseline' | 'candidate'>): string {
  return `${plural(baseline.length, 'baseline file')} and ${plural(candidate.length, 'candidate file')}`
}

function unequal({ baseline, candidate }: CompareFilesInput): Problem {
  return new Problem({
    kind: 'usage',
    what: `--paired got ${filesText({ baseline, candidate })}`,
    expected: 'as many of one as of the other, in the order in which they were measured',
    remedy: 'Give both sides the same number of files, or leave --paired out',
  })
}
