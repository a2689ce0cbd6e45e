import { gatedTests, isOutOfReach, NOT_CONFIRMED } from '../../core/decide/adjust-for-multiplicity.js'
import { pairsToDecide } from '../../core/decide/pair-test.js'
import { spanText } from '../../core/decide/plan-text.js'
import type { Warning } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import type { Comparison, Failure } from '../../core/model/report.js'
import { plural } from '../../core/units/plural.js'
import type { CrashedRound, PairedMeasurement } from '../../measure/paired-rounds.js'

/**
 * What crashed rounds mean: a candidate that crashed or timed out fails, whatever its other rounds say; a baseline
 * that did is a warning, its rounds are out of every number.
 */
export function crashFailures(measurement: PairedMeasurement): Failure[] {
  const crashed = measurement.crashed.filter(({ arm }) => arm === 'candidate')
  const [first] = crashed
  if (first === undefined) return []
  return [{ suite: measurement.suite, kind: 'measurement', message: candidateCrash(first, crashed.length) }]
}

function candidateCrash({ round, kind, message, wall }: CrashedRound, count: number): string {
  const where = round === 0 ? 'the warm-up round' : `round ${round}`
  const more = count === 1 ? '' : ` (and in ${count - 1} more)`
  if (kind === 'failed') return `the candidate crashed in ${where}${more}: ${message}`
  const baseline = wall.baseline === undefined ? 'did not end either' : `took ${spanText(wall.baseline)}`
  return `the candidate timed out in ${where}${more} after ${spanText(wall.candidate ?? 0)}, where the baseline ${baseline}: ${message}`
}

/** One warning for the rounds that the baseline lost. */
export function crashWarnings(measurement: PairedMeasurement): Warning[] {
  const crashed = measurement.crashed.filter(({ arm }) => arm === 'baseline')
  const [first] = crashed
  if (first === undefined) return []
  return [
    {
      message: `suite ${measurement.suite}: ${plural(crashed.length, 'round')} without a baseline, which crashed: ${first.message}`,
    },
  ]
}

/** @throws Problem with `arm: 'baseline'` where not one round of the baseline ended, so that there is nothing to compare. */
export function assertBaselineRan(measurement: PairedMeasurement): void {
  const last = measurement.crashed.at(-1)
  if (measurement.rounds.length > 0 || last === undefined || last.arm !== 'baseline') return
  throw new Problem({ kind: 'measurement', arm: 'baseline', what: last.message })
}

/** Rounds that decide must be enough for the test to reach alpha; fewer are no answer, and never green. */
export function undecidedFailures(suite: string, rounds: number, alpha: number): Failure[] {
  const needed = pairsToDecide(alpha)
  if (rounds >= needed) return []
  const message = `${plural(rounds, 'round')} of both arms ended, and ${needed} are needed to decide at alpha ${alpha}; raise \`time-limit\` or make a round shorter`
  return [{ suite, kind: 'measurement', message }]
}

/**
 * Series that got slower in too few rounds to say so among as many as were tested with them: no answer, and never green.
 *
 * @param comparisons every row that was decided on the same rounds
 */
export function outOfReachFailures(comparisons: readonly Comparison[], alpha: number): Failure[] {
  const tests = gatedTests(comparisons)
  const open = comparisons.filter(
    (row) => row.gated && row.reason?.startsWith(NOT_CONFIRMED) && isOutOfReach(row, tests, alpha),
  )
  return [...new Set(open.map(({ suite }) => suite))].map((suite) => {
    const own = open.filter((row) => row.suite === suite)
    const [first] = own
    const more = own.length === 1 ? '' : ` (and ${own.length - 1} more)`
    const message = `${first?.benchmark} ${first?.metric}${more} stayed undecided: ${plural(first?.rounds ?? 0, 'round')} cannot reach alpha ${alpha} among ${tests} series tested at once; raise \`rounds.remeasure\` or \`time-limit\`, or make a round shorter`
    return { suite, kind: 'measurement', message }
  })
}
