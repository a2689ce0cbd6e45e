import type { BacktestReport, SeriesBacktest } from '../model/backtest-report.js'
import type { CompareMode } from '../model/policy.js'
import { median } from '../stats/center.js'

/** A configuration that would have suited the history, with its reasons. */
export interface SuggestedConfig {
  readonly compare: CompareMode
  /** Relative. */
  readonly threshold: number
  /** Series that need another threshold, or that stored runs cannot gate; most alarms first. */
  readonly rules: readonly SuggestedRule[]
  /** Series whose threshold could be lower: a matter of taste, so no rule. */
  readonly lower: number
  /** Noisy series, and those of them whose MDE is at most twice their threshold. */
  readonly series: number
  readonly sharp: number
}

export interface SuggestedRule {
  readonly series: SeriesBacktest
  /** Absent: not even the largest threshold stayed quiet. */
  readonly threshold?: number
}

/** History can tell what the gate is about while its MDE is at most this many thresholds (decision.md, "Stages"). */
const SHARP_FACTOR = 2

/**
 * What to write into the configuration file. Stored runs alone where the usual series is sharp enough for that, else
 * `auto`, whose paired rounds decide and need no thresholds raised for the noise between machines.
 *
 * @param chosen a mode that the user asked for
 */
export function suggestConfig(report: BacktestReport, chosen?: CompareMode): SuggestedConfig {
  const { threshold } = report.settings
  const noisy = report.series.filter(({ method }) => method === 'history')
  const sharp = noisy.filter(isSharp).length
  const compare = chosen ?? (sharp * 2 > noisy.length ? 'history' : 'auto')
  const usual = threshold === 0 || noisy.length === 0 ? threshold : usualThreshold(noisy, threshold)
  const common = compare === 'history' ? usual : threshold
  const rules = compare === 'history' ? raised(noisy, common) : []
  const lower = noisy.filter(
    ({ suggested }) => suggested !== undefined && suggested.threshold < common,
  ).length
  return { compare, threshold: common, rules, lower, series: noisy.length, sharp }
}

function isSharp({ atThreshold, mde }: SeriesBacktest): boolean {
  return atThreshold !== undefined && mde !== undefined && mde <= SHARP_FACTOR * atThreshold.threshold
}

/** What half of the series could live with, never below the threshold that the project chose. */
function usualThreshold(noisy: readonly SeriesBacktest[], threshold: number): number {
  return Math.max(threshold, median(noisy.map(({ suggested }) => suggested?.threshold ?? 1)))
}

function raised(noisy: readonly SeriesBacktest[], common: number): SuggestedRule[] {
  return noisy
    .filter(({ suggested }) => suggested === undefined || suggested.threshold > common)
    .sort((one, next) => next.alarms - one.alarms)
    .map((series) => ({
      series,
      ...(series.suggested === undefined ? {} : { threshold: series.suggested.threshold }),
    }))
}
