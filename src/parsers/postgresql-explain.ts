import type { JsonDocument, JsonParser } from './parser.js'
import { addExplainReports, type ExplainReport, estimateError } from './postgresql-explain/add-explain.js'
import type { MetricValue } from './shared/add-readings.js'
import { below, childAt, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { JsonRow } from './shared/json-row.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'

const BLOCKS: readonly (readonly [key: string, metric: string])[] = ['Shared', 'Local', 'Temp'].flatMap(
  (kind) =>
    ['Hit', 'Read', 'Dirtied', 'Written'].map((what): [string, string] => [
      `${kind} ${what} Blocks`,
      `${kind} ${what} Blocks`.toLowerCase().replaceAll(' ', '-'),
    ]),
)

// Up to version 16 the shared blocks' times had no word before them.
const OTHERS: readonly (readonly [key: string, metric: string, unit: string])[] = [
  ['I/O Read Time', 'io-read-time', 'ms'],
  ['I/O Write Time', 'io-write-time', 'ms'],
  ['Shared I/O Read Time', 'io-read-time', 'ms'],
  ['Shared I/O Write Time', 'io-write-time', 'ms'],
  ['Temp I/O Read Time', 'temp-io-read-time', 'ms'],
  ['Temp I/O Write Time', 'temp-io-write-time', 'ms'],
  ['WAL Bytes', 'wal-bytes', 'B'],
]

/**
 * `EXPLAIN (ANALYZE, FORMAT JSON)` of PostgreSQL: time of execution and planning, how far the planner's worst estimate of rows
 * was off, blocks and I/O time with BUFFERS. The file's name is the statement's, because EXPLAIN does not print it.
 */
export const postgresqlExplainParser: JsonParser = {
  kind: 'json',
  name: 'postgresql-explain',
  tool: 'PostgreSQL 9.4 to 18 (captured with 15)',
  reads: 'EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) by psql -qAt, one statement a file',
  metrics: [
    'time',
    'planning-time',
    'row-estimate-error (times off, worst node)',
    'rows',
    'plan-cost',
    'shared-hit-blocks, shared-read-blocks and other blocks',
    'io-read-time',
    'io-write-time',
    'wal-bytes',
  ],
  primary: ['time'],
  recognises: (value) =>
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((entry) => isJsonObject(entry) && isJsonObject(entry.Plan) && 'Node Type' in entry.Plan),
  parse(document, { file }) {
    const builder = startMeasurements(postgresqlExplainParser)
    const entries = Array.isArray(document.value) ? document.value : []
    const row = new JsonRow(document, builder)
    const reports = entries.map((_, index) => readReport(document, row, index))
    addExplainReports(builder, nameOfFile(file, 'query'), reports)
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  },
}

function readReport(document: JsonDocument, row: JsonRow, index: number): ExplainReport {
  const root = [index, 'Plan']
  const entry = valueAt(document, [index])
  if (childAt(entry, 'Execution Time') === undefined) {
    throw document.problem([index], 'the statement was planned and not executed', 'EXPLAIN with ANALYZE')
  }
  const plan = childAt(entry, 'Plan')
  const nodes = planNodes(root, plan)
  row.at([index], entry)
  const execution = row.number('Execution Time')
  const planning = row.optionalNumber('Planning Time')
  row.at(root, plan)
  const optional = (key: string): number | undefined => row.optionalNumber(key)
  return {
    execution,
    planning,
    cost: optional('Total Cost'),
    rows: optional('Actual Rows'),
    blocks: blocksOf(optional),
    others: OTHERS.map(([key, metric, unit]): MetricValue => [metric, optional(key), unit]),
    worstEstimate: nodes.reduce((worst, node) => Math.max(worst, errorOf(row.at(node.path, node.fields))), 1),
    shape: nodes.map(({ path, fields }) => `${path.length} ${nodeText(row.at(path, fields))}`).join('\n'),
    problem: (what, expected) => document.problem(root, what, expected),
  }
}

function blocksOf(optional: (key: string) => number | undefined): ExplainReport['blocks'] {
  const found = new Map<string, number>()
  for (const [key, metric] of BLOCKS) {
    const blocks = optional(key)
    if (blocks !== undefined) found.set(metric, blocks)
  }
  return found
}

interface PlanNode {
  readonly path: JsonPath
  readonly fields: unknown
}

/** All nodes, each before those below it. A stack, so that a deep plan cannot exhaust ours. */
function planNodes(path: JsonPath, fields: unknown): readonly PlanNode[] {
  const found: PlanNode[] = []
  const open: PlanNode[] = [{ path, fields }]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    found.push(node)
    const plans = childAt(node.fields, 'Plans')
    if (!Array.isArray(plans)) continue
    const at = below(node.path, 'Plans')
    for (let index = plans.length - 1; index >= 0; index -= 1) {
      open.push({ path: below(at, index), fields: plans[index] })
    }
  }
  return found
}

function errorOf(node: JsonRow): number {
  if (node.optionalNumber('Actual Loops') === 0) return 1
  const actual = node.optionalNumber('Actual Rows')
  return actual === undefined ? 1 : estimateError(node.number('Plan Rows'), actual)
}

function nodeText(node: JsonRow): string {
  const relation = node.optionalString('Relation Name') ?? ''
  return `${node.string('Node Type')} ${relation}`
}
