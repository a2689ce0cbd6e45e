import { plural } from '../core/units/plural.js'
import { addNodes } from './cpuprofile/add-nodes.js'
import { legacyCpuprofile } from './cpuprofile/legacy-tree.js'
import type { Decoded, FormatContext, JsonFormat, ProfileDocument } from './format.js'
import { arrayField, field, isObject, numberField } from './shared/fields.js'
import { spendSamples } from './shared/v8-samples.js'
import { StackBuilder } from './stacks/stack-builder.js'

/**
 * V8's CPU profile, which `node --cpu-prof`, Chrome's and Node's inspectors and Deno write; the nested form of Node before 12
 * too. Each sample weighs the time until the next one: wall time of the thread, with `(idle)` and `(garbage collector)`
 * as functions. The samples are a second profile: where other programs take the processor away, counts are steadier
 * than times.
 */
export const cpuprofileFormat: JsonFormat = {
  kind: 'json',
  name: 'cpuprofile',
  tool: 'V8 (read with Node 10 to 24, Chrome 65)',
  reads: '.cpuprofile of node --cpu-prof or of the inspector',
  quantities: ['wall time in seconds', 'samples'],
  tells: 'stacks',
  recognises: (value) =>
    (isNodes(field(value, 'nodes')) || isObject(field(value, 'head'))) &&
    (arrayField(value, 'timeDeltas') !== undefined || arrayField(value, 'timestamps') !== undefined),
  decode,
}

function isNodes(nodes: unknown): boolean {
  return Array.isArray(nodes) && (nodes.length === 0 || isObject(field(nodes[0], 'callFrame')))
}

function decode(document: ProfileDocument, { file }: FormatContext): Decoded {
  const builder = new StackBuilder(file)
  const { value } = document
  const nodeOf = isObject(field(value, 'head'))
    ? legacyCpuprofile(document, builder)
    : addNodes(document, builder)
  const ids = arrayField(value, 'samples')
  if (ids === undefined) throw document.problem(['samples'], 'there are no samples', 'an array of node ids')
  const times = timesOf(document, ids.length)
  const nodes = new Int32Array(ids.length)
  for (let index = 0; index < ids.length; index++) {
    const node = nodeOf.get(ids[index])
    if (node === undefined)
      throw document.problem(
        ['samples', index],
        `there is no node ${JSON.stringify(ids[index])}`,
        'the id of a node',
      )
    nodes[index] = node
  }
  const end = numberField(value, 'endTime')
  // The nested form tells its end in seconds, the times of samples in microseconds.
  const isComparable = end !== undefined && end >= (times.at(-1) ?? 0)
  const samples = spendSamples(builder, { nodes, times, ...(isComparable ? { end } : {}) })
  const tree = builder.tree()
  const counts = new Float64Array(tree.self.length)
  for (const node of nodes) counts[node]! += 1
  const common = { kind: 'stacks', format: 'cpuprofile', samples } as const
  return {
    profiles: [
      { ...common, quantity: 'wall', unit: 's', tree },
      { ...common, quantity: 'samples', unit: 'samples', tree: { ...tree, self: counts } },
    ],
    warnings: [],
  }
}

/** Moments of the samples in microseconds. */
function timesOf(document: ProfileDocument, samples: number): Float64Array {
  const { value } = document
  const key = arrayField(value, 'timeDeltas') === undefined ? 'timestamps' : 'timeDeltas'
  const entries = arrayField(value, key) ?? []
  // The nested form ends with one moment more.
  if (entries.length < samples)
    throw document.problem(
      [key],
      `it has ${plural(entries.length, 'time')} for ${plural(samples, 'sample')}`,
      'one for each',
    )
  let at = numberField(value, 'startTime') ?? 0
  const times = new Float64Array(entries.length)
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index]
    if (typeof entry !== 'number' || !Number.isFinite(entry))
      throw document.problem([key, index], `${JSON.stringify(entry)} is no time`, 'microseconds')
    at = key === 'timeDeltas' ? at + entry : entry
    times[index] = at
  }
  return times
}
