import { createScanner } from 'jsonc-parser'
import { JSON_TOKEN } from './json-tokens.js'

/** A key that stands a second time in one object, and where the second one starts. */
export interface DuplicateKey {
  readonly key: string
  readonly offset: number
}

/**
 * The first key of valid JSON that repeats inside its object; undefined when every key is unique.
 * A scanner, not a recursive visitor, so that deep nesting cannot exhaust the stack. Cost: one pass over the text.
 */
export function findDuplicateKey(text: string): DuplicateKey | undefined {
  const scanner = createScanner(text, true)
  const scan = (): number => scanner.scan()
  // One entry per open container: the keys of an object, null for an array.
  const open: (Set<string> | null)[] = []
  let expectsKey = false
  for (let token = scan(); token !== JSON_TOKEN.end; token = scan()) {
    if (token === JSON_TOKEN.string && expectsKey) {
      const keys = open.at(-1)
      const key = scanner.getTokenValue()
      if (keys?.has(key)) return { key, offset: scanner.getTokenOffset() }
      keys?.add(key)
      expectsKey = false
    } else if (token === JSON_TOKEN.openBrace) {
      open.push(new Set())
      expectsKey = true
    } else if (token === JSON_TOKEN.openBracket) {
      open.push(null)
      expectsKey = false
    } else if (token === JSON_TOKEN.closeBrace || token === JSON_TOKEN.closeBracket) {
      open.pop()
      expectsKey = false
    } else if (token === JSON_TOKEN.comma) {
      expectsKey = open.at(-1) instanceof Set
    }
  }
  return undefined
}
