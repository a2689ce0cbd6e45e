import type { JsonDocument } from '../parser.js'
import { below, describeValue, type JsonPath, valueAt } from './json-path.js'
import { optionProblem } from './mapping-options.js'

/** A place in a document that a path with `*` found. */
export interface FoundPlace {
  readonly path: JsonPath
  /** The keys and indexes that `*` stood for, in order. */
  readonly wild: readonly string[]
}

const ROOT: FoundPlace = { path: [], wild: [] }

/**
 * The parts of a path: keys and indexes with dots between, or an RFC 6901 pointer, which starts with `/`; empty for ''.
 * @throws Problem of kind `usage` for an empty part between dots and a `~` that escapes nothing.
 */
export function parsePathOption(option: string, text: string): readonly string[] {
  if (text === '') return []
  if (!text.startsWith('/')) {
    const parts = text.split('.')
    if (!parts.includes('')) return parts
    throw optionProblem(
      option,
      text,
      'a path such as results.*.mean; keys with dots need a pointer such as /a.b/mean',
    )
  }
  if (/~(?![01])/.test(text)) throw optionProblem(option, text, 'an RFC 6901 pointer: ~0 for ~ and ~1 for /')
  return text
    .slice(1)
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

/**
 * Every place that a path finds, in the document's order. Cost: linear in the places.
 * @throws Problem where a key is missing, or `*` meets what has no elements; the option is named.
 */
export function findPlaces(
  document: JsonDocument,
  text: string,
  { option, below = ROOT }: { readonly option: string; readonly below?: FoundPlace },
): readonly FoundPlace[] {
  let places: readonly FoundPlace[] = [below]
  for (const part of parsePathOption(option, text)) {
    places = places.flatMap((place) => step(document, place, { part, option }))
  }
  return places
}

function step(
  document: JsonDocument,
  { path, wild }: FoundPlace,
  { part, option }: { readonly part: string; readonly option: string },
): readonly FoundPlace[] {
  const value = valueAt(document, path)
  if (Array.isArray(value)) {
    if (part === '*')
      return value.map((_, index) => ({ path: below(path, index), wild: [...wild, String(index)] }))
    const index = /^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : value.length
    if (index < value.length) return [{ path: below(path, index), wild }]
  } else if (typeof value === 'object' && value !== null) {
    if (part === '*')
      return Object.keys(value).map((key) => ({ path: below(path, key), wild: [...wild, key] }))
    if (Object.hasOwn(value, part)) return [{ path: below(path, part), wild }]
  }
  const what = `the option ${option} finds no ${JSON.stringify(part)} here, which ${describeValue(value)}`
  throw document.problem(path, what, part === '*' ? 'an array or an object' : 'that key or index')
}
