import type { BudgetResult } from '../../core/model/report.js'
import { formatPair } from '../../core/units/format-value.js'
import { plural } from '../../core/units/plural.js'
import { displayUnit } from './comparison-cells.js'

/** A budget as people read it; texts are not escaped. */
export interface BudgetWords {
  /** `at most 250 ms`, `at least 1,000 /s`. */
  readonly limit: string
  readonly value: string
  /** `median of 3 rounds`, `bound over 8 rounds`, `one sample`. */
  readonly basis: string
}

/** Value and limit in one scale, so that 250.4 ms over 250.0 ms shows. */
export function budgetWords(budget: BudgetResult): BudgetWords {
  const unit = displayUnit(budget)
  // A budget has exactly one limit; both are shown should a later version allow a range.
  const limits = [budget.max, budget.min].filter((limit) => limit !== undefined)
  const [shown] = limits.map((limit) => formatPair(limit, budget.value, unit))
  const word = budget.max === undefined ? 'at least' : 'at most'
  const values = limits.map((limit) => formatPair(limit, budget.value, unit)[0])
  return { limit: `${word} ${values.join(', at least ')}`, value: shown?.[1] ?? '', basis: basisOf(budget) }
}

function basisOf({ basis, rounds }: BudgetResult): string {
  if (basis === 'bound') return `bound over ${plural(rounds, 'round')}`
  return rounds === 1 ? 'one sample' : `median of ${plural(rounds, 'round')}, one sample`
}
