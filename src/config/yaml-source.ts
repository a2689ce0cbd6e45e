import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  type YAMLMap,
} from 'yaml'
import { ConfigProblem } from './config-problem.js'
import { yamlFindings } from './yaml-findings.js'

/** Where a key or a value starts; both count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

export type Path = readonly (string | number)[]

/** A YAML text, read, together with the means to say where each part of it stands. */
export interface YamlSource {
  /** Plain data; null for an empty text. */
  readonly value: unknown
  /** Of the value under `path`; of the nearest part around it where it does not exist. */
  valuePosition(path: Path): Position
  /** Of the key that ends `path`. */
  keyPosition(path: Path): Position
}

/** A configuration is written by people; more than 1 MiB is not one, and reading it would only cost time. */
const LARGEST_CHARACTERS = 1_048_576

/** Aliases may be expanded this often; enough for shared blocks, too little for a "billion laughs" text. */
const MOST_ALIASES = 100

/**
 * Reads one YAML 1.2 document. Throws a ConfigProblem with every syntax error at once: broken syntax, tabs as
 * indentation, a second document, an unknown tag or anchor, a key twice in a map, a key that is no plain text,
 * aliases that multiply, nesting without end, more than 1 MiB. Time is linear in the text.
 */
export function readYaml(text: string, file: string): YamlSource {
  if (text.length > LARGEST_CHARACTERS) {
    const what = `the file has ${text.length} characters`
    throw new ConfigProblem(file, [{ what, file, expected: `at most ${LARGEST_CHARACTERS}` }])
  }
  try {
    return readBounded(text.replace(/^\uFEFF/, ''), file)
  } catch (error) {
    // The library recurses, so nesting of some thousand levels ends its stack before it ends the text.
    if (!(error instanceof RangeError)) throw error
    throw new ConfigProblem(file, [{ what: 'the file is nested too deeply', file, expected: 'fewer levels' }])
  }
}

function readBounded(text: string, file: string): YamlSource {
  const lines = new LineCounter()
  // Keys are compared below, because the library's own check takes quadratic time.
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, uniqueKeys: false })
  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(offset)
    return { line: Math.max(1, line), column: Math.max(1, col) }
  }
  const findings = yamlFindings(document, at)
  if (findings.length > 0) {
    throw new ConfigProblem(
      file,
      findings.map((finding) => ({ file, ...finding })),
    )
  }
  return {
    value: plainData(document, file),
    valuePosition: (path) => at(nodeAt(document, path)?.range?.[0] ?? 0),
    keyPosition: (path) => at(keyNodeAt(document, path)?.range?.[0] ?? 0),
  }
}

function plainData(document: Document.Parsed, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES })
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error
    throw new ConfigProblem(file, [
      {
        what: `aliases expand more than ${MOST_ALIASES} times`,
        file,
        remedy: 'write the repeated parts out',
      },
    ])
  }
}

/** The node under a path, or the innermost one on the way that exists. */
function nodeAt(document: Document.Parsed, path: Path): Node | null {
  let node: Node | null = document.contents
  for (const step of path) {
    const resolved: Node | null | undefined = isAlias(node) ? anchored(node, document) : node
    const child = childOf(resolved, step)
    if (child === undefined || child === null) return node
    node = child
  }
  return node
}

function childOf(node: Node | null | undefined, step: string | number): Node | null | undefined {
  if (isSeq(node)) return node.items[Number(step)] as Node | undefined
  if (!isMap(node)) return undefined
  const pair = pairOf(node, step)
  return (pair?.value ?? pair?.key) as Node | undefined
}

function keyNodeAt(document: Document.Parsed, path: Path): Node | null {
  const parent = nodeAt(document, path.slice(0, -1))
  const map = isAlias(parent) ? anchored(parent, document) : parent
  if (!isMap(map)) return parent
  const pair = pairOf(map, path.at(-1) ?? '')
  return (pair?.key as Node | undefined) ?? parent
}

/** What aliases stand for, found once each: the library walks the whole document for it. */
const ANCHORED = new WeakMap<Alias, Node | undefined>()

function anchored(alias: Alias, document: Document.Parsed): Node | undefined {
  if (!ANCHORED.has(alias)) ANCHORED.set(alias, alias.resolve(document))
  return ANCHORED.get(alias)
}

/** Pairs by key, indexed once a map: a file may be wrong in ten thousand places of one map. */
const PAIRS = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>()

function pairOf(map: YAMLMap, key: string | number): Pair | undefined {
  const indexed =
    PAIRS.get(map) ??
    new Map(map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])))
  PAIRS.set(map, indexed)
  return indexed.get(String(key))
}
