import { judgeSuite } from '../../core/decide/judge-suite.js'
import { RUNS_TO_GATE } from '../../core/decide/outcome.js'
import { screenHistory } from '../../core/decide/screen-history.js'
import { screenPaired } from '../../core/decide/screen-paired.js'
import type { Warning } from '../../core/model/measurement.js'
import type { PairedSeries } from '../../core/model/paired-series.js'
import { Problem } from '../../core/model/problem.js'
import type { Comparison, SuiteShift } from '../../core/model/report.js'
import type { Run } from '../../core/model/run.js'
import { seriesKey } from '../../core/model/series-key.js'
import { stratum } from '../../core/model/stratum.js'
import { baselineBranch, type JudgeInput, readBaseline } from '../judge-runs.js'
import { candidateRun } from './candidate-run.js'
import { pairSeries } from './pair-series.js'
import type { PairedParts } from './paired-parts.js'
import type { PairedSuiteSession } from './suite-session.js'

/** What the first stage found out about one suite. */
export type ScreenedSuite = {
  readonly run: Run
  readonly window: readonly Run[]
  readonly warnings: readonly Warning[]
} & (
  | {
      /** Rows that the screen settled, and suspects that fresh rounds decide. */
      readonly kind: 'screened'
      readonly comparisons: readonly Comparison[]
      readonly shift?: SuiteShift
    }
  | {
      /** Every series was measured in the full number of rounds: decided at once, without a screen. */
      readonly kind: 'measured'
      readonly series: readonly PairedSeries[]
      /** Complete rounds behind every series. */
      readonly rounds: number
    }
)

export interface ScreenInput {
  readonly judge: Omit<JudgeInput, 'runs'>
  readonly mode: 'auto' | 'paired'
  readonly session: PairedSuiteSession
  readonly parts: PairedParts
}

/** Above it `compare: paired` screens first: all series in full rounds would cost more than stages do (decision.md). */
const MOST_WITHOUT_SCREEN = 20

/**
 * The first stage of one suite. `auto`: by the stored runs where enough are kept for this kind of machine, and by
 * paired rounds for what they cannot judge; `paired`: in full rounds, with a screen before where there are many series.
 * A suite whose command cannot be filtered goes straight to full rounds, because re-measuring it costs as much.
 * @throws Problem, with `arm` where one arm is at fault
 */
export async function screenSuite(input: ScreenInput): Promise<ScreenedSuite> {
  if (input.mode === 'auto' && (await hasHistory(input))) return screenByHistory(input)
  if (!(await isFilterable(input))) return measureFully(input)
  return screenByRounds(input)
}

/** `canFilter` of the suite. It knows every parser, so it is loaded only where something is measured side by side. */
async function isFilterable({ session }: ScreenInput): Promise<boolean> {
  const { canFilter } = await import('../filtered-suite.js')
  return canFilter(session.suite)
}

/** Whether a stratum of this machine holds enough runs to screen by; the tool's part of it is known only afterwards. */
async function hasHistory({ judge, session, parts }: ScreenInput): Promise<boolean> {
  const suite = session.suite.name
  const { machine } = parts.measurer.tools
  const machinePart = stratum(machine).replace(/-unknown$/, '-')
  const branch = await baselineBranch(judge, suite)
  for (const name of await judge.store.strata({ branch, suite })) {
    if (!name.startsWith(machinePart)) continue
    const refs = await judge.store.latest({ branch, suite, stratum: name, limit: RUNS_TO_GATE })
    if (refs.length >= RUNS_TO_GATE) return true
  }
  return false
}

async function screenByHistory(input: ScreenInput): Promise<ScreenedSuite> {
  const { judge, session, parts } = input
  const { policy } = judge
  const run = await parts.measurer.measure(session.suite)
  const baseline = await readBaseline(judge, run)
  if (baseline instanceof Problem) throw baseline
  const warnings = [...run.warnings, ...baseline.warnings]
  if (baseline.widened !== undefined || baseline.runs.length < RUNS_TO_GATE) {
    return (await isFilterable(input)) ? screenByRounds(input) : measureFully(input)
  }
  const judgement = judgeSuite(
    { suite: run.suite, baseline: baseline.runs, candidate: [run], level: 'at-base', pairing: 'unpaired' },
    policy,
  )
  const { comparisons, unscreened } = screenHistory(judgement)
  const settled = {
    kind: 'screened' as const,
    run,
    window: baseline.runs,
    warnings,
    ...shiftOf(judgement.shift),
  }
  if (unscreened.length === 0) return { ...settled, comparisons }
  if (!(await isFilterable(input))) return { ...(await measureFully(input)), window: baseline.runs }
  const names = [...new Set(unscreened.map(({ benchmark }) => benchmark))]
  const { screen } = session.suite.rounds
  const reading = await session.measure({ rounds: screen, stage: 'screened', names })
  const wanted = new Set(unscreened.map(seriesKey))
  const rows = screenPaired(reading.series, { policy, stage: 'screened' }).filter((row) =>
    wanted.has(seriesKey(row)),
  )
  const came = new Set(rows.map(seriesKey))
  const lost = unscreened.filter((row) => !came.has(seriesKey(row)))
  return { ...settled, comparisons: [...comparisons, ...rows, ...lost.map(lostRow)] }
}

/** A series the rounds did not bring back stays open: a suspect, so that it is asked for once more and then fails. */
function lostRow(row: Comparison): Comparison {
  return { ...row, stage: 'screened', suspect: true, verdict: 'inconclusive', gated: true }
}

function shiftOf(shift: SuiteShift | undefined): { readonly shift?: SuiteShift } {
  return shift === undefined ? {} : { shift }
}

async function screenByRounds(input: ScreenInput): Promise<ScreenedSuite> {
  const { judge, session, parts, mode } = input
  const { policy } = judge
  const { screen, remeasure } = session.suite.rounds
  const reading = await session.measure({ rounds: screen, stage: 'screened' })
  const comparisons = screenPaired(reading.series, { policy, stage: 'screened' })
  const run = await candidateRun(session.suite, parts.measurer, reading)
  const common = { run, window: [], warnings: [] }
  const gated = comparisons.filter((row) => row.gated).length
  if (mode === 'auto' || gated > MOST_WITHOUT_SCREEN) return { kind: 'screened', comparisons, ...common }
  // Few series: as many rounds more as a decision takes. Only their number was looked at, so the first ones count too.
  const left = remeasure - screen
  const more = left > 0 ? (await session.measure({ rounds: left })).rounds : []
  const rounds = [...reading.rounds, ...more]
  const series = pairSeries(session.suite.name, rounds, policy.renamed)
  return { kind: 'measured', series, rounds: rounds.length, ...common }
}

async function measureFully({ session, parts }: ScreenInput): Promise<ScreenedSuite> {
  const reading = await session.measure({ rounds: session.suite.rounds.remeasure })
  const run = await candidateRun(session.suite, parts.measurer, reading)
  return {
    kind: 'measured',
    series: reading.series,
    rounds: reading.rounds.length,
    run,
    window: [],
    warnings: [],
  }
}
