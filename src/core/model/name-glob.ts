/** What one position of a pattern consumes: that character, a run without `/`, or a run of anything. */
type Token =
  | { readonly kind: 'literal'; readonly character: string }
  | { readonly kind: 'segment' | 'anything' }

/**
 * Whether a name glob matches a whole name. `*` matches any run of characters other than `/`, `**` any run at all,
 * both also the empty one; everything else stands for itself. There is no negation, no `?`, and brackets and braces
 * are plain characters, because benchmark names hold them (`decode[size=64]`, `BM_Sort<std::vector<int>>/8`).
 *
 * Walks the name once with the set of pattern positions reached so far: at most pattern length x name length steps
 * whatever the pattern, so a hostile one cannot stall the gate (a regular expression could). See docs/adr/0003.
 */
export function matchesGlob(pattern: string, name: string): boolean {
  if (!pattern.includes('*')) return pattern === name
  const tokens = tokenise(pattern)
  let reached = closure(new Uint8Array(tokens.length + 1), tokens, 0)
  for (let i = 0; i < name.length; i++) {
    const next = advance(reached, tokens, name[i]!)
    if (next === undefined) return false
    reached = next
  }
  return reached[tokens.length] === 1
}

function tokenise(pattern: string): readonly Token[] {
  const tokens: Token[] = []
  for (let i = 0; i < pattern.length; i++) {
    const character = pattern[i]!
    if (character !== '*') {
      tokens.push({ kind: 'literal', character })
      continue
    }
    const start = i
    while (pattern[i + 1] === '*') i++
    tokens.push({ kind: i === start ? 'segment' : 'anything' })
  }
  return tokens
}

/** Marks `position` and, since a wildcard may be empty, every position behind the wildcards that start there. */
function closure(reached: Uint8Array, tokens: readonly Token[], position: number): Uint8Array {
  let at = position
  reached[at] = 1
  while (at < tokens.length && tokens[at]!.kind !== 'literal') {
    at++
    reached[at] = 1
  }
  return reached
}

/** The positions reachable after one more character; undefined when there is none left. */
function advance(reached: Uint8Array, tokens: readonly Token[], character: string): Uint8Array | undefined {
  const next = new Uint8Array(reached.length)
  let alive = false
  for (let position = 0; position < tokens.length; position++) {
    if (reached[position] === 0) continue
    const token = tokens[position]!
    if (token.kind === 'literal') {
      if (token.character !== character) continue
      closure(next, tokens, position + 1)
    } else {
      if (token.kind === 'segment' && character === '/') continue
      closure(next, tokens, position)
    }
    alive = true
  }
  return alive ? next : undefined
}
