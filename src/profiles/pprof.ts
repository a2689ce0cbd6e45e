import { Profile as Message } from 'pprof-format'
import { plural } from '../core/units/plural.js'
import type { BinaryFormat, Decoded, FormatContext } from './format.js'
import { type PprofFrames, pprofFrames, textTable } from './pprof/frames.js'
import { SampleReader } from './pprof/sample-reader.js'
import { looksLikePprof, splitProfile } from './pprof/wire.js'
import type { Profile } from './profile.js'
import { baseUnit } from './shared/base-unit.js'
import { problemAtByte } from './shared/problems.js'
import { partOfTree } from './stacks/part-of-tree.js'
import { StackBuilder } from './stacks/stack-builder.js'
import type { StackTree } from './stacks/stack-tree.js'

/**
 * Pprof's protocol buffer, packed by gzip or not: Go's CPU, heap, block and mutex profiles, and what Pyroscope, parca,
 * gperftools' converter and Rust's pprof crate write. Every sample type is a profile. Source: github.com/google/pprof/proto/profile.proto.
 */
export const pprofFormat: BinaryFormat = {
  kind: 'binary',
  name: 'pprof',
  tool: 'Go runtime/pprof (read with 1.19 to 1.26) and others that write profile.proto',
  reads: 'a pprof profile, .pb.gz or .pprof',
  quantities: [
    'cpu in seconds',
    'alloc_space, inuse_space in bytes',
    'alloc_objects, contentions and other counts',
  ],
  tells: 'stacks',
  recognises: looksLikePprof,
  decode,
}

function decode(bytes: Uint8Array, { file }: FormatContext): Decoded {
  const { samples, rest } = splitProfile(bytes, file)
  const message = decodeMessage(rest, file)
  const text = textTable(message, bytes.length, file)
  const types = message.sampleType.map(({ type, unit }) => ({ quantity: text(type), unit: text(unit) }))
  if (types.length === 0) throw problemAtByte(file, 0, 'the profile names no sample type')
  const builder = new StackBuilder(file)
  const frames = pprofFrames(message, { builder, file, text })
  const weights = types.map((): number[] => [])
  const reader = new SampleReader(bytes, file)
  for (let at = 0; at < samples.length; at += 2) {
    reader.read(samples[at]!, samples[at + 1]!)
    const { locations, values } = reader
    if (values.length !== types.length)
      throw problemAtByte(
        file,
        samples[at]!,
        `a sample has ${plural(values.length, 'value')} for ${plural(types.length, 'sample type')}`,
      )
    if (values.every((value) => value === 0)) continue
    const node = nodeOf(builder, frames, locations)
    for (const [type, value] of values.entries()) weights[type]![node] = (weights[type]![node] ?? 0) + value
  }
  const tree = builder.tree()
  const trees = weights.map((of) => treeOf(tree, of))
  const counted = trees[types.findIndex(isSamples)]?.self.reduce((sum, weight) => sum + weight, 0)
  const profiles = trees.map((one, at) => profileOf(types[at]!, one, counted))
  const first = primaryType(types, text(message.defaultSampleType))
  return { profiles: [profiles[first]!, ...profiles.filter((_, at) => at !== first)], warnings: [] }
}

function decodeMessage(bytes: Uint8Array, file: string): Message {
  try {
    return Message.decode(bytes)
  } catch (cause) {
    throw problemAtByte(
      file,
      0,
      `this is no profile.proto: ${cause instanceof Error ? cause.message : cause}`,
    )
  }
}

function nodeOf(builder: StackBuilder, frames: PprofFrames, locations: readonly number[]): number {
  let node = 0
  for (let at = locations.length - 1; at >= 0; at--)
    for (const frame of frames.of(locations[at]!)) node = builder.child(node, frame)
  return node
}

/** The call paths that weigh something in one sample type: a heap profile has many that nothing is alive of. */
function treeOf(tree: StackTree, weights: readonly number[]): StackTree {
  const self = Float64Array.from(tree.parents, (_, node) => weights[node] ?? 0)
  return partOfTree(
    { ...tree, self },
    self.map((weight) => (weight === 0 ? 0 : 1)),
  )
}

interface SampleType {
  readonly quantity: string
  readonly unit: string
}

/** What `go tool pprof` shows: the default type, else the last. */
function primaryType(types: readonly SampleType[], preferred: string): number {
  const named = types.findIndex(({ quantity }) => quantity === preferred)
  return named === -1 ? types.length - 1 : named
}

function profileOf(type: SampleType, tree: StackTree, samples: number | undefined): Profile {
  const { unit, factor } = baseUnit(type.unit)
  if (factor !== 1) for (const [node, weight] of tree.self.entries()) tree.self[node] = weight * factor
  const counted = samples === undefined ? {} : { samples }
  const common = { kind: 'stacks', format: 'pprof', quantity: type.quantity, ...counted, tree } as const
  return { ...common, unit: isSamples(type) ? 'samples' : unit }
}

function isSamples({ quantity, unit }: SampleType): boolean {
  return quantity === 'samples' && unit === 'count'
}
