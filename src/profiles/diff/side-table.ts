import { type Frame, frameIdentity } from '../frame.js'
import { functionCosts } from '../function-costs.js'
import type { FunctionProfile } from '../profile.js'

/** The functions of one side with their costs in every round. */
export interface SideTable {
  readonly frames: readonly Frame[]
  readonly costs: readonly RoundedCosts[]
}

/**
 * Costs of a function by round; undefined where the format does not tell. A function that a round does not show cost nothing
 * in it.
 */
export interface RoundedCosts {
  readonly self: readonly number[] | undefined
  readonly total: readonly number[] | undefined
}

interface Row {
  readonly frame: Frame
  self: number[] | 'unknown'
  total: number[] | 'unknown'
}

/** One table for the rounds of a side, which were built from one source. Names are normalised already. */
export function sideTable(rounds: readonly FunctionProfile[]): SideTable {
  const rows = new Map<string, Row>()
  for (const [round, profile] of rounds.entries()) {
    for (const { frame, self, total } of functionCosts(profile)) {
      const identity = frameIdentity(frame)
      const row = rows.get(identity) ?? { frame, self: zeros(rounds.length), total: zeros(rounds.length) }
      rows.set(identity, row)
      row.self = added(row.self, round, self)
      row.total = added(row.total, round, total)
    }
  }
  const all = [...rows.values()]
  const known = (values: number[] | 'unknown') => (values === 'unknown' ? undefined : values)
  return {
    frames: all.map(({ frame }) => frame),
    costs: all.map(({ self, total }) => ({ self: known(self), total: known(total) })),
  }
}

function zeros(rounds: number): number[] {
  return new Array<number>(rounds).fill(0)
}

/** What one round does not tell of a function is not known of it. */
function added(values: number[] | 'unknown', round: number, value: number | undefined): number[] | 'unknown' {
  if (values === 'unknown' || value === undefined) return 'unknown'
  values[round]! += value
  return values
}
