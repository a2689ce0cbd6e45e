/** The offset of the value under a path, or under the longest beginning of the path that exists. */
export type JsonOffsets = (path: readonly (string | number)[]) => number

/**
 * Finds where values of a valid JSON text stand. Own code because the tree of a JSON library takes many times the time of
 * JSON.parse and more memory than the text, and a document of 100 MB with one warning needs one place only.
 * Cost: one pass over each object and array on the way, the first time a path goes through it; without recursion.
 */
export function startJsonOffsets(text: string): JsonOffsets {
  const children = new Map<number, Children>()
  const childrenAt = (at: number): Children => {
    const found = children.get(at) ?? childrenOf(text, at)
    children.set(at, found)
    return found
  }
  return (path) => {
    let at = skipBlanks(text, 0)
    for (const part of path) {
      const next = isOpening(text.charCodeAt(at)) ? childrenAt(at).get(part) : undefined
      if (next === undefined) return at
      at = next
    }
    return at
  }
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COMMA = 0x2c
const OPEN_BRACKET = 0x5b
const CLOSE_BRACKET = 0x5d
const OPEN_BRACE = 0x7b
const CLOSE_BRACE = 0x7d
const SPACE = 0x20

function isOpening(char: number): boolean {
  return char === OPEN_BRACE || char === OPEN_BRACKET
}

function isClosing(char: number): boolean {
  return char === CLOSE_BRACE || char === CLOSE_BRACKET
}

/** Offsets of the values directly inside a container, by key or index. */
interface Children {
  get(part: string | number): number | undefined
}

function childrenOf(text: string, start: number): Children {
  const byKey = new Map<string | number, number>()
  // Not in the map too: an array may have a hundred thousand elements, and numbers in a row take a third of the time.
  const byIndex: number[] = []
  const hasKeys = text.charCodeAt(start) === OPEN_BRACE
  let at = skipBlanks(text, start + 1)
  while (!isClosing(text.charCodeAt(at))) {
    if (hasKeys) {
      const end = endOfString(text, at)
      const key = String(JSON.parse(text.slice(at, end)))
      at = skipBlanks(text, skipBlanks(text, end) + 1)
      byKey.set(key, at)
    } else byIndex.push(at)
    at = skipBlanks(text, endOfValue(text, at))
    if (text.charCodeAt(at) === COMMA) at = skipBlanks(text, at + 1)
  }
  return hasKeys ? byKey : { get: (part) => (typeof part === 'number' ? byIndex[part] : undefined) }
}

/** JSON's blanks are the only characters up to the space that stand outside of strings. */
function skipBlanks(text: string, start: number): number {
  let at = start
  while (text.charCodeAt(at) <= SPACE) at += 1
  return at
}

function endOfValue(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) {
      at = endOfString(text, at) - 1
      if (depth === 0) return at + 1
    } else if (isOpening(char)) depth += 1
    else if (isClosing(char)) {
      // At depth 0 it closes the container around a number or a word.
      if (depth <= 1) return depth === 0 ? at : at + 1
      depth -= 1
    } else if (depth === 0 && char === COMMA) return at
  }
  return text.length
}

/** Behind the quote that closes the string whose opening quote stands at `start`. */
export function endOfString(text: string, start: number): number {
  for (let at = text.indexOf('"', start + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    if (!isEscaped(text, at)) return at + 1
  }
  return text.length
}

/** Whether an odd number of backslashes stands before an offset inside a string. */
export function isEscaped(text: string, at: number): boolean {
  let start = at
  while (text.charCodeAt(start - 1) === BACKSLASH) start -= 1
  return (at - start) % 2 === 1
}
