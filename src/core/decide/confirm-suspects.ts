import type { Warning } from '../model/measurement.js'
import type { PairedSeries } from '../model/paired-series.js'
import type { Comparison, Failure, SuiteShift } from '../model/report.js'
import { type SeriesIdentity, seriesKey } from '../model/series-key.js'
import { plural } from '../units/plural.js'
import { gatedTests, isOutOfReach, NOT_CONFIRMED } from './adjust-for-multiplicity.js'
import type { PairedContext } from './compare-paired-rounds.js'
import { decidePaired } from './decide-paired.js'
import { pairsToDecide } from './pair-test.js'
import { settleShifts } from './settle-shifts.js'
import { suspectsOf } from './stages.js'

export interface ConfirmInput extends Omit<PairedContext, 'stage'> {
  /** Every row of the screen, suspects flagged. */
  readonly screened: readonly Comparison[]
  /** Shifts that the screen saw against the history. */
  readonly shifts: readonly SuiteShift[]
  /** The suspects' fresh rounds; what a filter let through besides is ignored. */
  readonly remeasured: readonly PairedSeries[]
}

export interface ConfirmedSuspects {
  /** As many rows as the screen had, in its order. */
  readonly comparisons: readonly Comparison[]
  readonly shifts: readonly SuiteShift[]
  /** Suspects that did not come back or stayed undecided: exit 3, never green. */
  readonly failures: readonly Failure[]
  readonly warnings: readonly Warning[]
}

/** Names in one message; the rows name the rest. */
const NAMED = 5

/**
 * Decides the suspects on their fresh rounds alone: `regressed` means a Holm-adjusted p <= alpha over all of them.
 * The rounds of the screen chose the suspects, so they may not help to convict them. Pure.
 */
export function confirmSuspects(input: ConfirmInput): ConfirmedSuspects {
  const suspects = suspectsOf(input.screened)
  const wanted = new Set(suspects.map(identify))
  const { renamed } = input.policy
  const today = (name: string) => (Object.hasOwn(renamed, name) ? renamed[name]! : name)
  const own = input.remeasured.filter((entry) =>
    [entry.benchmark, today(entry.benchmark)].some((benchmark) =>
      wanted.has(identify({ ...entry, benchmark })),
    ),
  )
  const decision = decidePaired(own, { ...input, stage: 'remeasured' })
  const fresh = new Map(decision.comparisons.filter(hasBothArms).map((row) => [identify(row), row]))
  const comparisons = input.screened.map((row) =>
    wanted.has(identify(row)) && row.suspect === true ? decided(row, fresh.get(identify(row))) : row,
  )
  const settled = settleShifts(comparisons, input.shifts, decision.shifts)
  return { ...settled, failures: failuresOf(comparisons, suspects, input.policy.gate.alpha) }
}

/** The row of a suspect: what its fresh rounds say, with the trend and the screen's p that led there. */
function decided(screened: Comparison, fresh: Comparison | undefined): Comparison {
  if (fresh === undefined) return { ...screened, reason: LOST }
  const { history, baselineRuns, pScreen } = screened
  const row = {
    ...fresh,
    suspect: true,
    ...(history === undefined ? {} : { history }),
    ...(baselineRuns === undefined ? {} : { baselineRuns }),
    ...(pScreen === undefined ? {} : { pScreen }),
  }
  return isDecided(row) ? row : { ...row, verdict: 'inconclusive', gated: true }
}

const LOST = 'suspect, but it did not come back from the re-measurement'

function hasBothArms({ verdict }: Comparison): boolean {
  return verdict !== 'new' && verdict !== 'missing'
}

/** A test that could reach alpha ran, or none is needed; else the suspicion is neither proven nor gone. */
function isDecided({ method, reason }: Comparison): boolean {
  return method === 'exact' || method === 'paired-signed-rank' || reason === 'below floor'
}

/** One failure a suite and cause, naming the first few suspects. */
function failuresOf(rows: readonly Comparison[], suspects: readonly Comparison[], alpha: number): Failure[] {
  const wanted = new Set(suspects.map(identify))
  const tests = gatedTests(rows.filter((row) => row.stage === 'remeasured'))
  const open = rows.filter((row) => wanted.has(identify(row)))
  const causes = [
    { rows: open.filter(({ reason }) => reason === LOST), what: 'did not come back from the re-measurement' },
    {
      rows: open.filter((row) => row.reason !== LOST && !isDecided(row)),
      what: `stayed undecided: fewer than the ${pairsToDecide(alpha)} rounds that alpha ${alpha} needs, or nothing to judge by`,
    },
    {
      rows: open.filter((row) => row.reason?.startsWith(NOT_CONFIRMED) && isOutOfReach(row, tests, alpha)),
      what: `stayed undecided: too few rounds for ${tests} series tested at once`,
    },
  ]
  return causes.flatMap(({ rows: affected, what }) =>
    [...new Set(affected.map(({ suite }) => suite))].map((suite) => {
      const names = affected.filter((row) => row.suite === suite).map(nameOf)
      return { suite, kind: 'measurement' as const, message: `${listed(names)} ${what}` }
    }),
  )
}

function listed(names: readonly string[]): string {
  const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : ''
  return `${plural(names.length, 'suspect')} (${names.slice(0, NAMED).join(', ')}${more})`
}

function nameOf({ benchmark, metric }: Comparison): string {
  return `${benchmark} ${metric}`
}

function identify(row: SeriesIdentity & { readonly suite: string }): string {
  return JSON.stringify([row.suite, seriesKey(row)])
}
