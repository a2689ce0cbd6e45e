import type { Parameters } from '../../core/model/measurement.js'

/** What names a row for people. */
export interface LabelledRow {
  readonly suite: string
  readonly benchmark: string
  readonly parameters: Parameters
}

/** Whether a label needs the suite: only where a report has several. */
export type LabelStyle = 'benchmark' | 'suite-and-benchmark'

/** `decode {size=64, mode=fast}`, with `parser: ` before it where the report has several suites. Not escaped. */
export function benchmarkLabel(row: LabelledRow, style: LabelStyle): string {
  const pairs = Object.entries(row.parameters).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
  const parameters =
    pairs.length === 0 ? '' : ` {${pairs.map(([key, value]) => `${key}=${value}`).join(', ')}}`
  const name = row.benchmark + parameters
  return style === 'benchmark' ? name : `${row.suite}: ${name}`
}

/** The style for all rows of one report. */
export function labelStyle(rows: readonly LabelledRow[]): LabelStyle {
  return rows.some((row) => row.suite !== rows[0]!.suite) ? 'suite-and-benchmark' : 'benchmark'
}
