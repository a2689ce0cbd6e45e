import type { Warning } from '../core/model/measurement.js'
import { asvBenchmarkInfo, asvMetric } from './asv/benchmark-info.js'
import { type AsvCell, AsvTables } from './asv/text-table.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

const PROGRESS = String.raw`^\[ *\d+\.\d+%\]`
const ENVIRONMENT = new RegExp(String.raw`${PROGRESS} ·· Benchmarking (?<environment>\S+)$`)

// Two blanks at least between the name and its result; `Running (...)` has no result.
const RESULT = new RegExp(String.raw`${PROGRESS} ··· (?<name>[^\s(]+) {2,}(?<result>\S.*)$`)

/** `11.1±0.01μs`, `2.42k`, `42`, and for `track_` benchmarks a unit of the user's own. */
const VALUE = /^([\d.]+(?:e[+-]?\d+)?)(?:±[\d.]+(?:e[+-]?\d+)?)?(\D.*)?$/

const FAILED = /^(?:\d+\/\d+ )?failed$/
const TABLE = /^(?:ok|\d+\/\d+ failed)$/

/** asv prints memory with decimal prefixes: `27.3M` are 27.3 million bytes. */
const MEMORY_UNITS: Readonly<Record<string, string>> = { k: 'kB', M: 'MB', G: 'GB', T: 'TB' }

interface Row {
  readonly name: string
  readonly result: string
  readonly environment: string
  readonly line: number
  /** Of its table; empty without parameters. */
  readonly cells: AsvCell[]
}

/**
 * The log of `asv run`: the median of every benchmark, three digits of it; the results folder holds every digit, and the samples.
 * What has parameters is printed as a table, with the values as they print, not as Python writes them.
 */
export const asvTextParser: TextParser = {
  kind: 'text',
  name: 'asv-text',
  tool: 'airspeed velocity (asv) 0.2 to 0.6',
  reads: 'the log of asv run; prefer its results folder',
  metrics: ['time', 'memory', 'peak-rss', 'value'],
  primary: ['time', 'memory', 'peak-rss', 'value'],
  recognises: (line) => RESULT.test(line),
  start: startAsvText,
}

function startAsvText({ file }: ParseContext): LineSink {
  const rows: Row[] = []
  const tables = new AsvTables()
  let environment = ''
  return {
    push(line, n, end) {
      const table = end === 'open' ? undefined : tables.push(line, n)
      const last = rows.at(-1)
      if (table !== undefined && table !== 'open' && last !== undefined) last.cells.push(...table)
      if (table !== undefined) return
      if (!line.startsWith('[')) return
      environment = ENVIRONMENT.exec(line)?.groups?.environment ?? environment
      const found = end === 'open' ? undefined : RESULT.exec(line)?.groups
      if (found !== undefined)
        rows.push({ name: found.name ?? '', result: found.result ?? '', environment, line: n, cells: [] })
    },
    end: () => measured(rows, file),
  }
}

function measured(rows: readonly Row[], file: string): Parsed {
  const builder = startMeasurements(asvTextParser)
  const hasSeveral = new Set(rows.map(({ environment }) => environment)).size > 1
  const failures: Warning[] = rows
    .filter(({ result }) => FAILED.test(result))
    .map(({ name, result, line }) => ({ message: `${quotedName(name)}: ${result}`, file, line }))
  for (const { name, result, environment, line, cells } of rows) {
    const plain = TABLE.test(result) ? [] : [{ parameters: {}, result, line }]
    const measure = asvMetric(asvBenchmarkInfo(undefined, name))
    for (const cell of plain.length === 0 ? cells : [...plain, ...cells]) {
      const found = VALUE.exec(cell.result)
      if (found === null) continue
      builder.add({
        benchmark: name,
        parameters: hasSeveral ? { ...cell.parameters, environment } : cell.parameters,
        metric: measure.metric,
        value: fastNumber(found[1] ?? ''),
        unit: unitOf(measure, (found[2] ?? '').trim()),
        problem: problemAtLine(file, cell.line),
      })
    }
  }
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [...tableWarning(rows, file), ...builder.warnings()],
    failures,
  }
}

function unitOf({ metric, unit: base }: ReturnType<typeof asvMetric>, printed: string): string {
  if (metric === 'value') return printed
  if (base === 'B') return MEMORY_UNITS[printed] ?? 'B'
  return printed === 'm' ? 'min' : printed
}

function tableWarning(rows: readonly Row[], file: string): readonly Warning[] {
  const tables = rows.filter(({ result, cells }) => TABLE.test(result) && cells.length === 0)
  const [first] = tables
  if (first === undefined) return []
  const more = tables.length === 1 ? '' : ` (and ${tables.length - 1} more)`
  const message = `${quotedName(first.name)}${more} has parameters, and no table that can be read: the output was cut off, or is not asv's own`
  return [{ message, file, line: first.line }]
}
