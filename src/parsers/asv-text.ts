import type { Warning } from '../core/model/measurement.js'
import { asvBenchmarkInfo, asvMetric } from './asv/benchmark-info.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'

const PROGRESS = String.raw`^\[ *\d+\.\d+%\]`
const ENVIRONMENT = new RegExp(String.raw`${PROGRESS} ·· Benchmarking (?<environment>\S+)$`)

// Two blanks at least between the name and its result; `Running (...)` has no result.
const RESULT = new RegExp(String.raw`${PROGRESS} ··· (?<name>[^\s(]+) {2,}(?<result>\S.*)$`)

/** `11.1±0.01μs`, `2.42k`, `42`, and for `track_` benchmarks a unit of the user's own. */
const VALUE = /^(?<value>[\d.]+(?:e[+-]?\d+)?)(?:±[\d.]+(?:e[+-]?\d+)?)?(?<unit>\D.*)?$/

const FAILED = /^(?:\d+\/\d+ )?failed$/
const TABLE = /^(?:ok|\d+\/\d+ failed)$/

/** asv prints memory with decimal prefixes: `27.3M` are 27.3 million bytes. */
const MEMORY_UNITS: Readonly<Record<string, string>> = { k: 'kB', M: 'MB', G: 'GB', T: 'TB' }

interface Row {
  readonly name: string
  readonly result: string
  readonly environment: string
  readonly line: number
}

/**
 * The log of `asv run`: the median of every benchmark without parameters, three digits of it. What has parameters
 * is printed as a table and is left out with a warning: the results folder holds it, every digit, and the samples.
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
  let environment = ''
  return {
    push(line, n, end) {
      environment = ENVIRONMENT.exec(line)?.groups?.environment ?? environment
      const found = end === 'open' ? undefined : RESULT.exec(line)?.groups
      if (found !== undefined)
        rows.push({ name: found.name ?? '', result: found.result ?? '', environment, line: n })
    },
    end: () => measured(rows, file),
  }
}

function measured(rows: readonly Row[], file: string): Parsed {
  const builder = startMeasurements()
  const hasSeveral = new Set(rows.map(({ environment }) => environment)).size > 1
  const failures: Warning[] = rows
    .filter(({ result }) => FAILED.test(result))
    .map(({ name, result, line }) => ({ message: `${quotedName(name)}: ${result}`, file, line }))
  for (const { name, result, environment, line } of rows) {
    const { value, unit = '' } = VALUE.exec(result)?.groups ?? {}
    if (value === undefined || TABLE.test(result)) continue
    builder.add({
      benchmark: name,
      parameters: hasSeveral ? { environment } : {},
      value: Number(value),
      ...quantity(name, unit.trim()),
      problem: problemAtLine(file, line),
    })
  }
  return {
    measurements: builder.measurements(),
    environment: {},
    warnings: [...tableWarning(rows, file), ...builder.warnings()],
    failures,
  }
}

function quantity(name: string, unit: string): { readonly metric: string; readonly unit: string } {
  const { metric, unit: base } = asvMetric(asvBenchmarkInfo(undefined, name))
  if (metric === 'value') return { metric, unit }
  if (base === 'B') return { metric, unit: MEMORY_UNITS[unit] ?? 'B' }
  return { metric, unit: unit === 'm' ? 'min' : unit }
}

function tableWarning(rows: readonly Row[], file: string): readonly Warning[] {
  const tables = rows.filter(({ result }) => TABLE.test(result))
  const [first] = tables
  if (first === undefined) return []
  const more = tables.length === 1 ? '' : ` (and ${tables.length - 1} more)`
  const message = `${quotedName(first.name)}${more} has parameters, whose table is not read; let "results" name asv's results folder`
  return [{ message, file, line: first.line }]
}
