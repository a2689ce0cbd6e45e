import type { SuiteShift } from '../model/report.js'
import { cautiousDeviation, median } from '../stats/center.js'
import { hodgesLehmann } from '../stats/hodges-lehmann.js'
import { scalePairs } from './judge-pairs.js'
import { COMMON_SHARE, SMALLEST_SUITE } from './machine-effect.js'
import { pairsToDecide, testPairs } from './pair-test.js'
import type { PairedCase } from './paired-case.js'

interface ShiftSeries {
  readonly limit: number
  /** Effect by round, one entry for each round that every series has. */
  readonly differences: readonly number[]
}

/**
 * A slowdown that a whole suite shares in paired rounds. No machine explains it, since both arms of a round run on
 * the same one, so it is a regression of its own and fails even where no single series can be confirmed.
 *
 * Over at least five gated noisy series: the median over the series of (effect - Delta) is one value a round, and
 * the exact signed-rank test asks whether it is above zero at `alpha`; at least 60 % of the series must be worse by
 * more than the standard error of their own mean. Undefined where that does not hold.
 */
export function pairedShift(
  suite: string,
  cases: readonly PairedCase[],
  alpha: number,
): SuiteShift | undefined {
  const series = shiftSeries(cases, alpha)
  const rounds = series[0]?.differences.length ?? 0
  if (series.length < SMALLEST_SUITE || rounds < pairsToDecide(alpha)) return undefined
  const share = series.filter(({ differences }) => isWorse(differences)).length / series.length
  if (share < COMMON_SHARE) return undefined
  const overRounds = (value: (entry: ShiftSeries, round: number) => number) =>
    Array.from({ length: rounds }, (_, round) => median(series.map((entry) => value(entry, round))))
  const excess = overRounds(({ differences, limit }, round) => differences[round]! - limit)
  const test = testPairs({ differences: excess, delta: 0, alpha })
  if (test === undefined || test.lower <= 0) return undefined
  const effect = hodgesLehmann(overRounds(({ differences }, round) => differences[round]!))
  return {
    suite,
    effect,
    change: Math.expm1(effect),
    series: series.length,
    share,
    verdict: 'regressed',
    pValue: test.pValue,
    rounds,
  }
}

/** The gated series on the log scale, reduced to the rounds that all of them have. */
function shiftSeries(cases: readonly PairedCase[], alpha: number): ShiftSeries[] {
  const usable = cases.filter(
    ({ settings, rounds }) => settings.gated && settings.assume !== 'exact' && rounds.length > 0,
  )
  const common = (usable[0]?.rounds ?? []).filter((round) =>
    usable.every(({ rounds }) => rounds.includes(round)),
  )
  return usable.flatMap((entry) => {
    const { series, settings, baseline, candidate } = entry
    const pairs = scalePairs({ metric: series.metric, baseline, candidate, settings, alpha })
    if (pairs === undefined || pairs.scale.kind !== 'log') return []
    const differences = common.map((round) => pairs.differences[entry.rounds.indexOf(round)]!)
    return [{ limit: pairs.limit, differences }]
  })
}

function isWorse(differences: readonly number[]): boolean {
  return hodgesLehmann(differences) > cautiousDeviation(differences) / Math.sqrt(differences.length)
}
