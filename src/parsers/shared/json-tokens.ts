/**
 * Token kinds of jsonc-parser's scanner. Version 3.3 declares them as an ambient const enum, which isolated modules
 * cannot import; the tests of `duplicate-key.ts` and `json-text.ts` fail if the numbers ever move.
 */
export const JSON_TOKEN = {
  openBrace: 1,
  closeBrace: 2,
  openBracket: 3,
  closeBracket: 4,
  comma: 5,
  string: 10,
  end: 17,
} as const
