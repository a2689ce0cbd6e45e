import { findNodeAtLocation, type JSONPath, parseTree } from 'jsonc-parser'
import { Problem } from '../../core/model/problem.js'
import { textPosition } from '../../core/model/text-position.js'
import { findBrokenJson } from '../broken-json.js'

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
  const at = (offset: number) => ({ file, ...textPosition(text, prefix + offset) })
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
  if (json.trim() === '')
    throw unreadable('the history is empty', { ...at(json.length), expected: 'a JSON document' })
  try {
    return JSON.parse(json)
  } catch (cause) {
    const { offset, isTruncated, reason } = findBrokenJson(json)
    const what = isTruncated ? 'the history is truncated' : `the history is malformed JSON (${reason})`
    throw unreadable(what, { ...at(offset), cause })
  }
}

/** Said to who imports the file and to who replays it. */
function unreadable(
  what: string,
  details: { readonly file: string; readonly expected?: string; readonly cause?: unknown },
): Problem {
  const remedy = 'Nothing was read or stored; get the file from its source again.'
  return new Problem({ kind: 'store', what, remedy, ...details })
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

/**
 * The required time of a record under `path`, as `isoTime`.
 * @throws Problem that tells an absent time from a malformed one
 */
export function requiredTime(
  document: PositionedJson,
  { path, value, owner, expected }: RequiredTime,
): string {
  const time = isoTime(value)
  if (time !== undefined) return time
  const isAbsent = value === undefined || value === null
  const shown = isAbsent ? '' : JSON.stringify(value).slice(0, 80)
  throw document.problem(
    path,
    isAbsent ? `${owner} has no time` : `the time of ${owner} is malformed: ${shown}`,
    expected,
  )
}

export interface RequiredTime {
  readonly path: JSONPath
  readonly value: unknown
  /** Whose time, with its article: `a run`. */
  readonly owner: string
  readonly expected: string
}
