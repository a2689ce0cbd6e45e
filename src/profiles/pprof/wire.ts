import { concatBytes } from '../../parsers/shared/concat-bytes.js'
import { problemAtByte } from '../shared/problems.js'

/** Fields of profile.proto's Profile and their wire types: 2 is length-delimited, 0 a number (a packed list is 2). */
const LENGTH = 2
const NUMBER = 0
const FIELDS: ReadonlyMap<number, readonly number[]> = new Map([
  [1, [LENGTH]],
  [2, [LENGTH]],
  [3, [LENGTH]],
  [4, [LENGTH]],
  [5, [LENGTH]],
  [6, [LENGTH]],
  [7, [NUMBER]],
  [8, [NUMBER]],
  [9, [NUMBER]],
  [10, [NUMBER]],
  [11, [LENGTH]],
  [12, [NUMBER]],
  [13, [NUMBER, LENGTH]],
  [14, [NUMBER]],
  [15, [NUMBER]],
])

/** `sample` */
const SAMPLE = 2

/** `sample_type` and `period_type`. */
const TYPES = new Set([1, 11])

/** A tag and the number behind it take ten bytes each at most. */
const LONGEST_TAG = 20

interface Field {
  readonly number: number
  readonly wire: number
  /** Where its content starts. */
  readonly start: number
  /** Behind its content. */
  readonly end: number
}

/**
 * Whether bytes are, as far as they go, the fields of profile.proto with a type and unit among them: that of the samples, or of
 * their period. Writers put the fields in any order.
 */
export function looksLikePprof(head: Uint8Array): boolean {
  let hasType = false
  for (let at = 0; at < head.length; ) {
    const field = fieldAt(head, at)
    // A head may end inside a field.
    if (field === undefined) return hasType && head.length - at < LONGEST_TAG
    if (FIELDS.get(field.number)?.includes(field.wire) !== true) return false
    if (TYPES.has(field.number) && field.end <= head.length) {
      if (!isValueType(head.subarray(field.start, field.end))) return false
      hasType = true
    }
    at = field.end
  }
  return hasType
}

/** The samples of a profile, which are nearly all of it, apart from what explains them. */
export interface WireParts {
  /** Start and end of the content of each sample, one after the other. */
  readonly samples: readonly number[]
  /** Every other field, as in the file. */
  readonly rest: Uint8Array
}

/** @throws Problem at the byte where the fields stop making sense, or where the last one is cut off */
export function splitProfile(bytes: Uint8Array, file: string): WireParts {
  const samples: number[] = []
  const rest: Uint8Array[] = []
  let from = 0
  for (let at = 0; at < bytes.length; ) {
    const field = fieldAt(bytes, at)
    if (field === undefined || field.end > bytes.length)
      throw problemAtByte(file, at, 'the profile is cut off in the middle of a field')
    if (FIELDS.get(field.number)?.includes(field.wire) !== true)
      throw problemAtByte(file, at, `field ${field.number} of type ${field.wire} is none of profile.proto`)
    if (field.number === SAMPLE) {
      samples.push(field.start, field.end)
      if (at > from) rest.push(bytes.subarray(from, at))
      from = field.end
    }
    at = field.end
  }
  return { samples, rest: concatBytes([...rest, bytes.subarray(from)]) }
}

/** A ValueType holds two numbers at most, type and unit. */
function isValueType(bytes: Uint8Array): boolean {
  for (let at = 0; at < bytes.length; ) {
    const field = fieldAt(bytes, at)
    if (field === undefined || field.wire !== NUMBER || field.number > 2) return false
    at = field.end
  }
  return bytes.length > 0
}

function fieldAt(bytes: Uint8Array, at: number): Field | undefined {
  const tag = numberAt(bytes, at)
  if (tag === undefined) return undefined
  const content = numberAt(bytes, tag.end)
  if (content === undefined) return undefined
  const wire = tag.value % 8
  const end = wire === LENGTH ? content.end + content.value : content.end
  const start = wire === LENGTH ? content.end : tag.end
  return { number: Math.floor(tag.value / 8), wire, start, end }
}

/** A base-128 number; undefined where it does not end within the bytes or within ten. */
function numberAt(
  bytes: Uint8Array,
  start: number,
): { readonly value: number; readonly end: number } | undefined {
  let value = 0
  for (let at = start; at < Math.min(bytes.length, start + 10); at++) {
    value += (bytes[at]! % 128) * 2 ** (7 * (at - start))
    if (bytes[at]! < 128) return { value, end: at + 1 }
  }
  return undefined
}
