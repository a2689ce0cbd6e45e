import { problemAtByte } from '../shared/problems.js'

/** What marshal holds in a pstats file. Dictionaries keep their order. */
export type MarshalValue =
  | number
  | bigint
  | string
  | null
  | boolean
  | readonly MarshalValue[]
  | ReadonlyMap<MarshalValue, MarshalValue>

/** Nesting of a pstats file is four deep; deeper is no pstats file. */
const DEEPEST = 32

const FLAG_REFERENCE = 0x80

/**
 * One value of CPython's marshal, versions 2 to 5 (Python/marshal.c). Code objects and sets never stand in a pstats file and
 * are refused.
 * @throws Problem with the byte where the file is cut off or holds another type
 */
export function readMarshal(bytes: Uint8Array, file: string): MarshalValue {
  return new Reader(bytes, file).value(0)
}

/** Ends a dictionary. */
const END = Symbol('end of a dictionary')

class Reader {
  readonly #view: DataView
  readonly #bytes: Uint8Array
  readonly #file: string
  readonly #references: MarshalValue[] = []
  #at = 0

  constructor(bytes: Uint8Array, file: string) {
    this.#bytes = bytes
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    this.#file = file
  }

  value(depth: number): MarshalValue {
    const start = this.#at
    const value = this.#any(depth)
    if (value === END) throw problemAtByte(this.#file, start, 'a dictionary ends where a value is expected')
    return value
  }

  #any(depth: number): MarshalValue | typeof END {
    if (depth > DEEPEST) throw problemAtByte(this.#file, this.#at, 'values nest too deeply for a pstats file')
    const start = this.#take(1)
    const byte = this.#bytes[start]!
    const type = String.fromCharCode(byte & ~FLAG_REFERENCE)
    if (type === '0') return END
    if (type === 'r') return this.#reference(start)
    // The place of a container in the list is taken before that of its members.
    const slot = (byte & FLAG_REFERENCE) === 0 ? undefined : this.#references.push(null) - 1
    const value = this.#read(type, start, depth)
    if (slot !== undefined) this.#references[slot] = value
    return value
  }

  #read(type: string, start: number, depth: number): MarshalValue {
    switch (type) {
      case 'N':
        return null
      case 'T':
      case 'F':
        return type === 'T'
      case 'i':
        return this.#view.getInt32(this.#take(4), true)
      case 'l':
        return this.#long()
      case 'g':
        return this.#view.getFloat64(this.#take(8), true)
      case 'f':
        return Number(this.#text(this.#view.getUint8(this.#take(1))))
      case 'z':
      case 'Z':
        return this.#text(this.#view.getUint8(this.#take(1)))
      case 's':
      case 't':
      case 'u':
      case 'a':
      case 'A':
        return this.#text(this.#view.getUint32(this.#take(4), true))
      case ')':
        return this.#tuple(this.#view.getUint8(this.#take(1)), depth)
      case '(':
      case '[':
        return this.#tuple(this.#view.getUint32(this.#take(4), true), depth)
      case '{':
        return this.#dictionary(depth)
      default:
        throw problemAtByte(
          this.#file,
          start,
          `the type ${JSON.stringify(type)} does not stand in a pstats file`,
        )
    }
  }

  #dictionary(depth: number): MarshalValue {
    const entries = new Map<MarshalValue, MarshalValue>()
    for (let key = this.#any(depth + 1); key !== END; key = this.#any(depth + 1))
      entries.set(key, this.value(depth + 1))
    return entries
  }

  #tuple(length: number, depth: number): MarshalValue {
    const items: MarshalValue[] = []
    for (let index = 0; index < length; index++) items.push(this.value(depth + 1))
    return items
  }

  #reference(start: number): MarshalValue {
    const found = this.#references[this.#view.getUint32(this.#take(4), true)]
    if (found === undefined) throw problemAtByte(this.#file, start, 'a reference points nowhere')
    return found
  }

  /** An integer beyond 32 bits: its sign in the count of its 15-bit digits. */
  #long(): number {
    const count = this.#view.getInt32(this.#take(4), true)
    let value = 0
    for (let index = 0; index < Math.abs(count); index++)
      value += this.#view.getUint16(this.#take(2), true) * 2 ** (15 * index)
    return count < 0 ? -value : value
  }

  #text(length: number): string {
    const start = this.#take(length)
    return new TextDecoder().decode(this.#bytes.subarray(start, start + length))
  }

  /** Moves on by some bytes and returns where they start. */
  #take(length: number): number {
    const start = this.#at
    if (start + length > this.#bytes.length)
      throw problemAtByte(this.#file, this.#bytes.length, 'the file is cut off')
    this.#at += length
    return start
  }
}
