import type { SuiteShift } from '../../core/model/report.js'
import { formatProbability } from '../../core/units/format-change.js'
import { plural } from '../../core/units/plural.js'

/** `paired, 16 rounds, p = 0.0003`: what a suite-wide slowdown rests on. */
export function shiftEvidence({ rounds, pValue, stage }: SuiteShift): string {
  const parts = [rounds === undefined ? 'paired' : `paired, ${plural(rounds, 'round')}`]
  if (pValue !== undefined) parts.push(formatProbability(pValue))
  if (stage === 'confirmed') parts.push('confirmed on a fresh machine')
  return parts.join(', ')
}
