import {
  type ContainerEnds,
  endOfString,
  isClosing,
  isOpening,
  LONG,
  OPEN_BRACE,
  QUOTE,
  startContainerEnds,
} from './json-ends.js'

/** The offset of the value under a path, or under the longest beginning of the path that exists. */
export type JsonOffsets = (path: readonly (string | number)[]) => number

/**
 * Finds where values of a valid JSON text stand. Own code because the tree of a JSON library takes many times the time of
 * JSON.parse and more memory than the text, and a document of 100 MB with one warning needs one place only.
 * Cost: one pass over the text for all places, as far as the furthest, and one over the keys and
 * elements of each object and array on the way as far as a path leads, the first time; without recursion.
 */
export function startJsonOffsets(text: string): JsonOffsets {
  const children = new Map<number, Children>()
  const endOf = startContainerEnds(text)
  const childOf = (at: number, part: string | number): number | undefined => {
    const found = children.get(at)
    if (found !== undefined) return found.get(part)
    const near = nearChild(text, at, part, endOf)
    if (near !== undefined) return near
    const all = text.charCodeAt(at) === OPEN_BRACE ? keysOf(text, at, endOf) : indexesOf(text, at, endOf)
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

const COMMA = 0x2c
const SPACE = 0x20

/** Offsets of the values directly inside a container, by key or index. */
interface Children {
  get(part: string | number): number | undefined
}

/**
 * A child that stands near its container's opening. What is found so is searched again where it is asked for again, because
 * keeping the keys of each small object for one warning in it takes several times as long as passing over them.
 */
function nearChild(
  text: string,
  start: number,
  part: string | number,
  endOf: ContainerEnds,
): number | undefined {
  const isObject = text.charCodeAt(start) === OPEN_BRACE
  let at = skipBlanks(text, start + 1)
  for (let index = 0; at - start < LONG && !isClosing(text.charCodeAt(at)); index += 1) {
    const keyEnd = isObject ? endOfString(text, at) : at
    const value = isObject ? skipBlanks(text, skipBlanks(text, keyEnd) + 1) : at
    if (part === (isObject ? keyOf(text, at, keyEnd) : index)) return value
    at = next(text, value, endOf)
  }
  return undefined
}

/**
 * Goes over an object no further than to the key that is asked for, from the last one on: mostly the next one stands below it.
 * Only where one stands above it, or nowhere, all keys are kept.
 */
function keysOf(text: string, start: number, endOf: ContainerEnds): Children {
  const after = (before: Entry | undefined): Entry | undefined => {
    const at = before === undefined ? skipBlanks(text, start + 1) : next(text, before.value, endOf)
    if (isClosing(text.charCodeAt(at))) return undefined
    const end = endOfString(text, at)
    return { key: keyOf(text, at, end), value: skipBlanks(text, skipBlanks(text, end) + 1) }
  }
  let last: Entry | undefined
  let all: Map<string | number, number> | undefined
  return {
    get(part) {
      if (all !== undefined) return all.get(part)
      if (last?.key === part) return last.value
      for (let entry = after(last); entry !== undefined; entry = after(entry)) {
        last = entry
        if (entry.key === part) return entry.value
      }
      all = new Map()
      for (let entry = after(undefined); entry !== undefined; entry = after(entry)) {
        all.set(entry.key, entry.value)
      }
      return all.get(part)
    },
  }
}

/** A key and where its value stands. */
interface Entry {
  readonly key: string
  readonly value: number
}

/** As `keysOf`: ten thousand elements are not gone through for a warning about the first. */
function indexesOf(text: string, start: number, endOf: ContainerEnds): Children {
  // No map: an array may have a hundred thousand elements, and numbers in a row take a third of the time.
  const offsets: number[] = []
  return {
    get(part) {
      if (typeof part !== 'number') return undefined
      while (offsets.length <= part) {
        const last = offsets.at(-1)
        const at = last === undefined ? skipBlanks(text, start + 1) : next(text, last, endOf)
        if (isClosing(text.charCodeAt(at))) return undefined
        offsets.push(at)
      }
      return offsets[part]
    },
  }
}

/** Where what follows a value stands: the next key or element, or what closes its container. */
function next(text: string, value: number, endOf: ContainerEnds): number {
  const at = skipBlanks(text, endOfValue(text, value, endOf))
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

function endOfValue(text: string, start: number, endOf: ContainerEnds): number {
  const first = text.charCodeAt(start)
  if (first === QUOTE) return endOfString(text, start)
  if (isOpening(first)) return endOf(start)
  let at = start
  for (let char = first; at < text.length && char !== COMMA && !isClosing(char); char = text.charCodeAt(at))
    at += 1
  return at
}
