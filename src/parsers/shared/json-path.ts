import type { JsonDocument } from '../parser.js'

/** The way from a document's root to a value: `['benchmarks', 3, 'stats', 'data']`. */
export type JsonPath = readonly (string | number)[]

/**
 * The path of a key or index below another path. Written out for the lengths that occur: an array with a spread takes
 * twice the time, and space for sixteen more parts, and a document has a path for each of a hundred thousand values.
 */
export function below(path: JsonPath, part: string | number): JsonPath {
  const at = path as Parts
  if (path.length === 2) return [at[0], at[1], part]
  if (path.length === 3) return [at[0], at[1], at[2], part]
  if (path.length === 4) return [at[0], at[1], at[2], at[3], part]
  if (path.length === 1) return [at[0], part]
  if (path.length === 5) return [at[0], at[1], at[2], at[3], at[4], part]
  return [...path, part]
}

type Part = string | number
type Parts = readonly [Part, Part, Part, Part, Part, ...Part[]]

/** The containers on the last path that was followed: the next one mostly shares its beginning. */
export interface JsonTrail {
  readonly parts: (string | number)[]
  /** The value under `parts` up to the same index. */
  readonly values: unknown[]
  /** Parts that hold; what stands behind them is of an older path. */
  depth: number
}

/** The trail of a document whose paths nobody followed yet. */
export function startTrail(): JsonTrail {
  return { parts: [], values: [], depth: 0 }
}

/** The value under a path, following own properties only; undefined where the path ends early. */
export function valueAt(document: JsonDocument, path: JsonPath): unknown {
  const leaf = path.length - 1
  if (leaf < 0) return document.value
  const container = leaf === 0 ? document.value : containerAt(document, path, leaf)
  return childAt(container, path[leaf] as string | number)
}

function containerAt(document: JsonDocument, path: JsonPath, leaf: number): unknown {
  const trail = document.trail ?? startTrail()
  const { parts, values } = trail
  const most = Math.min(leaf, trail.depth)
  let depth = 0
  while (depth < most && parts[depth] === path[depth]) depth += 1
  let value = depth === 0 ? document.value : values[depth - 1]
  if (depth === leaf) return value
  for (; depth < leaf; depth += 1) {
    const part = path[depth] as string | number
    value = childAt(value, part)
    parts[depth] = part
    values[depth] = value
  }
  trail.depth = leaf
  return value
}

/**
 * The own property of a value that JSON.parse made. Read before it is asked for, because asking takes as long again: what
 * else can be read are the functions of the prototypes, and a prototype itself.
 */
export function childAt(value: unknown, part: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  const child = (value as Record<string | number, unknown>)[part]
  if (typeof child !== 'function' && part !== '__proto__') return child
  return Object.hasOwn(value, part) ? child : undefined
}

/** How a wrong value is named in a message: its kind, and its text where that is short. */
export function describeValue(value: unknown): string {
  if (value === undefined) return 'is missing'
  if (Array.isArray(value)) return value.length === 0 ? 'is an empty array' : 'is an array'
  if (typeof value === 'object' && value !== null) return 'is an object'
  if (typeof value === 'string')
    return value.length <= 40 ? `is the text ${JSON.stringify(value)}` : 'is a text'
  return `is ${String(value)}`
}

/** Whether a value is a JSON object (neither null nor an array). */
export function isJsonObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
