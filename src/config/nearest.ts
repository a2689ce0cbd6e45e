import { distance } from 'fastest-levenshtein'

/** Longer words are no typing errors of a key, and comparing them costs length x length. */
const LONGEST_WORD = 64

/**
 * The candidate that `word` was most likely meant to be, for "did you mean": the one with the fewest edits
 * (Levenshtein; case and `_` against `-` count nothing), the first listed of several. Undefined when even that one
 * differs in more than a third of its letters (half of a short word's), because a far-fetched guess is worse than none.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST_WORD) return undefined
  const wanted = plain(word)
  let best: { readonly candidate: string; readonly edits: number } | undefined
  for (const candidate of candidates) {
    const edits = distance(wanted, plain(candidate))
    const longest = Math.max(candidate.length, wanted.length)
    // Two letters changed places are two edits, in a word of four as in one of ten.
    const tolerated = Math.min(Math.ceil(longest / 2), Math.max(2, Math.floor(longest / 3)))
    if (edits <= tolerated && (best === undefined || edits < best.edits)) {
      best = { candidate, edits }
    }
  }
  return best?.candidate
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('_', '-')
}
