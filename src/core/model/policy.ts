import type { Assumption, Direction } from './measurement.js'

export type CompareMode = 'auto' | 'history' | 'paired'
export type PolicyAction = 'pass' | 'warn' | 'fail'

/** `gate:` of the configuration, with every default filled in. */
export interface GatePolicy {
  /** Smallest relative change the project cares about (0.05 = 5 %). */
  readonly threshold: number
  /** One-sided level of every test, in (0, 0.5). */
  readonly alpha: number
  readonly inconclusive: PolicyAction
  readonly missing: PolicyAction
  readonly compare: CompareMode
  /** `required`: a regression waits for a fresh machine; until then the outcome is pending. */
  readonly confirm: 'off' | 'required'
  /** Whether the threshold of a series is at least what `aa` saw identical code do (its 95th percentile). */
  readonly noiseFloor: 'measured' | 'off'
  /** `never` turns exit 1 into 0 and nothing else. */
  readonly failOn: 'regression' | 'inconclusive' | 'never'
}

/** One row of `rules:`; the first whose patterns match a series wins. */
export interface Rule {
  /** Name glob over benchmark names; absent matches all. */
  readonly match: string
  readonly metric?: string
  readonly threshold?: number
  readonly exactThreshold?: number
  /** Smallest absolute change that counts, in the metric's base unit. */
  readonly floor?: number
  readonly assume?: Assumption
  readonly direction?: Direction
  readonly gate?: boolean
  /** Position in the configuration, for "matches nothing" warnings. */
  readonly file?: string
  readonly line?: number
}

/** An absolute limit on a metric's value, in base units. */
export interface Budget {
  readonly match: string
  readonly metric: string
  readonly max?: number
  readonly min?: number
  readonly file?: string
  readonly line?: number
}

/** Everything the judge needs to know about what the project cares for. */
export interface Policy {
  readonly gate: GatePolicy
  readonly rules: readonly Rule[]
  readonly budgets: readonly Budget[]
  /** Baseline benchmark name to candidate benchmark name. */
  readonly renamed: Readonly<Record<string, string>>
  /** Name globs of benchmarks whose disappearance is accepted. */
  readonly removed: readonly string[]
  /** Relative, by `noiseFloorKey`: what identical code was seen to do, where the policy asks for it and `aa` measured it. */
  readonly noiseFloors?: ReadonlyMap<string, number>
}
