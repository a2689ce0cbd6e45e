import type { LevelChange } from './level-change.js'
import type { Direction, Parameters } from './measurement.js'

/** One series as its stored runs tell it. */
export interface SeriesHistory {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly unit: string
  readonly direction: Direction
  /** Oldest first. */
  readonly points: readonly SeriesPoint[]
  /** Oldest first. */
  readonly steps: readonly LevelChange[]
  /** Where a reference was named and the series had values there. */
  readonly drift?: Drift
}

/** The value of a series in one run, base unit. */
export interface SeriesPoint {
  readonly run: string
  readonly commit: string
  readonly value: number
}

/** Level at which a drift counts as one: as many are looked at as there are series. */
export const DRIFT_LEVEL = 0.001

/** The level of a series today beside its level at a reference. */
export interface Drift {
  /** Medians, base unit. */
  readonly baseline: number
  readonly candidate: number
  /** candidate / baseline - 1, raw sign. */
  readonly change: number
  /** Two-sided Mann-Whitney U of the runs on both sides. */
  readonly pValue: number
  /** Runs of baseline and candidate. */
  readonly runs: readonly [number, number]
}

/** A series that drifted since the reference, in the report of the run that was recorded. */
export interface ReferenceDrift extends Pick<Drift, 'change' | 'pValue'> {
  readonly suite: string
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly direction: Direction
  readonly reference: Reference
}

/** The runs of one branch, suite and stratum, series by series. */
export interface GroupHistory {
  readonly branch: string
  readonly suite: string
  readonly stratum: string
  /** Runs looked at. */
  readonly runs: number
  /** The commit whose level the series are compared with. */
  readonly reference?: Reference
  readonly series: readonly SeriesHistory[]
}

/** A commit that today's level is compared with, and the stored run that stands for it. */
export interface Reference {
  /** As it was named. */
  readonly name: string
  /** Of the run. */
  readonly commit: string
  readonly run: string
  /** Whether the run is of that very commit; else it is the last one before. */
  readonly isExact: boolean
}
