import type { SeriesBacktest, ThresholdOutcome } from '../../core/model/backtest-report.js'
import { formatShare } from '../../core/units/format-change.js'
import { plural } from '../../core/units/plural.js'

/**
 * What a threshold means for one series, in a sentence: `with 5 % you would have 0.4 alarms a month and see 12 % and up;
 * paired rounds would see 8.6 % (assuming that rounds vary by 3 %)`. Holds no name.
 */
export function seriesWords({ method, alarms, atThreshold, suggested, paired }: SeriesBacktest): string {
  if (method === 'exact')
    return alarms === 0
      ? 'compared by value, which never changed'
      : `compared by value, which changed in ${plural(alarms, 'run')}`
  if (atThreshold === undefined) return `judged by its differences and a floor, ${plural(alarms, 'alarm')}`
  const parts = [outcomeWords(atThreshold)]
  if (suggested === undefined) parts.push('no threshold up to 50 % keeps stored runs quiet')
  else if (suggested.threshold !== atThreshold.threshold) parts.push(outcomeWords(suggested))
  if (paired !== undefined)
    parts.push(`paired rounds would see ${formatShare(paired.mde)} (${basisWords(paired)})`)
  return parts.join('; ')
}

/** `with 5 % you would have 0.4 alarms a month and see 12 % and up`. */
export function outcomeWords(outcome: ThresholdOutcome): string {
  const { threshold, mde } = outcome
  const sight = mde === undefined ? 'see nothing reliably' : `see ${formatShare(mde)} and up`
  return `with ${formatShare(threshold)} you would have ${alarmWords(outcome)} and ${sight}`
}

/** `0.4 alarms a month`, or a count where the history is too short for a month. */
export function alarmWords({ episodes, alarmsPerMonth }: ThresholdOutcome): string {
  if (episodes === 0) return 'no alarm'
  if (alarmsPerMonth === undefined) return plural(episodes, 'alarm')
  const rate = rateText(alarmsPerMonth)
  return `${rate} ${rate === '1' ? 'alarm' : 'alarms'} a month`
}

/** Two digits, and never a zero for something that happened. */
export function rateText(rate: number): string {
  if (rate > 0 && rate < 0.01) return 'under 0.01'
  return String(Number(rate.toPrecision(2)))
}

function basisWords({ basis, deviation }: NonNullable<SeriesBacktest['paired']>): string {
  if (basis === 'assumed') return `assuming that rounds vary by ${formatShare(deviation)}`
  const from = basis === 'rounds' ? 'rounds' : 'samples'
  return `from the ${from} within its runs, ${formatShare(deviation)} a pair`
}
