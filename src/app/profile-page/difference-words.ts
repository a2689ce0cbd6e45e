import { type Diagnosis, findingTitle } from '../../core/model/diagnosis.js'
import { formatChange } from '../../core/units/format-change.js'
import { formatPair } from '../../core/units/format-value.js'
import type { FunctionChange, ProfileDifference } from '../../profiles/diff/difference.js'
import { shortenMiddle } from '../../reports/shared/shorten-middle.js'
import { shareText } from '../profile-text.js'

/**
 * Why it got slower, in one sentence: `decodeHeader takes 31.0 % of cpu, 12.0 % before: 9.1 of 11.0 points of the increase;
 * cpu bound`. Names are shortened and not escaped.
 */
export function differenceHeadline(difference: ProfileDifference, diagnosis?: Diagnosis): string {
  const kind = diagnosis?.bottleneck.kind
  const bound = kind === undefined || kind === 'undecided' ? '' : `; ${findingTitle(kind)}`
  return `${changeWords(difference)}${bound}`
}

function changeWords(difference: ProfileDifference): string {
  const { functions, quantity } = difference
  const grown = functions.filter(({ verdict }) => verdict === 'grew')
  const [first] = grown
  if (first !== undefined) {
    const others = grown.length === 1 ? '' : `, and ${grown.length - 1} more grew`
    return `${shareWords(first, quantity)}: ${partWords(first, difference)}${others}`
  }
  const shrunk = functions.find(({ verdict }) => verdict === 'shrank')
  if (shrunk !== undefined) return `Nothing grew beyond noise; ${shareWords(shrunk, quantity)}`
  const largest = functions[0]
  if (largest === undefined || largest.verdict !== 'untested') return 'No function changed beyond noise'
  return `Largest change, not tested: ${shareWords(largest, quantity)}`
}

function shareWords({ frame, presence, self, total }: FunctionChange, quantity: string): string {
  const { baseline, candidate } = (self ?? total)!.share
  const name = shortenMiddle(frame.name)
  if (presence === 'new') return `${name} is new and takes ${shareText(candidate)} of ${quantity}`
  if (presence === 'vanished') return `${name} is gone, ${shareText(baseline)} of ${quantity} before`
  return `${name} takes ${shareText(candidate)} of ${quantity}, ${shareText(baseline)} before`
}

function partWords({ points, explains }: FunctionChange, { change }: ProfileDifference): string {
  if (explains === undefined || change <= 0) return `${points.toFixed(1)} points more`
  const [part, whole] = [points.toFixed(1), (100 * change).toFixed(1)]
  // More than all of it: other functions took less, which "of" would not say.
  return explains > 1
    ? `${part} points more, where the whole grew by ${whole}`
    : `${part} of ${whole} points of the increase`
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
  const suffix = unit === 'samples' ? ' samples' : ''
  const per = { round: 'a round', work: 'a unit of work', measured: 'an iteration, as measured' }[basis.kind]
  const isTested = functions.some(({ verdict }) => verdict !== 'untested')
  return [
    `${quantity}: ${from} \u2192 ${to}${suffix} for ${per} (${formatChange(change)}), ${baseline.rounds} and ${candidate.rounds} rounds profiled`,
    ...(isTested
      ? [
          `Verdicts hold for all functions at once: the same program profiled twice has any of them named with a chance of ${shareText(alpha)}`,
        ]
      : []),
  ]
}
