import { createScanner } from 'jsonc-parser'
import { JSON_TOKEN } from './json-tokens.js'

/** Whether a text ends inside an object or array that it opened. Cost: one pass over the text. */
export function isLeftOpen(text: string): boolean {
  const scanner = createScanner(text, true)
  const scan = (): number => scanner.scan()
  let depth = 0
  for (let token = scan(); token !== JSON_TOKEN.end; token = scan()) {
    if (token === JSON_TOKEN.openBrace || token === JSON_TOKEN.openBracket) depth += 1
    if (token === JSON_TOKEN.closeBrace || token === JSON_TOKEN.closeBracket) depth -= 1
  }
  return depth > 0
}
