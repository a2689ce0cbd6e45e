import type { SuiteConfig } from '../../config/config.js'
import { judgeBudgets } from '../../core/decide/budgets.js'
import { confirmSuspects } from '../../core/decide/confirm-suspects.js'
import { decidePaired } from '../../core/decide/decide-paired.js'
import { suspectsOf } from '../../core/decide/stages.js'
import { unmatchedPatterns } from '../../core/decide/unmatched-patterns.js'
import type { Warning } from '../../core/model/measurement.js'
import type { PairedSeries } from '../../core/model/paired-series.js'
import { Problem } from '../../core/model/problem.js'
import type { Comparison, Failure, PairedPlan } from '../../core/model/report.js'
import type { Run } from '../../core/model/run.js'
import { uniqueWarnings } from '../../core/model/unique-warnings.js'
import { type Judged, type JudgeInput, judgeRuns } from '../judge-runs.js'
import { type ArmsHolder, createArmsHolder } from './arms-holder.js'
import { identicalOutputsRow } from './identical-outputs.js'
import { measureSuspects } from './measure-suspects.js'
import type { PairedParts } from './paired-parts.js'
import { outOfReachFailures, undecidedFailures } from './round-failures.js'
import { type ScreenedSuite, screenSuite } from './screen-suite.js'
import { openPairedSession, type PairedSuiteSession } from './suite-session.js'
import { withExplanations } from './with-explanations.js'

export interface SideBySideInput {
  readonly judge: Omit<JudgeInput, 'runs'>
  readonly mode: 'auto' | 'paired'
  readonly suites: readonly SuiteConfig[]
  readonly parts: PairedParts
  readonly seed: number
}

export interface SideBySide extends Judged {
  /** The candidate of every suite that was measured. */
  readonly runs: readonly Run[]
  readonly plans: readonly PairedPlan[]
}

interface SuiteResult {
  readonly session: PairedSuiteSession
  readonly outcome:
    | ScreenedSuite
    | { readonly kind: 'identical'; readonly row: Comparison }
    | { readonly kind: 'judged'; readonly judged: Judged; readonly run: Run }
    | { readonly kind: 'failed'; readonly failure: Failure }
}

/**
 * Base and head side by side, in stages: every suite is screened, the suspects of all suites are measured again on
 * fresh rounds, and these decide. A base that cannot be built or run leaves its suite to the stored runs.
 * @throws Problem of kind `usage` or `store`; what else goes wrong with a suite is in the result
 */
export async function judgeSideBySide(input: SideBySideInput): Promise<SideBySide> {
  const holder = createArmsHolder(input.parts)
  try {
    const results: SuiteResult[] = []
    for (const [index, suite] of input.suites.entries())
      results.push(await firstStage(input, holder, { suite, index }))
    const judged = await secondStage(input, results)
    const { policy } = input.judge
    // Where a second machine has yet to confirm, that job profiles.
    if (policy.gate.confirm === 'required') return judged
    const sessions = results.map(({ session }) => session)
    return await withExplanations(judged, { sessions, policy, parts: input.parts })
  } finally {
    await holder.remove()
  }
}

async function firstStage(
  input: SideBySideInput,
  holder: ArmsHolder,
  { suite, index }: { readonly suite: SuiteConfig; readonly index: number },
): Promise<SuiteResult> {
  const { judge, mode, parts } = input
  const session = openPairedSession({
    suite,
    policy: judge.policy,
    parts,
    holder,
    // Suites measured with one seed would share the order of their arms.
    seed: (input.seed + index * 7919) % 2 ** 32,
    monotonic: parts.measurer.tools.monotonic,
  })
  try {
    const identical = suite.outputs.length === 0 ? undefined : await identicalOutputsRow(session)
    if (identical !== undefined) return { session, outcome: { kind: 'identical', row: identical } }
    return { session, outcome: await screenSuite({ judge, mode, session, parts }) }
  } catch (error) {
    return { session, outcome: await withoutArms(input, session, error) }
  }
}

/** What is left for a suite whose arms failed: the stored runs where it was the base, else a failure. */
async function withoutArms(
  { judge, parts }: SideBySideInput,
  { suite }: PairedSuiteSession,
  error: unknown,
): Promise<SuiteResult['outcome']> {
  if (!(error instanceof Problem) || error.kind !== 'measurement') throw error
  const failed = (problem: Problem) =>
    ({
      kind: 'failed',
      failure: { suite: suite.name, kind: 'measurement', message: problem.message },
    }) as const
  if (error.details.arm !== 'baseline') return failed(error)
  try {
    return await byHistory({ judge }, await parts.measurer.measure(suite), error)
  } catch (second) {
    if (second instanceof Problem && second.kind === 'measurement') return failed(second)
    throw second
  }
}

