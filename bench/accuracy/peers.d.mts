/** What a rule may know of one benchmark before the run that it judges; values oldest first, one positive number a run. */
export interface Past {
  readonly values: readonly number[]
  readonly direction: 'lower' | 'higher'
  /** The values inside the last of these runs, where the source keeps them. */
  readonly samples?: readonly number[] | undefined
}

export interface Judge {
  /** Whether the rule as published would judge after so few runs; it does not alarm where not. */
  readonly enough: boolean
  /** Larger is worse; -Infinity never alarms. */
  score(candidate: number, samples?: readonly number[]): number
}

export interface PeerRule {
  readonly name: string
  readonly tool: string
  readonly source: string
  readonly version: string
  readonly knob: string
  readonly published: readonly { readonly label: string; readonly cut: number }[]
  readonly samples?: boolean
  judge(past: Past): Judge
}

/** The distributions that peers need, from src/core/stats. */
export interface PeerStats {
  normalQuantile(p: number): number
  studentTSurvival(t: number, df: number): number
  mannWhitneyU(samples: { readonly baseline: readonly number[]; readonly candidate: readonly number[] }): {
    readonly pValue: number
  }
}

export function peerRules(stats: PeerStats): readonly PeerRule[]
