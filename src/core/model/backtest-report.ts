import type { Parameters, Warning } from './measurement.js'

/** A share of comparisons, 0..1, for each injected size; keys are per cent: `{ "5": 0.2, "10": 0.6 }`. */
export type PowerBySize = Readonly<Record<string, number>>

/**
 * What `backtest` prints: schema `noisegate.backtest/1`. Rates in [0, 1]. Final verdicts are those of `compare: history` at
 * the configured settings; alarms hold real slowdowns too, where the history has some.
 */
export interface BacktestReport {
  readonly schema: 'noisegate.backtest/1'
  readonly settings: BacktestSettings
  /** Comparisons that could have failed a run: gated series with enough stored runs, and exact ones. */
  readonly comparisons: number
  /** Runs with at least one such comparison, and all runs replayed. */
  readonly runs: number
  readonly runsReplayed: number
  /** First and last of these runs, ISO 8601. */
  readonly span: { readonly from: string; readonly to: string; readonly days: number }
  readonly alarms: number
  readonly alarmRate: number
  readonly runsWithAlarm: number
  readonly runAlarmRate: number
  /** Share of comparisons in which the slowdown, injected into one series alone, is called regressed. */
  readonly power: PowerBySize
  /** Of `comparisons`: compared by value. Their alarms are changes of value. */
  readonly exact: { readonly comparisons: number; readonly alarms: number }
  readonly screen: ScreenRates
  readonly sweep: readonly SweepPoint[]
  readonly suiteShift: SuiteShiftRates
  readonly series: readonly SeriesBacktest[]
  /** Runs that the gate explains by another machine instead of calling anything slower. */
  readonly machineEffectRuns: number
  /** Spellings that tell no direction; counted as lower is better. */
  readonly unknownUnits: readonly string[]
  readonly warnings: readonly Warning[]
}

export interface BacktestSettings {
  /** Relative. */
  readonly threshold: number
  readonly alpha: number
  readonly level: 'at-base' | 'accepted'
  /** Stored runs that a run is compared with at most. */
  readonly window: number
  /** Injected, per cent, ascending. */
  readonly sizes: readonly number[]
}

/** The history screen of `auto`: what becomes a suspect is measured again side by side and only then decided. */
export interface ScreenRates {
  /** Comparisons that it judged, and those too noisy for it, which six paired rounds screen instead. */
  readonly comparisons: number
  readonly unscreened: number
  readonly suspects: number
  /** Suspects over `comparisons`. */
  readonly suspectRate: number
  readonly power: PowerBySize
}

/** The screen's statistic over every tested comparison, its cut set after the fact so that this share alarms. */
export interface SweepPoint {
  readonly alarmRate: number
  readonly cut: number
  readonly power: PowerBySize
}

/** The slowdown injected into every series of a run at once. */
export interface SuiteShiftRates {
  /** Share of comparisons whose run reports the shift, or that are called regressed themselves. */
  readonly power: PowerBySize
  /** Share of runs with at least five tested series that report the shift as one. */
  readonly reported: PowerBySize
}

/** One series of one kind of machine. */
export interface SeriesBacktest {
  readonly suite: string
  readonly branch: string
  readonly stratum: string
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly unit: string
  readonly method: 'history' | 'exact'
  readonly comparisons: number
  readonly alarms: number
  /** Too noisy for the screen of `auto`. */
  readonly unscreened: number
  /** Relative deviation between runs of unchanged code, mean over the replay; absent where it has no ratio. */
  readonly noise?: number
  /**
   * Smallest slowdown that was found in eight of ten runs when injected, relative, of the runs that were not called a
   * machine effect as a whole; absent beyond 1000 %.
   */
  readonly mde?: number
  /** Absent where values of zero leave no ratio to compare with a threshold. */
  readonly atThreshold?: ThresholdOutcome
  /** Smallest of a few thresholds that stays quiet on this history; absent where none does. */
  readonly suggested?: ThresholdOutcome
  readonly paired?: PairedReach
}

/** What one threshold would have meant for a series. */
export interface ThresholdOutcome {
  /** Relative. */
  readonly threshold: number
  /** Runs that would have been called regressed, and how often it began: several in a row are one. */
  readonly alarms: number
  readonly episodes: number
  /** Episodes over the time that the series was replayed; absent for less than two weeks. */
  readonly alarmsPerMonth?: number
  /** As `mde` of the series. */
  readonly mde?: number
}

/** What paired rounds would see at the configured threshold. */
export interface PairedReach {
  /** Relative. */
  readonly mde: number
  readonly rounds: number
  /** Of the ratio of two rounds, log scale. */
  readonly deviation: number
  /** Where the deviation is from: rounds or samples within the stored runs, or assumed. */
  readonly basis: 'rounds' | 'samples' | 'assumed'
}
