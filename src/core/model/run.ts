import type { Environment } from './environment.js'
import type { Parameters, SeriesFacts, Warning } from './measurement.js'

/** One metric of one benchmark in one run; `rounds` holds the values of each fresh process. */
export interface Series extends SeriesFacts {
  /** One array a round, in base units; never empty, each never empty. */
  readonly rounds: readonly (readonly number[])[]
}

export interface Commit {
  readonly sha: string
  readonly ref?: string
  /** Committer time, ISO 8601 UTC. */
  readonly time?: string
}

/** A verdict as stored with the run that earned it. */
export interface StoredVerdict {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  readonly verdict: string
  readonly change?: number
}

/** A change point of a series, found when a run was recorded (never inside the gate). */
export interface Step {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  /** `id` of the first run of the new level. */
  readonly run: string
  /** candidate / baseline - 1 of the medians on both sides (raw sign). */
  readonly change: number
  readonly pValue: number
}

/** One execution of a suite on one commit on one machine: schema `noisegate.run/1`, immutable once stored. */
export interface Run {
  readonly schema: 'noisegate.run/1'
  readonly id: string
  readonly suite: string
  readonly branch: string
  readonly commit: Commit
  /** ISO 8601 UTC. */
  readonly startedAt: string
  /** The event: `push`, `pull_request`, `schedule`, `local`, `import`, ... */
  readonly trigger: string
  /** Counts from 1; a later attempt of the same id refines the earlier. */
  readonly attempt: number
  /** Name of the parser that read the output, `command` for a plain command. */
  readonly parser?: string
  readonly environment: Environment
  readonly series: readonly Series[]
  readonly verdicts: readonly StoredVerdict[]
  readonly accepted: readonly StoredVerdict[]
  readonly steps: readonly Step[]
  readonly warnings: readonly Warning[]
}
