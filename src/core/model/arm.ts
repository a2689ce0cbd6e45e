/** The two sides of a measurement in one job, always in this order. */
export const ARMS = ['baseline', 'candidate'] as const

export type ArmName = (typeof ARMS)[number]

/** One source tree that is built and measured; outside the user's checkout. */
export interface Arm {
  readonly name: ArmName
  /** Root of the tree; the paths of both arms have equal length. */
  readonly directory: string
  readonly commit: string
}

/** Base and head as trees of their own. */
export interface ArmPair {
  readonly baseline: Arm
  readonly candidate: Arm
}
