import type { RoundsPlan } from '../core/decide/plan-rounds.js'
import type { ArmName } from '../core/model/arm.js'
import type { Environment } from '../core/model/environment.js'
import type { Warning } from '../core/model/measurement.js'
import type { RoundOutput } from './measured-suite.js'

/** One round: a fresh process of each arm, one after the other. */
export interface PairedRound {
  /** Counts from 1; warm-up rounds are not in the list. */
  readonly round: number
  readonly first: ArmName
  /** Bytes of padding in the environment of both arms. */
  readonly padding: number
  readonly baseline: RoundOutput
  readonly candidate: RoundOutput
}

/** A round that ended because one arm crashed or timed out; its other half is thrown away. */
export interface CrashedRound {
  /** 0 is the warm-up. */
  readonly round: number
  readonly arm: ArmName
  readonly kind: 'failed' | 'timed-out'
  /** What the Problem of that arm says. */
  readonly message: string
  /** Seconds of the arm that crashed, and of the other one: in this round, else in the latest that it ended. */
  readonly wall: Readonly<Partial<Record<ArmName, number>>>
}

/** Why there are fewer rounds than planned. */
export type EndedEarly = 'timed-out' | 'crashed' | 'time-limit'

/** A suite measured in both arms. */
export interface PairedMeasurement {
  readonly suite: string
  readonly startedAt: string
  readonly rounds: readonly PairedRound[]
  readonly crashed: readonly CrashedRound[]
  /** Rounds that the plan had; those asked for where no warm-up round ended, so that there is no plan. */
  readonly planned: number
  /** Absent where no warm-up round ended. */
  readonly plan?: RoundsPlan
  /** Absent where all planned rounds were launched. */
  readonly ended?: EndedEarly
  readonly seed: number
  readonly environment: Omit<Environment, 'stratum' | 'toolchain'>
  readonly warnings: readonly Warning[]
  readonly log: string
}
