import type { Decoded, FormatContext, JsonFormat, ProfileDocument } from './format.js'
import type { Frame } from './frame.js'
import type { Profile } from './profile.js'
import { baseUnit } from './shared/base-unit.js'
import { arrayField, field, isObject, numberField, textField } from './shared/fields.js'
import { addEvents } from './speedscope/add-events.js'
import { addSamples } from './speedscope/add-samples.js'
import { StackBuilder } from './stacks/stack-builder.js'

/**
 * Speedscope's own file format, sampled and evented, which py-spy, rbspy, dotnet-trace, Pyroscope and others write. The threads
 * of one unit are one profile. Source: https://www.speedscope.app/file-format-schema.json.
 */
export const speedscopeFormat: JsonFormat = {
  kind: 'json',
  name: 'speedscope',
  tool: 'speedscope 0.0.1 to 1.20, py-spy 0.4 (-f speedscope), rbspy, dotnet-trace',
  reads: '.speedscope.json',
  quantities: ['wall or CPU time in seconds', 'bytes', 'samples, where the unit is none'],
  tells: 'stacks',
  recognises: (value) =>
    Array.isArray(field(field(value, 'shared'), 'frames')) && Array.isArray(field(value, 'profiles')),
  decode,
}

/** One profile of the file, and where it stands. */
export interface SpeedscopePart {
  readonly document: ProfileDocument
  readonly path: readonly (string | number)[]
  readonly profile: unknown
  /** Index into the builder's frames of each shared frame. */
  readonly frames: readonly number[]
  readonly builder: StackBuilder
  /** To base units. */
  readonly factor: number
}

function decode(document: ProfileDocument, { file }: FormatContext): Decoded {
  const profiles = arrayField(document.value, 'profiles') ?? []
  const builders = new Map<string, StackBuilder>()
  const samples = new Map<string, number>()
  for (const [index, profile] of profiles.entries()) {
    const word = textField(profile, 'unit') ?? 'none'
    const builder = builders.get(word) ?? new StackBuilder(file)
    builders.set(word, builder)
    const path = ['profiles', index]
    const frames = framesOf(document, builder)
    const part = { document, path, profile, frames, builder, factor: baseUnit(word).factor }
    const type = field(profile, 'type')
    if (type === 'sampled') samples.set(word, (samples.get(word) ?? 0) + addSamples(part))
    else if (type === 'evented') addEvents(part)
    else
      throw document.problem(
        [...path, 'type'],
        `${JSON.stringify(type)} is no kind of profile`,
        'sampled or evented',
      )
  }
  return {
    profiles: [...builders].map(([word, builder]) => profileOf(word, builder, samples.get(word))),
    warnings: [],
  }
}

function profileOf(word: string, builder: StackBuilder, samples: number | undefined): Profile {
  const unit = word === 'none' ? 'samples' : baseUnit(word).unit
  const quantity = unit === 's' ? 'time' : unit === 'B' ? 'bytes' : 'samples'
  const count = samples === undefined ? {} : { samples }
  return { kind: 'stacks', format: 'speedscope', quantity, unit, ...count, tree: builder.tree() }
}

function framesOf(document: ProfileDocument, builder: StackBuilder): readonly number[] {
  const frames = arrayField(field(document.value, 'shared'), 'frames') ?? []
  // Speedscope exports where functions are defined; samplers of other runtimes write the line that ran.
  const isDefinition = textField(document.value, 'exporter')?.startsWith('speedscope') === true
  return frames.map((frame, index) => {
    if (!isObject(frame) || typeof frame.name !== 'string')
      throw document.problem(['shared', 'frames', index], 'the frame has no name', 'a name')
    return builder.frame(frameOf(frame, isDefinition))
  })
}

function frameOf(frame: Readonly<Record<string, unknown>>, isDefinition: boolean): Frame {
  const file = textField(frame, 'file')
  const line = numberField(frame, 'line')
  const column = numberField(frame, 'col')
  const name = textField(frame, 'name') ?? '(anonymous)'
  if (file === undefined) return { name }
  if (line === undefined || line < 1) return { name, file }
  if (!isDefinition) return { name, file, seenLine: line }
  return { name, file, line, ...(column === undefined ? {} : { column }) }
}
