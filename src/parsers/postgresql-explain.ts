import type { JsonDocument, JsonParser } from './parser.js'
import { addExplainReports, type ExplainReport, estimateError } from './postgresql-explain/add-explain.js'
import type { MetricValue } from './shared/add-readings.js'
import { below, childAt, isJsonObject, type JsonPath, valueAt } from './shared/json-path.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'
import { finiteNumber, numberField, optionalNumberField } from './shared/number-field.js'
import { optionalStringField, stringField } from './shared/string-field.js'

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
    const builder = startMeasurements()
    const entries = Array.isArray(document.value) ? document.value : []
    const reports = entries.map((_, index) => readReport(document, index))
    addExplainReports(builder, nameOfFile(file, 'query'), reports)
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }
  },
}

function readReport(document: JsonDocument, index: number): ExplainReport {
  const root = [index, 'Plan']
  if (valueAt(document, [index, 'Execution Time']) === undefined) {
    throw document.problem([index], 'the statement was planned and not executed', 'EXPLAIN with ANALYZE')
  }
  const nodes = planNodes(document, root)
  const plan = valueAt(document, root)
  const optional = (key: string): number | undefined => {
    const value = childAt(plan, key)
    return value === undefined ? undefined : finiteNumber(document, below(root, key), value)
  }
  return {
    execution: numberField(document, [index, 'Execution Time']),
    planning: optionalNumberField(document, [index, 'Planning Time']),
    cost: optional('Total Cost'),
    rows: optional('Actual Rows'),
    worstEstimate: Math.max(1, ...nodes.map((path) => errorOf(document, path))),
    blocks: blocksOf(optional),
    others: OTHERS.map(([key, metric, unit]): MetricValue => [metric, optional(key), unit]),
    shape: nodes.map((path) => `${path.length} ${nodeText(document, path)}`).join('\n'),
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

/** The paths of all nodes, each before those below it. A stack, so that a deep plan cannot exhaust ours. */
function planNodes(document: JsonDocument, root: JsonPath): readonly JsonPath[] {
  const found: JsonPath[] = []
  const open: JsonPath[] = [root]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const node: JsonPath = path
    found.push(node)
    const plans = valueAt(document, below(node, 'Plans'))
    if (Array.isArray(plans))
      open.push(...plans.map((_, index) => below(below(node, 'Plans'), index)).reverse())
  }
  return found
}

function errorOf(document: JsonDocument, path: JsonPath): number {
  if (optionalNumberField(document, below(path, 'Actual Loops')) === 0) return 1
  const actual = optionalNumberField(document, below(path, 'Actual Rows'))
  return actual === undefined ? 1 : estimateError(numberField(document, below(path, 'Plan Rows')), actual)
}

function nodeText(document: JsonDocument, path: JsonPath): string {
  const relation = optionalStringField(document, below(path, 'Relation Name')) ?? ''
  return `${stringField(document, below(path, 'Node Type'))} ${relation}`
}
