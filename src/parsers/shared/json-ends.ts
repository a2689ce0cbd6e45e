/** Where the object or array that opens at an offset ends: behind its closing brace or bracket. */
export type ContainerEnds = (start: number) => number

/** Containers of fewer characters are passed over again in the time that finding their end in a map takes. */
export const LONG = 256

/**
 * Finds where containers of a valid JSON text end. Cost: one pass over the text for all of them, as far as the furthest
 * end, and one over each short container that is asked for behind it.
 */
export function startContainerEnds(text: string): ContainerEnds {
  const ends = new Map<number, number>()
  /** Openings of the containers that the pass is in. */
  const open: number[] = []
  let passed = 0
  return (start) => {
    const known = ends.get(start) ?? (start < passed ? endOfShort(text, start) : undefined)
    if (known !== undefined) return known
    for (let at = passed; at < text.length; at += 1) {
      const char = text.charCodeAt(at)
      // Nearly all other characters of JSON are below the braces.
      if ((char | CASE) < OPEN_BRACE) {
        if (char === QUOTE) at = endOfString(text, at) - 1
      } else if (isOpening(char)) open.push(at)
      else if (isClosing(char)) {
        const opening = open.pop() ?? start
        if (at - opening >= LONG) ends.set(opening, at + 1)
        passed = at + 1
        if (opening === start) return passed
      }
    }
    return text.length
  }
}

/** The end of a container that has no more than `LONG` characters; undefined for any other. */
function endOfShort(text: string, start: number): number | undefined {
  let depth = 0
  for (let at = start; at <= start + LONG; at += 1) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) at = endOfString(text, at) - 1
    else if (isOpening(char)) depth += 1
    else if (isClosing(char)) {
      depth -= 1
      if (depth === 0) return at + 1
    }
  }
  return undefined
}

export const QUOTE = 0x22
export const OPEN_BRACE = 0x7b
const BACKSLASH = 0x5c
const CLOSE_BRACE = 0x7d

/** What brackets differ by from braces: the two openings are one value with it, and the two closings. */
const CASE = 0x20

export function isOpening(char: number): boolean {
  return (char | CASE) === OPEN_BRACE
}

export function isClosing(char: number): boolean {
  return (char | CASE) === CLOSE_BRACE
}

/** Behind the quote that closes the string whose opening quote stands at `start`. */
export function endOfString(text: string, start: number): number {
  // A loop: most are keys and names, shorter than what a search costs to begin.
  for (let at = start + 1; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === QUOTE) return at + 1
    if (char === BACKSLASH) at += 1
  }
  return text.length
}
