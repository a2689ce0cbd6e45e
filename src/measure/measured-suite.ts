import type { Environment } from '../core/model/environment.js'
import type { Warning } from '../core/model/measurement.js'
import type { ResourceUsage } from './resource-usage.js'

/** What one round left behind for a parser. */
export interface RoundOutput {
  /**
   * Files to parse, in order: `<stdout>` or the files that `results` names, secrets hidden. Empty where a sink of the
   * caller has read standard output while it was printed, and where the parser is `command`.
   */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** Of the plain command: seconds from start to end, and what it used; what the platform cannot tell is absent. */
  readonly resources: { readonly wall: number } & Partial<Omit<ResourceUsage, 'signal'>>
  /** Exit status of the command (a failing one throws a Problem before this record exists). */
  readonly exitCode: number
}

/** A suite measured: every round's output and the machine it ran on. */
export interface MeasuredSuite {
  readonly suite: string
  /** ISO 8601 UTC. */
  readonly startedAt: string
  readonly rounds: readonly RoundOutput[]
  readonly environment: Omit<Environment, 'stratum' | 'toolchain'>
  readonly warnings: readonly Warning[]
  /** Where the full output of every round is kept. */
  readonly log: string
}
