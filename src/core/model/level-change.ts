import type { Direction, Parameters } from './measurement.js'

/** A step of a series as people look for its cause: between two commits. */
export interface LevelChange {
  readonly suite: string
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly direction: Direction
  /** Last commit that was measured at the level before; absent where no such run is at hand. */
  readonly last?: string
  /** First commit that was measured at the new level. */
  readonly first: string
  /** `id` of the run of `first`. */
  readonly run: string
  /** `id` of the run that was recorded when the step was found. */
  readonly foundBy: string
  /** Median after / median before - 1, raw sign, as known when it was found. */
  readonly change: number
  readonly pValue: number
}
