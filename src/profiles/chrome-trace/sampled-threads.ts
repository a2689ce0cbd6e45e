import { arrayField, field, numberField } from '../shared/fields.js'
import { v8Frame } from '../shared/v8-frame.js'
import type { StackBuilder } from '../stacks/stack-builder.js'

interface Sampler {
  /** Builder's node of each id of V8. */
  readonly nodes: Map<unknown, number>
  last: { readonly node: number; readonly at: number } | undefined
  at: number
}

/**
 * Adds the CPU samples that Chrome keeps in a trace, in microseconds: each weighs the time until the next of its thread.
 * @returns their number; 0 where the trace holds none
 */
export function sampledThreads(events: readonly unknown[], builder: StackBuilder): number {
  const samplers = new Map<string, Sampler>()
  let samples = 0
  for (const event of events) {
    const name = field(event, 'name')
    if (name !== 'Profile' && name !== 'ProfileChunk') continue
    const key = `${String(field(event, 'pid'))} ${String(field(event, 'id'))}`
    const data = field(field(event, 'args'), 'data')
    const sampler = samplers.get(key) ?? { nodes: new Map(), last: undefined, at: 0 }
    samplers.set(key, sampler)
    if (name === 'Profile') sampler.at = numberField(data, 'startTime') ?? 0
    else samples += addChunk(sampler, data, builder)
  }
  return samples
}

function addChunk(sampler: Sampler, data: unknown, builder: StackBuilder): number {
  const profile = field(data, 'cpuProfile')
  for (const node of arrayField(profile, 'nodes') ?? []) {
    const parent = sampler.nodes.get(field(node, 'parent'))
    // The first node is V8's root.
    const at =
      parent === undefined ? 0 : builder.child(parent, builder.frame(v8Frame(field(node, 'callFrame'))))
    sampler.nodes.set(field(node, 'id'), at)
  }
  const deltas = arrayField(data, 'timeDeltas') ?? []
  const ids = arrayField(profile, 'samples') ?? []
  for (const [index, id] of ids.entries()) {
    const delta = deltas[index]
    sampler.at += typeof delta === 'number' ? delta : 0
    if (sampler.last !== undefined)
      builder.spend(sampler.last.node, Math.max(0, sampler.at - sampler.last.at))
    sampler.last = { node: sampler.nodes.get(id) ?? 0, at: sampler.at }
  }
  return ids.length
}
