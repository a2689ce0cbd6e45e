import type { HistorySample } from '../decide/fit-history.js'
import type { Comparison, SuiteShift } from '../model/report.js'
import type { Run, Series } from '../model/run.js'

/** One run of a history, judged against what was known before it. Lists by size follow `ReplaySettings.sizes`. */
export interface ReplayedPoint {
  /** The candidate, as it was stored. */
  readonly run: Run
  /** What was known, oldest first, with the verdicts and steps that would have been recorded by then. */
  readonly window: readonly Run[]
  /** One a series of the run that was known before. */
  readonly comparisons: readonly ReplayedComparison[]
  /** Set where the gate would have explained the run by its machine. */
  readonly shift?: SuiteShift
  /** By size, injected into every series of the run: reported as a shift for the worse. */
  readonly shiftFound: readonly boolean[]
}

/** One series of a replayed run. */
export interface ReplayedComparison {
  /** The row that `compare: history` would have reported. */
  readonly row: Comparison
  /** The candidate's series, rounds and all. */
  readonly series: Series
  /** Its one number for the run, base unit. */
  readonly candidate: number
  /** Every earlier value of the series in this stratum, one a run, base unit, oldest first. */
  readonly earlier: () => readonly number[]
  /** The series as the run before stored it. */
  readonly previous?: Series
  /** Whether it could have failed the run: gated, and with enough stored runs. */
  readonly counted: boolean
  /** Counted and called regressed, with nothing injected. */
  readonly alarm: boolean
  /** By size, injected into this series alone: `compare: history` calls it regressed. */
  readonly found: readonly boolean[]
  /** Set where it was tested against its stored runs. */
  readonly tested?: TestedSeries
}

/** What the history test saw of one series. */
export interface TestedSeries {
  /** Oriented, on the scale of the test; the baseline is the level that counted. */
  readonly sample: HistorySample
  /** The screen's scalar: larger is more suspicious, -Infinity does not lean; then by size, injected alone. */
  readonly score: number
  readonly scores: readonly number[]
  /** By size, injected into every series of the run. */
  readonly togetherScores: readonly number[]
  readonly togetherFound: readonly boolean[]
  /** Too noisy or too short for the screen: paired rounds screen it instead. */
  readonly unscreened: boolean
  /** The screen of `auto` passes it on; then by size, injected alone. */
  readonly suspect: boolean
  readonly suspectFound: readonly boolean[]
  /** One-sided bound L, same scale; then by size, injected alone: what any threshold is compared with. */
  readonly lower: number
  readonly lowers: readonly number[]
  /** Deviation between runs, same scale. */
  readonly noise: number
}
