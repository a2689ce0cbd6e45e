import type { Diagnosis } from '../../core/model/diagnosis.js'
import { formatChange } from '../../core/units/format-change.js'
import { formatPair } from '../../core/units/format-value.js'
import type { ProfileDifference } from '../../profiles/diff/difference.js'
import type { FunctionCallers } from '../../profiles/diff/project-callers.js'
import { PLAIN_INLINE } from '../../reports/shared/inline-style.js'
import { shareText } from '../../reports/shared/share-words.js'
import { whySentence } from '../../reports/shared/why-sentence.js'
import { sideRounds } from '../side-rounds.js'
import { explainedFunction } from './explained-function.js'

/**
 * Why it changed, in one sentence: `decodeHeader self time 12 % → 31 %: 9.1 of the 11 points of the increase; CPU-bound`.
 * Names are shortened and not escaped.
 */
export function differenceHeadline(
  difference: ProfileDifference,
  { diagnosis, callers }: { readonly diagnosis?: Diagnosis; readonly callers?: FunctionCallers } = {},
): string {
  const { quantity, unit, change } = difference
  const functions = difference.functions.map((row) => explainedFunction(row, difference, callers))
  const told = diagnosis === undefined ? {} : { diagnosis }
  return whySentence(
    { quantity, unit, change, functions, hidden: 0, whole: 'increase', ...told },
    PLAIN_INLINE,
  )
}

/** Totals, rounds and what costs are of: what stands under the headline. */
export function differenceFacts({
  unit,
  quantity,
  baseline,
  candidate,
  change,
  basis,
  alpha,
  functions,
}: ProfileDifference): readonly string[] {
  const [from, to] = formatPair(baseline.total, candidate.total, unit === 'samples' ? '1' : unit)
  const suffix = unit !== 'samples' ? '' : candidate.total === 1 ? ' sample' : ' samples'
  const per = { round: 'a round', work: 'a unit of work', measured: 'an iteration, as measured' }[basis.kind]
  const isTested = functions.some(({ verdict }) => verdict !== 'untested')
  return [
    `${quantity}: ${from} \u2192 ${to}${suffix} for ${per} (${formatChange(change)}), ${sideRounds({ baseline, candidate })} profiled`,
    ...(isTested
      ? [
          `Verdicts hold for all functions at once: the same program profiled twice has any of them named with a chance of ${shareText(alpha)}`,
        ]
      : []),
  ]
}
