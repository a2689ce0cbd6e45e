import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'
import { startNumberedNames } from './shared/numbered-names.js'
import { quotedName } from './shared/quoted-name.js'
import { shortPath } from './shared/short-path.js'

const TIME = String.raw`[\d,]+(?:\.\d+)? (?:ns|µs|ms|s|m|h)`

// The name may hold `|`, hence greedy.
const ROW = new RegExp(
  String.raw`^\| (?<name>.+?) +\| +(?<avg>${TIME}) \| +(?<rate>[\d,]+(?:\.\d+)?) \| +\( *(?<min>${TIME}) … +(?<max>${TIME})\) \| +(?<p75>${TIME}) \| +(?<p99>${TIME}) \| +(?<p995>${TIME}) \|$`,
  'u',
)
const HEAD = /^\| benchmark +\| time\/iter \(avg\) \|/
const ORIGIN = /^(?<origin>(?:file|https?):\/\/\S+)$/
const GROUP = /^group (?<group>.+)$/
const RUNTIME = /^Runtime \| Deno (?<version>\S+)/
const FAILED = /^(?<name>\S.*?) +error: (?<message>.+)$/

const METRICS = [
  ['avg', 'time'],
  ['min', 'latency.min'],
  ['max', 'latency.max'],
  ['p75', 'latency.p75'],
  ['p99', 'latency.p99'],
  ['p995', 'latency.p99.5'],
] as const

interface Row {
  readonly origin: string
  readonly group: string | undefined
  readonly name: string
  readonly line: number
  /** Absent where the benchmark threw. */
  readonly cells?: Readonly<Record<string, string | undefined>>
  readonly message?: string
}

/** The table that `deno bench` prints, rounded to a tenth; names are those of the JSON. Deno 2. */
export const denoTextParser: TextParser = {
  kind: 'text',
  name: 'deno-text',
  tool: 'deno bench (read with 2.9)',
  reads: 'the table of deno bench',
  metrics: ['time', 'throughput', ...METRICS.slice(1).map(([, metric]) => metric)],
  primary: ['time'],
  unseenCut: 'between two rows',
  command: /\bdeno\s+bench\b(?!.*\s--json\b)/,
  recognises: (line) => HEAD.test(line) || ROW.test(line),
  start: startDenoText,
}

function startDenoText({ file }: ParseContext): LineSink {
  const rows: Row[] = []
  let origin = ''
  let group: string | undefined
  let version: string | undefined
  return {
    push(line, n) {
      version ??= RUNTIME.exec(line)?.groups?.version
      const newOrigin = ORIGIN.exec(line)?.groups?.origin
      if (newOrigin !== undefined) {
        origin = newOrigin
        group = undefined
      }
      if (origin === '') return
      group = GROUP.exec(line)?.groups?.group ?? group
      const cells = line.startsWith('|') ? ROW.exec(line)?.groups : undefined
      if (cells !== undefined) rows.push({ origin, group, name: cells.name ?? '', line: n, cells })
      const mayFail = cells === undefined && line.includes('error: ')
      const failed = mayFail ? FAILED.exec(line)?.groups : undefined
      if (failed !== undefined)
        rows.push({ origin, group, name: failed.name ?? '', line: n, message: failed.message ?? '' })
    },
    end: () => measured(rows, file, version),
  }
}

function measured(rows: readonly Row[], file: string, version: string | undefined): Parsed {
  const builder = startMeasurements()
  const failures: Warning[] = []
  const numbered = startNumberedNames()
  const origins = [...new Set(rows.map(({ origin }) => origin))]
  const short = new Map(origins.map((origin) => [origin, shortPath(origin, origins)]))
  for (const row of rows) {
    const place = short.get(row.origin) ?? ''
    const parts = row.group === undefined ? [place, row.name] : [place, row.group, row.name]
    const benchmark = numbered(parts.join(' > '))
    if (row.message !== undefined) {
      failures.push({ message: `${quotedName(benchmark)} threw: ${row.message}`, file, line: row.line })
    }
    const problem = problemAtLine(file, row.line)
    for (const [key, metric] of METRICS) {
      const cell = row.cells?.[key]
      if (cell === undefined) continue
      const { value, unit } = duration(cell)
      builder.add({ benchmark, metric, value, unit, problem })
    }
    const rate = row.cells?.rate
    if (rate !== undefined)
      builder.add({ benchmark, metric: 'throughput', value: numberOf(rate), unit: '1/s', problem })
  }
  return {
    measurements: builder.measurements(),
    environment: version === undefined ? {} : { deno: version },
    warnings: builder.warnings(),
    failures,
  }
}

function duration(text: string): { readonly value: number; readonly unit: string } {
  const blank = text.indexOf(' ')
  const digits = text.slice(0, blank)
  const unit = text.slice(blank + 1)
  return { value: numberOf(digits), unit: unit === 'm' ? 'min' : unit }
}

function numberOf(digits: string): number {
  return fastNumber(digits.includes(',') ? digits.replaceAll(',', '') : digits)
}
