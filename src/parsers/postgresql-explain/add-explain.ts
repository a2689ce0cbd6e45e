import { addReadings, type MetricValue } from '../shared/add-readings.js'
import type { MeasurementBuilder, Reading } from '../shared/measurement-builder.js'

/** What one EXPLAIN (ANALYZE) tells, from JSON or text. */
export interface ExplainReport {
  /** Times in milliseconds. */
  readonly execution: number
  readonly planning: number | undefined
  /** Of the root node: it includes those below it. */
  readonly cost: number | undefined
  readonly rows: number | undefined
  /** Over all nodes that ran: see `estimateError`. */
  readonly worstEstimate: number
  /** Of the root node, `shared-hit-blocks` to blocks; with BUFFERS only. */
  readonly blocks: ReadonlyMap<string, number>
  /** Further figures: metric, value, unit. */
  readonly others: readonly MetricValue[]
  /** The plan's nodes without figures: equal for executions of one plan. */
  readonly shape: string
  readonly problem: Reading['problem']
}

/**
 * How many times the planner was off in a node, in either direction (the q-error of Moerkotte, Neumann, Steidl, VLDB 2009); an
 * estimate of less than a row counts as one, as PostgreSQL clamps it.
 */
export function estimateError(planned: number, actual: number): number {
  return Math.max(1, planned, actual) / Math.max(1, Math.min(planned, actual))
}

/**
 * Adds the reports of one output. Reports of one plan are executions of one statement; where plans differ the output holds
 * several statements, told apart by their order, because EXPLAIN does not print the statement.
 */
export function addExplainReports(
  builder: MeasurementBuilder,
  name: string,
  reports: readonly ExplainReport[],
): void {
  const isOne = reports.every(({ shape }) => shape === reports[0]?.shape)
  for (const [index, report] of reports.entries()) {
    const benchmark = isOne || index === 0 ? name : `${name} #${index + 1}`
    addReadings(builder, { benchmark, problem: report.problem }, [
      ['time', report.execution, 'ms'],
      ['planning-time', report.planning, 'ms'],
      ...report.others,
    ])
    const { problem } = report
    // Named one by one: a spread takes ten times as long, and a log has tens of thousands of reports.
    const count = (metric: string, value: number): void =>
      builder.add({ benchmark, metric, value, unit: '1', direction: 'lower', problem })
    count('row-estimate-error', report.worstEstimate)
    if (report.cost !== undefined) count('plan-cost', report.cost)
    if (report.rows !== undefined) count('rows', report.rows)
    for (const [metric, value] of report.blocks) count(metric, value)
  }
}
