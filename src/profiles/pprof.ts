import { Profile as Message } from 'pprof-format'
import type { BinaryFormat, Decoded, FormatContext } from './format.js'
import { type PprofFrames, pprofFrames, textTable } from './pprof/frames.js'
import { looksLikePprof, requireWhole } from './pprof/wire.js'
import type { Profile } from './profile.js'
import { baseUnit } from './shared/base-unit.js'
import { problemAtByte } from './shared/problems.js'
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
  requireWhole(bytes, file)
  const message = decodeMessage(bytes, file)
  const text = textTable(message, bytes.length, file)
  const types = message.sampleType.map(({ type, unit }) => ({ quantity: text(type), unit: text(unit) }))
  if (types.length === 0) throw problemAtByte(file, 0, 'the profile names no sample type')
  const builders = types.map(() => new StackBuilder(file))
  const frames = builders.map((builder) => pprofFrames(message, { builder, file, text }))
  for (const { locationId, value } of message.sample) {
    if (value.length !== types.length)
      throw problemAtByte(file, 0, `a sample has ${value.length} values for ${types.length} sample types`)
    for (const [at, raw] of value.entries()) addSample(builders[at]!, frames[at]!, locationId, signed(raw))
  }
  const first = primaryType(types, text(message.defaultSampleType))
  const counted = types.findIndex(isSamples)
  const samples =
    counted === -1 ? undefined : message.sample.reduce((sum, { value }) => sum + signed(value[counted]!), 0)
  const trees = builders.map((builder) => builder.tree())
  const profiles = trees.map((tree, at) => profileOf(types[at]!, tree, samples))
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

function addSample(
  builder: StackBuilder,
  frames: PprofFrames,
  locations: readonly (number | bigint)[],
  value: number,
): void {
  if (value === 0) return
  let node = 0
  for (let at = locations.length - 1; at >= 0; at--)
    for (const frame of frames.of(locations[at]!)) node = builder.child(node, frame)
  builder.spend(node, value)
}

/** Values are signed 64-bit; the reader hands out what is above 2^63 as it stands. */
function signed(value: number | bigint): number {
  return Number(BigInt.asIntN(64, BigInt(value)))
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
