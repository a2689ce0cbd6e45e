import type { LevelKind } from '../decide/baseline-level.js'
import type { Policy } from '../model/policy.js'

/** How a history is replayed. */
export interface ReplaySettings {
  readonly policy: Policy
  /** Injected slowdowns, relative, ascending: 0.1 makes a lower-is-better value a tenth larger. */
  readonly sizes: readonly number[]
  /** `accepted`: as a push to the branch is judged and recorded. `at-base`: as a pull request onto it would have been. */
  readonly level: LevelKind
  /** Stored runs that a candidate is compared with at most. */
  readonly window: number
}

/** Sizes that `backtest` injects where none are named. */
export const INJECTED_SIZES: readonly number[] = [0.05, 0.1, 0.2, 0.5]
