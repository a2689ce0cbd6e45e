import {
  findNodeAtLocation,
  type JSONPath,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import { Problem } from '../../core/model/problem.js'

/** A JSON document that can say where a value of it stands. */
export interface PositionedJson {
  readonly value: unknown
  /** Line and column of the value under a path; of the nearest value around it where it is absent. */
  position(path: JSONPath): { readonly file: string; readonly line?: number; readonly column?: number }
  /** A Problem of kind `store` at that place. */
  problem(path: JSONPath, what: string, expected: string): Problem
}

/** Parses a document; `prefix` characters before the JSON count for positions. Positions are computed when asked for. */
export function readPositionedJson(file: string, text: string, prefix = 0): PositionedJson {
  const json = text.slice(prefix)
  const at = (offset: number) => {
    const before = text.slice(0, prefix + offset).split('\n')
    return { file, line: before.length, column: (before.at(-1) ?? '').length + 1 }
  }
  const position = (path: JSONPath) => {
    const tree = parseTree(json)
    for (let length = path.length; tree !== undefined && length >= 0; length -= 1) {
      const node = findNodeAtLocation(tree, path.slice(0, length))
      if (node !== undefined) return at(node.offset)
    }
    return { file }
  }
  const problem = (path: JSONPath, what: string, expected: string) =>
    new Problem({ kind: 'store', what, expected, ...position(path) })
  return { value: parseOrThrow(json, at), position, problem }
}

function parseOrThrow(json: string, at: (offset: number) => { file: string }): unknown {
  try {
    return JSON.parse(json)
  } catch (cause) {
    const errors: ParseError[] = []
    parseTree(json, errors, { disallowComments: true })
    const offset = errors[0]?.offset ?? json.length
    const truncated = offset >= json.trimEnd().length
    const reason = errors[0] === undefined ? 'unknown error' : printParseErrorCode(errors[0].error)
    const what = truncated ? 'the history is truncated' : `the history is malformed JSON (${reason})`
    throw new Problem({
      kind: 'store',
      what,
      ...at(offset),
      remedy: 'Nothing was imported; fetch the file again.',
      cause,
    })
  }
}

/** The value as an object with any keys, or undefined. */
export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Readonly<Record<string, unknown>>) : undefined
}

/** ISO 8601 UTC of a time text or of milliseconds since the epoch, or undefined where it is neither. */
export function isoTime(value: unknown): string | undefined {
  const milliseconds =
    typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN
  // Four-digit years only: the path of a run is sorted as text.
  return milliseconds >= 0 && milliseconds < Date.UTC(10_000, 0)
    ? new Date(milliseconds).toISOString()
    : undefined
}
