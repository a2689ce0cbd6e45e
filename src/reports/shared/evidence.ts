import type { Comparison, Stage } from '../../core/model/report.js'
import { formatProbability } from '../../core/units/format-change.js'
import { plural } from './plural.js'

const STAGES: Readonly<Record<Stage, string>> = {
  screened: 'screened only',
  remeasured: 'measured again',
  confirmed: 'confirmed on a fresh machine',
}

/**
 * What a verdict rests on: `history, 12 stored runs, p = 0.0003`, `exact`, `advisory: one file against one`. Not
 * escaped: a reason may hold a name.
 */
export function evidenceSentence(comparison: Comparison): string {
  const { method, reason, verdict } = comparison
  if (verdict === 'new') return 'not in the baseline'
  if (verdict === 'missing') return 'not in the candidate'
  if (method === 'advisory') return `advisory: ${reason ?? 'no test is possible with so few values'}`
  const parts = [basis(comparison), ...probabilities(comparison)]
  if (comparison.stage !== undefined) parts.push(STAGES[comparison.stage])
  const sentence = parts.filter((part) => part !== '').join(', ')
  if (reason === undefined) return sentence === '' ? 'no method recorded' : sentence
  return sentence === '' ? reason : `${sentence}; ${reason}`
}

function basis({ method, rounds, baselineRuns }: Comparison): string {
  switch (method) {
    case 'history-moderated-t':
      return baselineRuns === undefined ? 'history' : `history, ${plural(baselineRuns, 'stored run')}`
    case 'paired-signed-rank':
      return rounds === undefined ? 'paired' : `paired, ${plural(rounds, 'round')}`
    case 'paired-t':
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

function probabilities({ pValue, pAdjusted }: Comparison): string[] {
  const parts: string[] = []
  if (pValue !== undefined) parts.push(formatProbability(pValue))
  if (pAdjusted !== undefined) parts.push(formatProbability(pAdjusted, 'adjusted p'))
  return parts
}
