import type { GatePolicy } from '../core/model/policy.js'
import type { ProfileConfig } from './config.js'

/** Every default of the configuration with its reason. The documentation reads them from here. */
export const GATE_DEFAULTS: GatePolicy = {
  // The smallest slowdown most projects would revert for; hosted runners rarely show less (docs/decision.md).
  threshold: 0.05,
  // One false alarm in a hundred comparisons at the very edge of the threshold, far fewer for unchanged code.
  alpha: 0.01,
  // Failing on "cannot tell" makes noise red, passing silently hides it; a warning does neither.
  inconclusive: 'warn',
  // A benchmark that vanished is the easiest way to hide a slowdown.
  missing: 'fail',
  compare: 'auto',
  // A second machine is a second job, which only the workflow can add.
  confirm: 'off',
  // Trials of identical code cost time, so they are asked for.
  noiseFloor: 'off',
  failOn: 'regression',
}

/** Rounds of base and head side by side: six see a suspect, sixteen decide with power to spare (docs/decision.md). */
export const PAIRED_ROUNDS = { screen: 6, remeasure: 16 } as const

/** Room for a usual benchmark job below the patience of a reviewer. */
export const TIME_LIMIT_MS = 20 * 60_000

/** One round that takes longer than half the time limit is hanging more often than working. */
export const TIMEOUT_MS = 10 * 60_000

/**
 * A red gate sends someone profiling, so it is done for them. Five rounds of each arm tell what a function costs from what its
 * profile happens to show; five minutes are a quarter of what measuring may take, spent on red jobs only.
 */
export const PROFILE_DEFAULTS: ProfileConfig = {
  choice: { kind: 'auto' },
  rounds: 5,
  timeLimitMs: 5 * 60_000,
}

/** Interpreter of `run` and `setup`; called with `-eo pipefail`, so that a failing part of a pipe counts. */
export const SHELL = 'bash'

/** Branch of the branch store. */
export const STORE_BRANCH = 'noisegate-data'

/** Folder of the directory store. */
export const STORE_PATH = '.noisegate'

/** Where the configuration is looked for when `config` does not say. */
export const CONFIG_PATH = '.github/noisegate.yml'
