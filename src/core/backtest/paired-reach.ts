import { roundValues } from '../decide/collapse.js'
import { suspectRounds } from '../decide/stages.js'
import type { PairedReach } from '../model/backtest-report.js'
import type { Series } from '../model/run.js'
import { median, standardDeviation } from '../stats/center.js'
import { signedRankDetectableShift } from '../stats/signed-rank-reach.js'

/** Deviation assumed of the ratio of two rounds where no run tells: two rows of three of bench/paired stayed below it. */
const ASSUMED = 0.03

/** Fewer values within a run say little about how much they vary. */
const FEWEST_VALUES = 3

/** How much the values within one run vary, log scale. */
export interface WithinRun {
  readonly basis: 'rounds' | 'samples'
  readonly deviation: number
}

/** Undefined where a run holds too few values, or one without a logarithm. */
export function withinRun(series: Series): WithinRun | undefined {
  const rounds = roundValues(series)
  const basis = rounds.length >= FEWEST_VALUES ? 'rounds' : 'samples'
  const values = basis === 'rounds' ? rounds : (series.rounds[0] ?? [])
  if (values.length < FEWEST_VALUES || values.some((value) => !(value > 0))) return undefined
  return { basis, deviation: standardDeviation(values.map(Math.log)) }
}

/**
 * What twelve paired rounds of one suspect would see at a threshold: the MDE of the exact test with the deviation of a
 * ratio of two rounds, sqrt(2) times that of the rounds within a run. Samples of one process vary in another way than
 * rounds do, so the basis is named.
 *
 * @param runs of one series; empty where none told
 */
export function pairedReach(
  runs: readonly WithinRun[],
  { threshold, alpha }: { readonly threshold: number; readonly alpha: number },
): PairedReach {
  const rounds = runs.filter(({ basis }) => basis === 'rounds')
  const told = rounds.length > 0 ? rounds : runs
  const deviation = told.length === 0 ? ASSUMED : Math.SQRT2 * median(told.map((one) => one.deviation))
  const n = suspectRounds(1, alpha)
  const shift = signedRankDetectableShift({ deviation, n, delta: Math.log1p(threshold), alpha })
  return { mde: Math.expm1(shift), rounds: n, deviation, basis: told[0]?.basis ?? 'assumed' }
}
