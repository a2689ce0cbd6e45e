import type { SuiteConfig } from '../../config/config.js'
import { judgeBudgets } from '../../core/decide/budgets.js'
import { decidePaired } from '../../core/decide/decide-paired.js'
import type { PairedSeries } from '../../core/model/paired-series.js'
import type { Policy } from '../../core/model/policy.js'
import { Problem } from '../../core/model/problem.js'
import type { Failure } from '../../core/model/report.js'
import type { Run } from '../../core/model/run.js'
import { seriesKey } from '../../core/model/series-key.js'
import { createArmsHolder } from './arms-holder.js'
import { candidateRun } from './candidate-run.js'
import type { SideBySide } from './judge-side-by-side.js'
import { measureSuspects } from './measure-suspects.js'
import type { PairedParts } from './paired-parts.js'
import { outOfReachFailures, undecidedFailures } from './round-failures.js'
import { openPairedSession, type PairedSuiteSession } from './suite-session.js'
import type { Suspect } from './suspect-list.js'
import { withExplanations } from './with-explanations.js'

export interface ConfirmInput {
  readonly suites: readonly SuiteConfig[]
  readonly policy: Policy
  readonly parts: PairedParts
  readonly suspects: readonly Suspect[]
  readonly seed: number
}

/**
 * Measures the suspects of an earlier job side by side on this machine and decides on these rounds alone: the same
 * benchmark and metric must regress again. A suspect that does not come back is a failure, never green. Nothing is stored.
 * @throws Problem of kind `usage`
 */
export async function confirmSideBySide(input: ConfirmInput): Promise<SideBySide> {
  const { suites, policy, parts } = input
  const holder = createArmsHolder(parts)
  const sessions = suites.map((suite, index) =>
    openPairedSession({
      ...{ suite, policy, parts, holder },
      seed: (input.seed + index * 7919) % 2 ** 32,
      monotonic: parts.measurer.tools.monotonic,
    }),
  )
  try {
    const judged = judgeSuspects(input, sessions, await measureEach(input, sessions))
    return await withExplanations(judged, { sessions, parts, policy })
  } finally {
    await holder.remove()
  }
}

interface MeasuredSuspects {
  readonly series: readonly PairedSeries[]
  readonly runs: readonly Run[]
  readonly failures: readonly Failure[]
}

async function measureEach(
  { policy, parts, suspects }: ConfirmInput,
  sessions: readonly PairedSuiteSession[],
): Promise<MeasuredSuspects> {
  const { alpha } = policy.gate
  const wanted = new Set(suspects.map(keyOf))
  const series: PairedSeries[] = []
  const runs: Run[] = []
  const failures: Failure[] = []
  for (const session of sessions) {
    const suite = session.suite.name
    try {
      const reading = await measureSuspects(session, { suspects, alpha, stage: 'confirmed' })
      if (reading === undefined) continue
      series.push(...reading.series.filter((entry) => wanted.has(keyOf(entry))))
      failures.push(...undecidedFailures(suite, reading.rounds.length, alpha))
      runs.push(await candidateRun(session.suite, parts.measurer, reading))
    } catch (error) {
      if (!(error instanceof Problem) || error.kind !== 'measurement') throw error
      failures.push({ suite, kind: 'measurement', message: error.message })
    }
  }
  return { series, runs, failures }
}

function judgeSuspects(
  { suites, policy, suspects }: ConfirmInput,
  sessions: readonly PairedSuiteSession[],
  { series, runs, failures }: MeasuredSuspects,
): SideBySide {
  const { comparisons, shifts } = decidePaired(series, { policy, stage: 'confirmed' })
  const came = new Set(comparisons.filter((row) => row.method !== undefined).map(keyOf))
  const lost = suspects.filter((suspect) => !came.has(keyOf(suspect)))
  return {
    comparisons,
    shifts,
    budgets: runs.flatMap((run) => judgeBudgets(run, policy.budgets, policy.gate.alpha)),
    failures: [
      ...unknownSuites(suites, suspects),
      ...failures,
      ...sessions.flatMap((session) => session.failures),
      ...outOfReachFailures(comparisons, policy.gate.alpha),
      ...lost.map(lostSuspect),
    ],
    warnings: sessions.flatMap((session) => session.warnings),
    windows: new Map(),
    baselineRuns: 0,
    runs,
    plans: sessions.flatMap((session) => session.plans),
  }
}

function keyOf(entry: Suspect): string {
  return JSON.stringify([entry.suite, seriesKey(entry)])
}

function unknownSuites(suites: readonly SuiteConfig[], suspects: readonly Suspect[]): Failure[] {
  const known = new Set(suites.map(({ name }) => name))
  const unknown = [...new Set(suspects.map(({ suite }) => suite))].filter((suite) => !known.has(suite))
  return unknown.map((suite) => ({
    suite,
    kind: 'measurement',
    message:
      'has suspects, and this job declares no such suite; give both jobs the same configuration and id',
  }))
}

function lostSuspect({ suite, benchmark, metric }: Suspect): Failure {
  return {
    suite,
    kind: 'measurement',
    message: `${benchmark} ${metric} regressed in the earlier job and was not measured here`,
  }
}
