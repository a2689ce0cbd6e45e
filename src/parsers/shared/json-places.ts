import type { JsonDocument } from '../parser.js'
import { below, childAt, describeValue, type JsonPath } from './json-path.js'
import { optionProblem } from './mapping-options.js'

/** A place in a document that a path with `*` found. */
export interface FoundPlace {
  readonly path: JsonPath
  /** What stands there. */
  readonly value: unknown
  /** The keys and indexes that `*` stood for, in order. */
  readonly wild: readonly string[]
}

/** A path of an option, taken apart once for all results. */
export interface OptionPath {
  readonly option: string
  readonly parts: readonly string[]
}

/** @throws as `parsePathOption` */
export function optionPath(option: string, text: string): OptionPath {
  return { option, parts: parsePathOption(option, text) }
}

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
 * Every place below another one that a path finds, in the document's order. Cost: linear in the places.
 * @throws Problem where a key is missing, or `*` meets what has no elements; the option is named.
 */
export function findPlaces(
  document: JsonDocument,
  { option, parts }: OptionPath,
  from: FoundPlace = { path: [], value: document.value, wild: [] },
): readonly FoundPlace[] {
  let places: readonly FoundPlace[] = [from]
  for (const part of parts) {
    const step = { part, option }
    const next: FoundPlace[] = []
    for (const place of places) {
      if (part === '*') pushEvery(document, place, step, next)
      else next.push(child(document, place, step))
    }
    places = next
  }
  return places
}

/** What stands under keys and indexes below a place, and where; undefined where they end early. */
export function placeBelow({ path, value }: FoundPlace, parts: readonly string[]): Omit<FoundPlace, 'wild'> {
  let at = path
  let found = value
  for (const part of parts) {
    at = below(at, part)
    found = childAt(found, part)
  }
  return { path: at, value: found }
}

interface Step {
  readonly part: string
  readonly option: string
}

function pushEvery(document: JsonDocument, place: FoundPlace, step: Step, into: FoundPlace[]): void {
  const { path, value, wild } = place
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index += 1)
      into.push({ path: below(path, index), value: value[index], wild: [...wild, String(index)] })
  } else if (typeof value === 'object' && value !== null) {
    for (const key of Object.keys(value))
      into.push({ path: below(path, key), value: childAt(value, key), wild: [...wild, key] })
  } else throw notFound(document, place, step)
}

function child(document: JsonDocument, place: FoundPlace, step: Step): FoundPlace {
  const { path, value, wild } = place
  const { part } = step
  if (Array.isArray(value)) {
    const index = /^(?:0|[1-9]\d*)$/.test(part) ? Number(part) : value.length
    if (index < value.length) return { path: below(path, index), value: value[index], wild }
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, part)) {
    return { path: below(path, part), value: childAt(value, part), wild }
  }
  throw notFound(document, place, step)
}

function notFound(document: JsonDocument, { path, value }: FoundPlace, { part, option }: Step): Error {
  const what = `the option ${option} finds no ${JSON.stringify(part)} here, which ${describeValue(value)}`
  return document.problem(path, what, part === '*' ? 'an array or an object' : 'that key or index')
}
