import { sharedTail } from '../align/shared-tail.js'
import type { FunctionChange, RenameSuggestion } from './difference.js'
import { nameSimilarity } from './name-similarity.js'

/** A function below this share comes and goes with the luck of a sampler. */
const LEAST_SHARE = 0.02

/** A renamed function that costs four times as much is as well another one. */
const MOST_RATIO = 4

/** Similarity that two names must have, in one file and in different ones. */
const SIMILAR = { inFile: 0.4, elsewhere: 0.75 }

/**
 * Pairs of vanished and new functions that may be one under two names: in the same file with similar names and costs, or with
 * very similar names elsewhere. Suggestions only; the rows stay apart. At most as many as there are vanished functions.
 */
export function suggestRenames(changes: readonly FunctionChange[]): readonly RenameSuggestion[] {
  const vanished = changes.filter(
    (change) => change.presence === 'vanished' && shareOf(change) >= LEAST_SHARE,
  )
  const added = changes.filter((change) => change.presence === 'new' && shareOf(change) >= LEAST_SHARE)
  const likely = vanished
    .flatMap((baseline) =>
      added.map((candidate) => ({ baseline, candidate, ...likeness(baseline, candidate) })),
    )
    .filter(({ score }) => score > 0)
    .sort((first, second) => second.score - first.score)
  const taken = new Set<FunctionChange>()
  const suggestions: RenameSuggestion[] = []
  for (const { baseline, candidate, because } of likely) {
    if (taken.has(baseline) || taken.has(candidate)) continue
    taken.add(baseline).add(candidate)
    suggestions.push({ baseline: baseline.frame, candidate: candidate.frame, because })
  }
  return suggestions
}

function shareOf({ self, total, presence }: FunctionChange): number {
  const share = (self ?? total)!.share
  return presence === 'new' ? share.candidate : share.baseline
}

function likeness(baseline: FunctionChange, candidate: FunctionChange): { score: number; because: string } {
  const ratio = shareOf(candidate) / shareOf(baseline)
  if (ratio > MOST_RATIO || ratio < 1 / MOST_RATIO) return { score: 0, because: '' }
  const similarity = nameSimilarity(baseline.frame.name, candidate.frame.name)
  const isSameFile =
    baseline.frame.file !== undefined && sharedTail(baseline.frame.file, candidate.frame.file) > 0
  if (isSameFile && similarity >= SIMILAR.inFile)
    return { score: 1 + similarity, because: 'same file, similar name and cost' }
  return similarity >= SIMILAR.elsewhere
    ? { score: similarity, because: 'similar name and cost' }
    : { score: 0, because: '' }
}
