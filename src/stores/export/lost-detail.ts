import type { Warning } from '../../core/model/measurement.js'
import { metricRow } from '../../core/model/metric-registry.js'
import type { Series } from '../../core/model/run.js'
import { plural } from '../../core/units/plural.js'

/** What a format with one number for each name cannot hold of these series, said once for each kind of loss. */
export function lostDetail(series: readonly Series[]): readonly Warning[] {
  const parametrised = series.filter(({ parameters }) => Object.keys(parameters).length > 0).length
  const repeated = series.filter(({ rounds }) => rounds.flat().length > 1).length
  const reported = series.filter((one) => !gatesByItself(one)).length
  return [
    ...said(parametrised, 'have', 'parameters, which became part of the name'),
    ...said(
      repeated,
      'have',
      'several values; one is written, the median of the rounds, with the lowest and the highest round',
    ),
    ...said(reported, 'are', 'reported and do not gate, which the format cannot say: read back, they gate'),
  ]
}

/** As the gate takes a series that no rule is about. */
function gatesByItself({ primary, assume, metric }: Series): boolean {
  return primary === true || (assume ?? metricRow(metric)?.assume) === 'exact'
}

const SINGULAR = { have: 'has', are: 'is' } as const

/** One warning about so many series, with its verb; none about none. */
export function said(count: number, verb: keyof typeof SINGULAR, what: string): readonly Warning[] {
  if (count === 0) return []
  return [{ message: `${plural(count, `series ${SINGULAR[verb]}`, `series ${verb}`)} ${what}` }]
}
