import type { Comparison, Stage } from '../../core/model/report.js'
import { formatProbability } from '../../core/units/format-change.js'
import { plural } from '../../core/units/plural.js'

const STAGES: Readonly<Record<Stage, string>> = {
  screened: 'screened',
  remeasured: 'measured again',
  confirmed: 'confirmed on a fresh machine',
}

/**
 * What a verdict rests on: `paired, 16 rounds, p = 0.0003, measured again`, `history, 12 stored runs, p = 0.0003`,
 * `exact`, `advisory: one file against one`. Not escaped: a reason may hold a name.
 */
export function evidenceSentence(comparison: Comparison): string {
  const { method, reason, verdict } = comparison
  if (verdict === 'new') return 'not in the baseline'
  if (verdict === 'missing') return 'not in the candidate'
  if (method === 'advisory') return `advisory: ${reason ?? 'no test is possible with so few values'}`
  const { stage } = comparison
  const stages = stage === undefined ? [] : [STAGES[stage]]
  const tested =
    stage === 'screened'
      ? [...stages, ...screenProbability(comparison)]
      : [...probabilities(comparison), ...stages]
  const parts = [basis(comparison), ...tested]
  if (comparison.roundsNeeded !== undefined) parts.push(needed(comparison.roundsNeeded))
  const sentence = parts.filter((part) => part !== '').join(', ')
  if (reason === undefined) return sentence === '' ? 'no method recorded' : sentence
  return sentence === '' ? reason : `${sentence}; ${reason}`
}

/** Beyond this the effect stands on the threshold, where no reasonable number of rounds decides. */
const MOST_ROUNDS_WORTH_NAMING = 200

function needed(rounds: number): string {
  return rounds > MOST_ROUNDS_WORTH_NAMING
    ? 'too close to the threshold to settle'
    : `about ${plural(rounds, 'round')} would settle it`
}

function basis(comparison: Comparison): string {
  const crashed = comparison.crashedRounds ?? 0
  return crashed === 0 ? methodWords(comparison) : `${methodWords(comparison)} (${crashed} more crashed)`
}

function methodWords({ method, rounds, baselineRuns, stage }: Comparison): string {
  switch (method) {
    case 'history-tail':
      return baselineRuns === undefined ? 'history' : `history, ${plural(baselineRuns, 'stored run')}`
    case 'paired-signed-rank':
      return rounds === undefined ? 'paired' : `paired, ${plural(rounds, 'round')}`
    case 'paired-t':
      // The screen decides by ranks; the t behind its bounds is no news to anyone there.
      if (stage === 'screened' && rounds !== undefined) return `paired, ${plural(rounds, 'round')}`
      return rounds === undefined
        ? 'paired (t, few rounds)'
        : `paired (t, few rounds), ${plural(rounds, 'round')}`
    case 'two-sample-mann-whitney':
      return baselineRuns === undefined
        ? 'two samples'
        : `two samples, ${plural(baselineRuns, 'baseline run')}`
    case 'exact':
      return 'exact'
    default:
      return ''
  }
}

/** The p that the screen looked at, of any slowdown at all; no news about an improvement. */
function screenProbability({ pScreen, verdict }: Comparison): string[] {
  return pScreen === undefined || verdict === 'improved' ? [] : [formatProbability(pScreen)]
}

/** The raw p, and the adjusted one where it differs. */
function probabilities({ pValue, pAdjusted }: Comparison): string[] {
  const parts: string[] = []
  if (pValue !== undefined) parts.push(formatProbability(pValue))
  if (pAdjusted !== undefined && pAdjusted !== pValue) parts.push(formatProbability(pAdjusted, 'adjusted p'))
  return parts
}