async function secondStage(input: SideBySideInput, first: readonly SuiteResult[]): Promise<SideBySide> {
  const { policy } = input.judge
  const { alpha } = policy.gate
  const remeasured = await remeasure(input, first)
  const { results } = remeasured
  const screened = rowsOf(results)
  const shifts = results.flatMap(({ outcome }) =>
    outcome.kind === 'screened' && outcome.shift !== undefined ? [outcome.shift] : [],
  )
  const crashedRounds = crashes(results)
  const confirmed = confirmSuspects({
    policy,
    screened,
    shifts,
    remeasured: remeasured.series,
    crashedRounds,
  })
  const full = results.flatMap(({ outcome }) => (outcome.kind === 'measured' ? outcome.series : []))
  const decided = decidePaired(full, { policy, crashedRounds })
  const judged = results.flatMap(({ outcome }) => (outcome.kind === 'judged' ? [outcome.judged] : []))
  const rows = results.flatMap(({ outcome }) => (outcome.kind === 'identical' ? [outcome.row] : []))
  const runs = results.flatMap(({ outcome }) => ('run' in outcome ? [outcome.run] : []))
  const comparisons = [
    ...confirmed.comparisons,
    ...decided.comparisons,
    ...judged.flatMap((entry) => entry.comparisons),
    ...rows,
  ]
  return {
    comparisons,
    shifts: [...confirmed.shifts, ...decided.shifts, ...judged.flatMap((entry) => entry.shifts)],
    budgets: runs.flatMap((run) => judgeBudgets(run, policy.budgets, alpha)),
    failures: [
      ...results.flatMap(({ outcome }) => (outcome.kind === 'failed' ? [outcome.failure] : [])),
      ...results.flatMap(({ session }) => session.failures),
      ...results.flatMap(({ session, outcome }) =>
        outcome.kind === 'measured' ? undecidedFailures(session.suite.name, outcome.rounds, alpha) : [],
      ),
      ...outOfReachFailures(decided.comparisons, alpha),
      ...remeasured.failures,
      ...confirmed.failures,
      ...judged.flatMap((entry) => entry.failures),
    ],
    warnings: [
      ...warningsOf(results),
      ...confirmed.warnings,
      ...judged.flatMap((entry) => entry.warnings),
      ...unmatchedPatterns(policy, comparisons),
    ],
    windows: new Map(),
    baselineRuns: baselineRuns(results),
    runs,
    plans: results.flatMap(({ session }) => session.plans),
  }
}

function rowsOf(results: readonly SuiteResult[]): readonly Comparison[] {
  return results.flatMap(({ outcome }) => (outcome.kind === 'screened' ? outcome.comparisons : []))
}

interface Remeasured {
  /** As given, but for suites whose base turned out not to run: those are left to the stored runs. */
  readonly results: readonly SuiteResult[]
  readonly series: readonly PairedSeries[]
  readonly failures: readonly Failure[]
}

/** Fresh rounds of the suspects, suite by suite, as many as the number of all of them asks for. */
async function remeasure(input: SideBySideInput, first: readonly SuiteResult[]): Promise<Remeasured> {
  const { alpha } = input.judge.policy.gate
  const suspects = suspectsOf(rowsOf(first))
  const results: SuiteResult[] = []
  const series: PairedSeries[] = []
  const failures: Failure[] = []
  for (const result of first) {
    const { session, outcome } = result
    results.push(result)
    if (outcome.kind !== 'screened') continue
    try {
      const reading = await measureSuspects(session, { suspects, alpha, stage: 'remeasured' })
      series.push(...(reading?.series ?? []))
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'measurement') throw error
      const stored = error.details.arm === 'baseline' && outcome.window.length > 0
      if (stored)
        results[results.length - 1] = { session, outcome: await byHistory(input, outcome.run, error) }
      else failures.push({ suite: session.suite.name, kind: 'measurement', message: error.message })
    }
  }
  return { results, series, failures }
}

/** A suite left to the stored runs, because its base could not be built or run. */
async function byHistory(
  { judge }: Pick<SideBySideInput, 'judge'>,
  run: Run,
  problem: Problem,
): Promise<SuiteResult['outcome']> {
  const judged = await judgeRuns({ ...judge, runs: [run] })
  const message = `suite ${run.suite}: the base could not be measured, so stored runs decide: ${problem.message}`
  return { kind: 'judged', run, judged: { ...judged, warnings: [{ message }, ...judged.warnings] } }
}

function crashes(results: readonly SuiteResult[]): ReadonlyMap<string, number> {
  return new Map(
    results.map(({ session }) => [
      session.suite.name,
      session.plans.reduce((sum, { crashed }) => sum + crashed, 0),
    ]),
  )
}

/** Each warning once: what is told of the trees is told by every suite that is measured in them. */
function warningsOf(results: readonly SuiteResult[]): Warning[] {
  const all = results.flatMap(({ session, outcome }) => [
    ...session.warnings,
    ...('window' in outcome ? outcome.warnings : []),
  ])
  return uniqueWarnings(all)
}

function baselineRuns(results: readonly SuiteResult[]): number {
  const counts = results.map(({ outcome }) => {
    if ('window' in outcome) return outcome.window.length
    return outcome.kind === 'judged' ? outcome.judged.baselineRuns : 0
  })
  return Math.max(0, ...counts)
}
