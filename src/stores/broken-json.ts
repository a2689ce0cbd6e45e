import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'

/** Why a text is no JSON. */
export interface BrokenJson {
  /** Where the text stops being JSON, in UTF-16 units. */
  readonly offset: number
  /** It ends too early; what is there could be the beginning of a document. */
  readonly isTruncated: boolean
  /** The name of the first error, such as `CommaExpected`. */
  readonly reason: string
}

/** Looks for the place where a text that `JSON.parse` refused is broken. */
export function findBrokenJson(text: string): BrokenJson {
  const errors: ParseError[] = []
  parseTree(text, errors, { disallowComments: true, allowTrailingComma: false })
  const [first] = errors
  const offset = first?.offset ?? text.length
  return {
    offset,
    isTruncated: offset >= text.trimEnd().length,
    reason: first === undefined ? 'unknown error' : printParseErrorCode(first.error),
  }
}
