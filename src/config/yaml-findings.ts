import { type Alias, type Document, isScalar, type Node, visit, type YAMLMap } from 'yaml'
import type { Finding } from './config-problem.js'
import { escapeControls, quote } from './quote.js'

/** Line and column of an offset in the text; both count from 1. */
export type LocateOffset = (offset: number) => { readonly line: number; readonly column: number }

/** A file of shared blocks has dozens. Each costs the library a walk over the document, so ten thousand would hang. */
const MOST_ALIASES_WRITTEN = 1_000

/** The library's messages may repeat the text at any length. */
const LONGEST_MESSAGE = 200

/**
 * What is wrong with a parsed document before anything is known of its meaning: broken syntax, unknown tags, keys that
 * are twice in a map or no plain text, aliases without anchor, thousands of aliases. Linear in the document.
 */
export function yamlFindings(document: Document.Parsed, at: LocateOffset): Finding[] {
  // An unresolved tag is a warning to the library; here it would be a key whose value is not what it says.
  const syntax = [...document.errors, ...document.warnings].map((error) => ({
    what: error.code === 'MULTIPLE_DOCS' ? 'a second YAML document starts here' : lowerFirst(error.message),
    ...at(error.pos[0]),
    expected: error.code === 'TAB_AS_INDENT' ? 'spaces' : 'one valid YAML 1.2 document',
  }))
  return [...syntax, ...structureFindings(document, at)]
}

function lowerFirst(message: string): string {
  return escapeControls(message.charAt(0).toLowerCase() + message.slice(1, LONGEST_MESSAGE))
}

function structureFindings(document: Document.Parsed, at: LocateOffset): Finding[] {
  const findings: Finding[] = []
  const anchors = new Set<string>()
  let aliases = 0
  const remember = ({ anchor }: { readonly anchor?: string | undefined }) => {
    if (anchor !== undefined) anchors.add(anchor)
  }
  visit(document, {
    Scalar: (_, node) => remember(node),
    Seq: (_, node) => remember(node),
    Alias(_, alias) {
      aliases++
      if (!anchors.has(alias.source)) findings.push(withoutAnchor(alias, at))
      if (aliases <= MOST_ALIASES_WRITTEN) return undefined
      const what = `more than ${MOST_ALIASES_WRITTEN} aliases`
      findings.push({ what, ...at(alias.range?.[0] ?? 0), remedy: 'write the repeated parts out' })
      return visit.BREAK
    },
    Map(_, map) {
      remember(map)
      findings.push(...keyFindings(map, at))
    },
  })
  return findings
}

function withoutAnchor(alias: Alias, at: LocateOffset): Finding {
  const name = quote(alias.source).slice(1, -1)
  const what = `the alias *${name} has no anchor before it`
  return { what, ...at(alias.range?.[0] ?? 0), expected: `&${name} earlier in the file` }
}

/** Ours, because the library's own check of unique keys takes quadratic time. */
function keyFindings(map: YAMLMap, at: LocateOffset): Finding[] {
  const first = new Map<string, number>()
  return map.items.flatMap(({ key }): Finding[] => {
    const position = at((key as Node | null)?.range?.[0] ?? map.range?.[0] ?? 0)
    if (!isScalar(key)) return [{ what: 'a key that is no plain text', ...position, expected: 'a name' }]
    const name = String(key.value)
    const earlier = first.get(name)
    if (earlier !== undefined) {
      const expected = `once; it is also in line ${earlier}`
      return [{ what: `the key ${quote(name)} is here twice`, ...position, expected }]
    }
    first.set(name, position.line)
    // JavaScript gives this name a meaning of its own, and libraries drop it silently.
    return name === '__proto__' ? [{ what: 'the key "__proto__" is not accepted anywhere', ...position }] : []
  })
}
