import type { PairedSeries } from '../model/paired-series.js'
import type { Comparison, SuiteShift } from '../model/report.js'
import { adjustForMultiplicity } from './adjust-for-multiplicity.js'
import { comparePairedCase, type PairedContext } from './compare-paired-rounds.js'
import { pairedCases } from './paired-case.js'
import { pairedShift } from './paired-shift.js'

export interface PairedDecision {
  readonly comparisons: readonly Comparison[]
  /** Suites that got slower as a whole; each fails. */
  readonly shifts: readonly SuiteShift[]
}

/**
 * The final verdict over series measured side by side: each by its own test, adjusted over all that were tested on
 * these rounds, and each suite as a whole. For `compare: paired` without a screen; `confirmSuspects` uses it for
 * what was measured again. Pure; O(series x rounds^2).
 */
export function decidePaired(series: readonly PairedSeries[], context: PairedContext): PairedDecision {
  const { alpha } = context.policy.gate
  const cases = pairedCases(series, context.policy)
  const comparisons = adjustForMultiplicity(
    cases.map((entry) => comparePairedCase(entry, context)),
    alpha,
  )
  const suites = [...new Set(cases.map((entry) => entry.series.suite))]
  const shifts = suites.flatMap((suite) => {
    const own = cases.filter((entry) => entry.series.suite === suite)
    const shift = pairedShift(suite, own, alpha)
    if (shift === undefined) return []
    return [{ ...shift, ...(context.stage === undefined ? {} : { stage: context.stage }) }]
  })
  return { comparisons, shifts }
}
