import { matchesGlob } from '../model/name-glob.js'
import type { Budget } from '../model/policy.js'
import type { BudgetResult } from '../model/report.js'
import type { Run, Series } from '../model/run.js'
import { median } from '../stats/center.js'
import { medianBound } from '../stats/order-statistic-bound.js'
import { roundValues } from './collapse.js'

/** From this many rounds on a bound decides, below it the median does, marked "one sample" (decision.md). */
const ROUNDS_FOR_A_BOUND = 5

/**
 * Judges absolute limits on the candidate alone, so they hold from the first run on. A `max` is broken when the
 * lower bound of the median over the rounds exceeds it (a `min` when the upper bound is below it); with fewer
 * than five rounds the median itself decides.
 */
export function judgeBudgets(run: Run, budgets: readonly Budget[], alpha: number): BudgetResult[] {
  return run.series.flatMap((series) =>
    budgets
      .filter((budget) => budget.metric === series.metric && matchesGlob(budget.match, series.benchmark))
      .map((budget) => judgeBudget(run.suite, series, budget, alpha)),
  )
}

function judgeBudget(suite: string, series: Series, budget: Budget, alpha: number): BudgetResult {
  const rounds = roundValues(series)
  const value = median(rounds)
  const bounded = rounds.length >= ROUNDS_FOR_A_BOUND
  const lower = bounded ? medianBound(rounds, { alpha, side: 'lower' }) : value
  const upper = bounded ? medianBound(rounds, { alpha, side: 'upper' }) : value
  const above = budget.max !== undefined && lower > budget.max
  const below = budget.min !== undefined && upper < budget.min
  return {
    suite,
    benchmark: series.benchmark,
    parameters: series.parameters,
    metric: series.metric,
    unit: series.unit,
    ...(budget.max === undefined ? {} : { max: budget.max }),
    ...(budget.min === undefined ? {} : { min: budget.min }),
    value,
    ...(bounded ? { bound: budget.max === undefined ? upper : lower } : {}),
    broken: above || below,
    basis: bounded ? 'bound' : 'median',
    rounds: rounds.length,
  }
}
