import type { Accounting, Comparison } from '../model/report.js'

/** Counts series by what happened to them, so that nothing can pass by not being looked at. */
export function accountFor(
  comparisons: readonly Comparison[],
  suites: { readonly declared: number; readonly measured: number },
): Accounting {
  const count = (matches: (comparison: Comparison) => boolean) => comparisons.filter(matches).length
  const fresh = count((comparison) => comparison.verdict === 'new')
  const missing = count((comparison) => comparison.verdict === 'missing')
  return {
    suitesDeclared: suites.declared,
    suitesMeasured: suites.measured,
    measured: comparisons.length - missing,
    compared: comparisons.length - missing - fresh,
    new: fresh,
    missing,
  }
}
