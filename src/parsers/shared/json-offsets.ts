/** The offset of the value under a path, or under the longest beginning of the path that exists. */
export type JsonOffsets = (path: readonly (string | number)[]) => number

/**
 * Finds where values of a valid JSON text stand. Own code because the tree of a JSON library takes many times the time of
 * JSON.parse and more memory than the text, and a document of 100 MB with one warning needs one place only.
 * Cost: one pass over the text for all places (what one pass went over, the next ones skip), and one over the keys and
 * elements of each object and array on the way as far as a path leads, the first time; without recursion.
 */
export function startJsonOffsets(text: string): JsonOffsets {
  const children = new Map<number, Children>()
  const ends = new Map<number, number>()
  const childOf = (at: number, part: string | number): number | undefined => {
    const found = children.get(at)
    if (found !== undefined) return found.get(part)
    const all = text.charCodeAt(at) === OPEN_BRACE ? keysOf(text, at, ends) : indexesOf(text, at, ends)
    children.set(at, all)
    return all.get(part)
  }
  return (path) => {
    let at = skipBlanks(text, 0)
    for (const part of path) {
      const child = isOpening(text.charCodeAt(at)) ? childOf(at, part) : undefined
      if (child === undefined) return at
      at = child
    }
    return at
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const SPACE = 0x20

/** What brackets differ by from braces: the two openings are one value with it, and the two closings. */
const CASE = 0x20

function isOpening(char: number): boolean {
  return (char | CASE) === OPEN_BRACE
}

function isClosing(char: number): boolean {
  return (char | CASE) === CLOSE_BRACE
}

/** Offsets of the values directly inside a container, by key or index. */
interface Children {
  get(part: string | number): number | undefined
}

/** Goes over an object no further than to the key that is asked for: mostly no second one is. */
function keysOf(text: string, start: number, ends: Ends): Children {
  const byKey = new Map<string | number, number>()
  let last: number | undefined
  return {
    get(part) {
      const known = byKey.get(part)
      if (known !== undefined) return known
      for (;;) {
        const at = last === undefined ? skipBlanks(text, start + 1) : next(text, last, ends)
        if (isClosing(text.charCodeAt(at))) return undefined
        const end = endOfString(text, at)
        const key = keyOf(text, at, end)
        last = skipBlanks(text, skipBlanks(text, end) + 1)
        byKey.set(key, last)
        if (key === part) return last
      }
    },
  }
}

/** As `keysOf`: ten thousand elements are not gone through for a warning about the first. */
function indexesOf(text: string, start: number, ends: Ends): Children {
  // No map: an array may have a hundred thousand elements, and numbers in a row take a third of the time.
  const offsets: number[] = []
  return {
    get(part) {
      if (typeof part !== 'number') return undefined
      while (offsets.length <= part) {
        const last = offsets.at(-1)
        const at = last === undefined ? skipBlanks(text, start + 1) : next(text, last, ends)
        if (isClosing(text.charCodeAt(at))) return undefined
        offsets.push(at)
      }
      return offsets[part]
    },
  }
}

/** Where what follows a value stands: the next key or element, or what closes its container. */
function next(text: string, value: number, ends: Ends): number {
  const at = skipBlanks(text, endOfValue(text, value, ends))
  return text.charCodeAt(at) === COMMA ? skipBlanks(text, at + 1) : at
}

function keyOf(text: string, start: number, end: number): string {
  const key = text.slice(start + 1, end - 1)
  return key.includes('\\') ? String(JSON.parse(text.slice(start, end))) : key
}

/** JSON's blanks are the only characters up to the space that stand outside of strings. */
function skipBlanks(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) <= SPACE) at += 1
  return at
}

/** Where long containers end, by where they open: found while what holds them was passed over. */
type Ends = Map<number, number>

// A shorter container is passed over again in the time that finding its end in a map takes.
const LONG = 256

function endOfValue(text: string, start: number, ends: Ends): number {
  const first = text.charCodeAt(start)
  if (first === QUOTE) return endOfString(text, start)
  if (isOpening(first)) return ends.get(start) ?? endOfContainer(text, start, ends)
  let at = start
  for (let char = first; at < text.length && char !== COMMA && !isClosing(char); char = text.charCodeAt(at))
    at += 1
  return at
}

function endOfContainer(text: string, start: number, ends: Ends): number {
  const open: number[] = []
  for (let at = start; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) at = endOfString(text, at) - 1
    else if (isOpening(char)) open.push(at)
    else if (isClosing(char)) {
      const opening = open.pop() ?? start
      if (at - opening >= LONG) ends.set(opening, at + 1)
      if (open.length === 0) return at + 1
    }
  }
  return text.length
}

/** Behind the quote that closes the string whose opening quote stands at `start`. */
function endOfString(text: string, start: number): number {
  // A loop: most are keys and names, shorter than what a search costs to begin.
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) return at + 1
    if (char === BACKSLASH) at += 1
  }
  return text.length
}
