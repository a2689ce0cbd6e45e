import type { Function as FunctionMessage, Location, Profile as Message } from 'pprof-format'
import type { Frame } from '../frame.js'
import { problemAtByte } from '../shared/problems.js'
import type { StackBuilder } from '../stacks/stack-builder.js'

/** The frames of locations as indexes of a builder. */
export interface PprofFrames {
  /** Outermost first; several where functions were inlined. @throws Problem for a location that is not there */
  of(location: number | bigint): readonly number[]
}

/** A text of the profile's table. @throws Problem for one that is not there */
export type TextOf = (index: number | bigint) => string

/** The table of texts, which every writer puts last: where one is missing, the file of `size` bytes was cut off. */
export function textTable({ stringTable }: Message, size: number, file: string): TextOf {
  return (index) => {
    const text = stringTable.strings[Number(index)]
    if (text !== undefined) return text
    // An empty profile may have no table at all; text 0 is empty by definition.
    if (Number(index) === 0) return ''
    throw problemAtByte(file, size, `the profile is cut off: text ${index} is not there`)
  }
}

export interface FramesInput {
  readonly builder: StackBuilder
  readonly file: string
  readonly text: TextOf
}

export function pprofFrames(message: Message, { builder, file, text }: FramesInput): PprofFrames {
  const functions = new Map(message.function.map((entry) => [Number(entry.id), entry]))
  const locations = new Map(message.location.map((entry) => [Number(entry.id), entry]))
  const binaries = new Map(message.mapping.map((entry) => [Number(entry.id), text(entry.filename)]))
  const known = new Map<number, readonly number[]>()
  const functionOf = (id: number | bigint): FunctionMessage => {
    const found = functions.get(Number(id))
    if (found === undefined)
      throw problemAtByte(file, 0, `a location names function ${id}, which is not there`)
    return found
  }
  const framesOf = (location: Location): readonly Frame[] => {
    const module = moduleOf(binaries.get(Number(location.mappingId)))
    const frames = location.line.map(({ functionId, line }) =>
      frameOf(functionOf(functionId), { line: Number(line), module, text }),
    )
    // Without symbols there is only the address, which the next build has elsewhere.
    return frames.length > 0 ? frames.reverse() : [{ name: '[unknown]', ...module }]
  }
  return {
    of(id) {
      const key = Number(id)
      const found = known.get(key)
      if (found !== undefined) return found
      const location = locations.get(key)
      if (location === undefined)
        throw problemAtByte(file, 0, `a sample names location ${key}, which is not there`)
      const frames = framesOf(location).map((frame) => builder.frame(frame))
      known.set(key, frames)
      return frames
    },
  }
}

interface FrameContext {
  readonly line: number
  readonly module: { readonly module?: string }
  readonly text: TextOf
}

function frameOf(found: FunctionMessage, { line, module, text }: FrameContext): Frame {
  const name = text(found.name) || text(found.systemName)
  if (name === '') return { name: '[unknown]', ...module }
  const source = text(found.filename)
  if (source === '') return { name, ...module }
  const start = Number(found.startLine)
  return { name, file: source, ...(start > 0 ? { line: start } : line > 0 ? { seenLine: line } : {}) }
}

function moduleOf(path: string | undefined): { readonly module?: string } {
  const name = path === undefined ? '' : path.slice(path.lastIndexOf('/') + 1)
  return name === '' ? {} : { module: name }
}
