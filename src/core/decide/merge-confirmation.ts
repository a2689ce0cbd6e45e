import type { Warning } from '../model/measurement.js'
import type { Comparison, Failure, SuiteShift } from '../model/report.js'
import { type SeriesIdentity, seriesKey } from '../model/series-key.js'

/** What one machine decided in rounds of base and head. */
export interface MachineDecision {
  readonly comparisons: readonly Comparison[]
  readonly shifts: readonly SuiteShift[]
}

export interface MergedConfirmation extends MachineDecision {
  /** Regressions that the fresh machine did not measure: the confirmation failed, the code did not pass. */
  readonly failures: readonly Failure[]
  readonly warnings: readonly Warning[]
}

const CONTRADICTED = 'regressed on one machine, not on a fresh one'

/**
 * Rows that a fresh machine has to measure: gated regressions that a test found, and, where a suite got slower as a
 * whole, every gated series that showed it.
 */
export function toConfirm({ comparisons, shifts }: MachineDecision): Comparison[] {
  const suites = new Set(shifts.filter(isUnconfirmed).map(({ suite }) => suite))
  return comparisons.filter(
    (row) => isRegression(row) || (row.gated && row.method === 'paired-signed-rank' && suites.has(row.suite)),
  )
}

function isRegression(row: Comparison): boolean {
  return row.gated && row.verdict === 'regressed' && awaitsConfirmation(row)
}

function isUnconfirmed({ verdict, stage }: SuiteShift): boolean {
  return verdict === 'regressed' && stage !== 'confirmed'
}

/** An exact metric reproduces on any machine, and what is confirmed waits for nothing. */
export function awaitsConfirmation({ method, stage }: Pick<Comparison, 'method' | 'stage'>): boolean {
  return method !== 'exact' && stage !== 'confirmed'
}

/**
 * Joins the decision of the first machine with that of a fresh one: the same benchmark and metric must regress
 * again. A confirmed row carries the fresh machine's numbers, which no choice of suspects has touched; one that did
 * not regress again is inconclusive; one that was not measured again is a failure. Other rows pass unchanged.
 */
export function mergeConfirmation(first: MachineDecision, fresh: MachineDecision): MergedConfirmation {
  const confirming = new Map(fresh.comparisons.map((row) => [identify(row), row]))
  const awaiting = new Set(first.comparisons.filter(isRegression))
  const lost: Comparison[] = []
  const comparisons = first.comparisons.map((row) => {
    if (!awaiting.has(row)) return row
    const again = confirming.get(identify(row))
    if (again === undefined || again.method === undefined) {
      lost.push(row)
      return row
    }
    return confirmed(row, again)
  })
  const shifts = first.shifts.flatMap((shift) => confirmedShift(shift, fresh.shifts))
  const suites = [...new Set(lost.map(({ suite }) => suite))]
  const failures = suites.map((suite) => ({
    suite,
    kind: 'measurement' as const,
    message: `${lost
      .filter((row) => row.suite === suite)
      .map(({ benchmark, metric }) => `${benchmark} ${metric}`)
      .join(', ')} regressed, but the confirmation did not measure it`,
  }))
  const gone = first.shifts.filter(({ suite }) => shifts.every((shift) => shift.suite !== suite))
  const warnings = gone.map(({ suite }) => ({
    message: `suite ${suite} got slower as a whole on one machine, not on a fresh one`,
  }))
  return { comparisons, shifts, failures, warnings }
}

function confirmed(row: Comparison, again: Comparison): Comparison {
  const { history } = row
  const merged: Comparison = {
    ...again,
    stage: 'confirmed',
    suspect: true,
    gated: true,
    ...(history === undefined ? {} : { history }),
  }
  return again.verdict === 'regressed' ? merged : { ...merged, verdict: 'inconclusive', reason: CONTRADICTED }
}

/** A shift seen against the history is no verdict and passes; one of paired rounds must be seen again. */
function confirmedShift(shift: SuiteShift, fresh: readonly SuiteShift[]): SuiteShift[] {
  if (!isUnconfirmed(shift)) return [shift]
  const again = fresh.find(({ suite, verdict }) => suite === shift.suite && verdict === 'regressed')
  return again === undefined ? [] : [{ ...again, stage: 'confirmed' }]
}

function identify(row: SeriesIdentity & { readonly suite: string }): string {
  return JSON.stringify([row.suite, seriesKey(row)])
}
