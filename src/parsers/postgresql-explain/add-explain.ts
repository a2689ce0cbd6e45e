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
  const [low, high] = [Math.max(1, Math.min(planned, actual)), Math.max(1, planned, actual)]
  return high / low
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
    const counted = { benchmark, direction: 'lower', problem: report.problem } as const
    builder.add({ metric: 'row-estimate-error', value: report.worstEstimate, unit: '1', ...counted })
    if (report.cost !== undefined)
      builder.add({ metric: 'plan-cost', value: report.cost, unit: '1', ...counted })
    if (report.rows !== undefined) builder.add({ metric: 'rows', value: report.rows, unit: '1', ...counted })
    for (const [metric, value] of report.blocks) builder.add({ metric, value, unit: '1', ...counted })
  }
}
