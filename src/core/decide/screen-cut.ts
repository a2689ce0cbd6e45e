import { studentTSurvival } from '../stats/student-t.js'
import type { HistoryEffect, HistorySample } from './compare-history.js'
import { type LeftOut, leaveOneOut } from './leave-one-out.js'
import { commonShift, type ShiftInput } from './machine-effect.js'

/** The p of "theta <= 0" below which history passes a series on. */
export interface ScreenCut {
  readonly cut: number
  /** `calibrated` on the store's own runs, `nominal` where those are too few. */
  readonly source: 'calibrated' | 'nominal'
  /** Unchanged comparisons that it was calibrated on. */
  readonly comparisons: number
}

/** Share of unchanged comparisons that may become suspects: the price of the screen (decision.md, "Screen"). */
const SUSPECT_SHARE = 0.05
/** One series of fewer runs is judged by so few others that its own noise decides. */
const RUNS_TO_CALIBRATE = 20
/** Fewer comparisons do not resolve a share of 5 %. */
const FEWEST_COMPARISONS = 100
/** A calm history would allow any cut; beyond this a p means nothing, and the effect alone would decide. */
const LARGEST_CUT = 0.2

/** What the screen looks at in one series. */
export interface ScreenStatistic {
  /** Oriented effect less the shift that the suite shares, on the scale of the sample. */
  readonly effect: number
  /** One-sided p of "theta <= 0" of that effect. */
  readonly pValue: number
}

/** The screen's statistic of every sample of a suite; a shift that the suite shares is taken out of it. */
export function screenStatistics(
  samples: readonly HistorySample[],
  effects: readonly HistoryEffect[],
): ScreenStatistic[] {
  return ownEffects(samples, effects).map((effect, index) => {
    const { standardError, df } = effects[index]!
    return { effect, pValue: upperTail(effect, standardError, df) }
  })
}

/** Effects less the shift that the suite shares. */
function ownEffects(samples: readonly HistorySample[], effects: readonly HistoryEffect[]): number[] {
  const inputs: ShiftInput[] = []
  for (const [index, { scale, limit }] of samples.entries()) {
    const { effect, noise } = effects[index]!
    if (scale === 'log') inputs.push({ effect, noise, limit })
  }
  const shift = commonShift(inputs)?.effect ?? 0
  return samples.map(({ scale }, index) => effects[index]!.effect - (scale === 'log' ? shift : 0))
}

/** Whether the screen passes a series on: leaning beyond half its threshold, and p below the cut. */
export function isHistorySuspect(statistic: ScreenStatistic, limit: number, { cut }: ScreenCut): boolean {
  return statistic.effect > limit / 2 && statistic.pValue < cut
}

/**
 * The cut with which about 5 % of the store's own unchanged comparisons would become suspects, from leaving out each
 * stored run in turn and screening it by the others. Nominal 0.05 where fewer than 100 such comparisons exist over
 * series of at least 20 runs, because nominal p-values do not hold on real histories but nothing else is known.
 * Cost: O(series x runs).
 */
export function screenCut(samples: readonly HistorySample[]): ScreenCut {
  const long = samples.filter(({ baseline }) => baseline.length >= RUNS_TO_CALIBRATE)
  const runs = Math.max(0, ...long.map(({ baseline }) => baseline.length))
  const without = leaveOneOut(long)
  const pValues = Array.from({ length: runs }, (_, left) => pValuesOf(without(left))).flat()
  if (pValues.length < FEWEST_COMPARISONS)
    return { cut: SUSPECT_SHARE, source: 'nominal', comparisons: pValues.length }
  const allowed = Math.floor(SUSPECT_SHARE * pValues.length)
  const cut = pValues.sort((first, second) => first - second)[allowed]!
  return { cut: Math.min(cut, LARGEST_CUT), source: 'calibrated', comparisons: pValues.length }
}

/** One p a series; 1 where the effect does not lean, so that no cut makes it a suspect. */
function pValuesOf({ samples, effects }: LeftOut): number[] {
  return ownEffects(samples, effects).map((effect, index) => {
    const { standardError, df } = effects[index]!
    return effect > samples[index]!.limit / 2 ? upperTail(effect, standardError, df) : 1
  })
}

function upperTail(effect: number, standardError: number, df: number): number {
  if (standardError === 0) return effect > 0 ? Number.MIN_VALUE : 1
  return studentTSurvival(effect / standardError, df)
}
