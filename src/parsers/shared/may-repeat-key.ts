const QUOTE = 0x22
const COLON = 0x3a
const BACKSLASH = 0x5c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const SPACE = 0x20

/** Bytes in which a document of large objects shows one, and what is large: V8 keeps such an object as a hash table. */
const HEAD = 65_536
const LARGE = 512

/**
 * Whether an object near the start of a document has so many keys that V8 goes through them slower than `mayRepeatKey`
 * goes over the bytes: by a factor of ten, against one half for objects of a few keys.
 */
export function hasLargeObject(bytes: Uint8Array): boolean {
  const keys: number[] = []
  return visitKeys(bytes.subarray(0, HEAD), (object) => {
    const count = (keys[object] ?? 0) + 1
    keys[object] = count
    return count > LARGE
  })
}

/**
 * Whether a key may stand twice in one object; false is certain. True for two keys of one hash too, and for any key with an
 * escape, which may spell another one: `findDuplicateKey` tells. Cost: one pass over the bytes and 16 bytes a key at least.
 * @param bytes valid JSON in UTF-8
 */
export function mayRepeatKey(bytes: Uint8Array): boolean {
  const seen = new HashSet()
  // Keys with numbers in a row get slots in a row by their low halves: half of the time of slots at random.
  return visitKeys(bytes, (object, start, end) => {
    let high = object
    let low = Math.imul(object, 0x9e3779b1)
    for (let at = start; at < end; at += 1) {
      const byte = bytes[at] as number
      if (byte === BACKSLASH) return true
      high = Math.imul(high ^ byte, 0x01000193)
      low = (Math.imul(low, 31) + byte) | 0
    }
    return !seen.add(high, low)
  })
}

/** Visits the keys of all objects, which are numbered, until one visit returns true; whether one did. No recursion. */
function visitKeys(
  bytes: Uint8Array,
  visit: (object: number, start: number, end: number) => boolean,
): boolean {
  const open: number[] = []
  let objects = 0
  let object = 0
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]
    if (byte === OPEN_BRACE) {
      open.push(object)
      objects += 1
      object = objects
    } else if (byte === CLOSE_BRACE) object = open.pop() ?? 0
    else if (byte === QUOTE) {
      const start = at + 1
      at = closingQuote(bytes, start)
      let next = at + 1
      while ((bytes[next] as number) <= SPACE) next += 1
      if (bytes[next] === COLON && visit(object, start, at)) return true
    }
  }
  return false
}

function closingQuote(bytes: Uint8Array, start: number): number {
  let at = start
  for (let byte = bytes[at]; byte !== QUOTE && byte !== undefined; byte = bytes[at]) {
    at += byte === BACKSLASH ? 2 : 1
  }
  return at
}

const FIRST_SLOTS = 1 << 16

/** Beyond so many steps a slot, on average, somebody made the hashes collide. */
const MOST_STEPS = 64
const TOO_MANY = Number.POSITIVE_INFINITY

/** Hashes of 64 bits in two halves, side by side in slots of which no more than half are taken. */
class HashSet {
  #slots = new Int32Array(2 * FIRST_SLOTS)
  #size = 0
  #steps = 0

  /** False where it was there already. Two zeros, which are an empty slot, and all after too many steps count as there. */
  add(high: number, low: number): boolean {
    if (this.#steps === TOO_MANY || (high | low) === 0 || !this.#put(high, low)) return false
    this.#size += 1
    if (this.#size * 4 > this.#slots.length) this.#grow()
    return true
  }

  #put(high: number, low: number): boolean {
    const slots = this.#slots
    const mask = slots.length - 2
    let at = (low << 1) & mask
    let steps = this.#steps
    while (slots[at] !== 0 || slots[at + 1] !== 0) {
      if (slots[at] === high && slots[at + 1] === low) return false
      at = (at + 2) & mask
      steps += 1
      if (steps > MOST_STEPS * slots.length) {
        this.#steps = TOO_MANY
        return false
      }
    }
    this.#steps = steps
    slots[at] = high
    slots[at + 1] = low
    return true
  }

  #grow(): void {
    const slots = this.#slots
    this.#slots = new Int32Array(slots.length * 2)
    for (let at = 0; at < slots.length; at += 2) {
      const high = slots[at] as number
      const low = slots[at + 1] as number
      if ((high | low) !== 0) this.#put(high, low)
    }
  }
}
