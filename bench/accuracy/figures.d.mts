import type { Evaluated } from './evaluate.mjs'
import type { PeerRule } from './peers.mjs'

/** Rates in [0, 1]; `power` by injected size. */
export interface RuleRow {
  readonly name: string
  readonly tool: string
  readonly ours: boolean
  readonly alarmRate: number
  readonly power: readonly number[]
  readonly together: number
}

export interface Figures {
  readonly totals: { readonly repositories: number; readonly runs: number; readonly comparisons: number }
  readonly published: readonly (RuleRow & { readonly label: string; readonly runRate: number })[]
  readonly equal: readonly {
    readonly target: number
    readonly rows: readonly (RuleRow & { readonly cut: number })[]
  }[]
  readonly losses: readonly { readonly name: string; readonly better: readonly RuleRow[] }[]
}

export function figuresOf(
  results: readonly { readonly about: object; readonly evaluated: Evaluated }[],
  beside: { readonly rules: readonly PeerRule[]; readonly paired: object },
): Figures
