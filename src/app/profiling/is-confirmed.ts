import type { Comparison } from '../../core/model/report.js'

/** Evidence of stored runs is no confirmation: their machine is not there to be profiled. */
const CONFIRMED_BY: ReadonlySet<string | undefined> = new Set(['paired-signed-rank', 'paired-t', 'exact'])

/** Whether a row is a regression that rounds of both arms confirmed. */
export function isConfirmed({ verdict, gated, method }: Comparison): boolean {
  return verdict === 'regressed' && gated && CONFIRMED_BY.has(method)
}
