import { Problem } from '../core/model/problem.js'
import { isInterruption } from './align/interruption.js'
import { normaliseFrame } from './align/normalise-frame.js'
import { mergeTables } from './merge-tables.js'
import type { FunctionProfile, StackProfile } from './profile.js'
import { StackBuilder } from './stacks/stack-builder.js'

/**
 * The sum of profiles of one quantity: the processes of a program, or rounds. Names are normalised, so that builds of one
 * source meet, and what interrupted a function counts for it. The order does not matter but for the order of functions
 * and rounding.
 * @throws Problem (usage) for profiles that do not measure the same, and for an empty list
 */
export function mergeProfiles(profiles: readonly FunctionProfile[]): FunctionProfile {
  const [first, ...rest] = profiles
  if (first === undefined) throw new Problem({ kind: 'usage', what: 'there is no profile to merge' })
  for (const profile of rest) requireSame(first, profile)
  const stacks = profiles.filter((profile) => profile.kind === 'stacks')
  if (stacks.length === profiles.length) return mergeStacks(first, stacks)
  return mergeTables(profiles.filter((profile) => profile.kind === 'table'))
}

function mergeStacks(first: FunctionProfile, profiles: readonly StackProfile[]): StackProfile {
  const builder = new StackBuilder('<merged>')
  for (const { tree } of profiles) {
    const frames = tree.frames.map((frame) => builder.frame(normaliseFrame(frame)))
    const nodes = new Int32Array(tree.parents.length)
    for (let node = 1; node < nodes.length; node++) {
      const parent = nodes[tree.parents[node]!]!
      const frame = tree.nodeFrames[node]!
      nodes[node] = isInterruption(tree.frames[frame]!) ? parent : builder.child(parent, frames[frame]!)
    }
    for (const [node, weight] of tree.self.entries()) builder.spend(nodes[node]!, weight)
  }
  const { format, quantity, unit } = first
  const counts = profiles.map(({ samples }) => samples)
  const isCounted = counts.every((count) => count !== undefined)
  const samples = isCounted ? { samples: counts.reduce((sum, count) => sum + count, 0) } : {}
  return { kind: 'stacks', format, quantity, unit, ...samples, tree: builder.tree() }
}

/** @throws Problem (usage) for two profiles that cannot be added or compared */
export function requireSame(first: FunctionProfile, other: FunctionProfile): void {
  if (first.kind === other.kind && first.quantity === other.quantity && first.unit === other.unit) return
  const words = ({ kind, quantity, unit }: FunctionProfile) =>
    `${quantity} in ${unit} by ${kind === 'stacks' ? 'stacks' : 'functions'}`
  throw new Problem({
    kind: 'usage',
    what: `the profiles measure different things: ${words(first)}, and ${words(other)}`,
    expected: 'profiles of one quantity',
    remedy: 'Choose one that all of them hold with --quantity NAME',
  })
}
