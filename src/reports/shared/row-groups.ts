import type { Comparison, Report } from '../../core/model/report.js'

/** The comparisons of a report by what a reader must do about them, each group in reading order. */
export interface RowGroups {
  /** Regressed and gated: what fails the job. */
  readonly regressions: readonly Comparison[]
  /** Regressed, but only reported. */
  readonly ungatedRegressions: readonly Comparison[]
  /** Gated, not decided, and leaning towards worse. */
  readonly inconclusive: readonly Comparison[]
  readonly improvements: readonly Comparison[]
  readonly missing: readonly Comparison[]
  readonly fresh: readonly Comparison[]
  /** Ratios that no test backs. */
  readonly advisory: readonly Comparison[]
  /** Not decided, in a suite that moved as a whole: the suite's own row speaks for them. */
  readonly shifted: readonly Comparison[]
  /** Not decided, without a sign of a slowdown: a count, never a wall of rows. */
  readonly quiet: readonly Comparison[]
  readonly unchanged: readonly Comparison[]
}

/** What groups follow from. */
export type GroupedReport = Pick<Report, 'comparisons' | 'suiteShift'>

/** Sorts every comparison into exactly one group; largest change first, then by name, so that equal input prints equal. */
export function groupRows({ comparisons, suiteShift }: GroupedReport): RowGroups {
  const groups: Record<keyof RowGroups, Comparison[]> = {
    regressions: [],
    ungatedRegressions: [],
    inconclusive: [],
    improvements: [],
    missing: [],
    fresh: [],
    advisory: [],
    shifted: [],
    quiet: [],
    unchanged: [],
  }
  const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined)
  const suites = new Set(machines.map(({ suite }) => suite))
  for (const comparison of [...comparisons].sort(byOrder))
    groups[groupOf(comparison, suites)].push(comparison)
  return groups
}

function groupOf(comparison: Comparison, shiftedSuites: ReadonlySet<string>): keyof RowGroups {
  switch (comparison.verdict) {
    case 'regressed':
      return comparison.gated ? 'regressions' : 'ungatedRegressions'
    case 'improved':
      return 'improvements'
    case 'unchanged':
      return 'unchanged'
    case 'new':
      return 'fresh'
    case 'missing':
      return 'missing'
    case 'inconclusive':
      return shiftedSuites.has(comparison.suite) ? 'shifted' : inconclusiveGroup(comparison)
  }
}

function inconclusiveGroup(comparison: Comparison): keyof RowGroups {
  if (comparison.method === 'advisory') return 'advisory'
  return comparison.gated && leansWorse(comparison) ? 'inconclusive' : 'quiet'
}

/** Beyond half the threshold, which is where the screen begins to suspect (decision.md); an unknown effect counts. */
function leansWorse({ stage, suspect, effect, threshold, scale }: Comparison): boolean {
  if (suspect === true) return true
  if (stage === 'screened') return false
  if (effect === undefined) return true
  return scale === 'difference' ? effect > 0 : effect > Math.log1p(threshold) / 2
}

function byOrder(first: Comparison, second: Comparison): number {
  const difference = sizeOf(second) - sizeOf(first)
  // Two infinite sizes differ by NaN: both are zero against something.
  if (difference > 0 || difference < 0) return difference
  return compareText(orderKey(first), orderKey(second))
}

/** Size of a change in either direction; from or to zero is the largest there is. */
function sizeOf({ change, baseline, candidate }: Comparison): number {
  if (change !== undefined) return Math.abs(Math.log1p(change))
  if (baseline === undefined || candidate === undefined || baseline === candidate) return 0
  return Number.POSITIVE_INFINITY
}

function orderKey({ suite, benchmark, parameters, metric }: Comparison): string {
  const pairs = Object.entries(parameters).sort(([a], [b]) => compareText(a, b))
  return JSON.stringify([suite, benchmark, pairs, metric])
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0
}
