import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'
import { shortPath } from './shared/short-path.js'

const TIME = String.raw`[\d,]+(?:\.\d+)? (?:ns|µs|ms|s|m|h)`

// The name may hold `|`, hence greedy.
const ROW = new RegExp(
  String.raw`^\| (.+?) +\| +(${TIME}) \| +([\d,]+(?:\.\d+)?) \| +\( *(${TIME}) … +(${TIME})\) \| +(${TIME}) \| +(${TIME}) \| +(${TIME}) \|$`,
  'u',
)
const HEAD = /^\| benchmark +\| time\/iter \(avg\) \|/
const ORIGIN = /^(?<origin>(?:file|https?):\/\/\S+)$/
const GROUP = /^group (?<group>.+)$/
const RUNTIME = /^Runtime \| Deno (?<version>\S+)/
const FAILED = /^(?<name>\S.*?) +error: (?<message>.+)$/

/** In the order in which they are kept; the groups of `ROW` that hold them. */
const METRICS = [
  'time',
  'latency.min',
  'latency.max',
  'latency.p75',
  'latency.p99',
  'latency.p99.5',
  'throughput',
] as const
const GROUPS = [2, 4, 5, 6, 7, 8] as const
const RATE = 3

interface Row {
  readonly origin: string
  readonly group: string | undefined
  readonly name: string
  readonly line: number
  /** One for each of `METRICS` with its unit, and the rate; empty where the benchmark threw. */
  readonly values: readonly number[]
  readonly units: readonly string[]
  readonly message?: string
}

/** The table that `deno bench` prints, rounded to a tenth; names are those of the JSON. Deno 2. */
export const denoTextParser: TextParser = {
  kind: 'text',
  name: 'deno-text',
  tool: 'deno bench (read with 2.9)',
  reads: 'the table of deno bench',
  metrics: ['time', 'throughput', ...METRICS.slice(1, -1)],
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
      if (line.startsWith('|')) {
        const found = origin === '' ? null : ROW.exec(line)
        if (found !== null) rows.push(measuredRow(found, { origin, group, line: n }))
        if (found !== null || origin === '') return
      }
      version ??= RUNTIME.exec(line)?.groups?.version
      const newOrigin = ORIGIN.exec(line)?.groups?.origin
      if (newOrigin !== undefined) {
        origin = newOrigin
        group = undefined
      }
      if (origin === '') return
      group = GROUP.exec(line)?.groups?.group ?? group
      const failed = line.includes('error: ') ? FAILED.exec(line)?.groups : undefined
      if (failed !== undefined)
        rows.push({
          origin,
          group,
          name: failed.name ?? '',
          line: n,
          values: [],
          units: [],
          message: failed.message ?? '',
        })
    },
    end: () => measured(rows, file, version),
  }
}

function measured(rows: readonly Row[], file: string, version: string | undefined): Parsed {
  const builder = startMeasurements(denoTextParser)
  const failures: Warning[] = []
  const origins = [...new Set(rows.map(({ origin }) => origin))]
  const short = new Map(origins.map((origin) => [origin, shortPath(origin, origins)]))
  for (const row of rows) {
    const place = short.get(row.origin) ?? ''
    const parts = row.group === undefined ? [place, row.name] : [place, row.group, row.name]
    const benchmark = builder.begin(parts.join(' > '))
    if (row.message !== undefined) {
      failures.push({ message: `${quotedName(benchmark)} threw: ${row.message}`, file, line: row.line })
    }
    const problem = problemAtLine(file, row.line)
    for (let at = 0; at < row.values.length; at += 1) {
      const metric = METRICS[at] as string
      builder.add({ benchmark, metric, value: row.values[at] as number, unit: row.units[at] ?? '', problem })
    }
  }
  return {
    measurements: builder.measurements(),
    environment: version === undefined ? {} : { deno: version },
    warnings: builder.warnings(),
    failures,
  }
}

function measuredRow(cells: RegExpExecArray, at: Pick<Row, 'origin' | 'group' | 'line'>): Row {
  const [avg, min, max, p75, p99, p995] = GROUPS
  const cell = (group: number): string => cells[group] ?? ''
  const value = (group: number): number => numberOf(cell(group).slice(0, cell(group).indexOf(' ')))
  const unit = (group: number): string => unitOf(cell(group).slice(cell(group).indexOf(' ') + 1))
  return {
    origin: at.origin,
    group: at.group,
    name: cells[1] ?? '',
    line: at.line,
    values: [value(avg), value(min), value(max), value(p75), value(p99), value(p995), numberOf(cell(RATE))],
    units: [unit(avg), unit(min), unit(max), unit(p75), unit(p99), unit(p995), '1/s'],
  }
}

function unitOf(printed: string): string {
  return printed === 'm' ? 'min' : printed
}

function numberOf(digits: string): number {
  return fastNumber(digits.includes(',') ? digits.replaceAll(',', '') : digits)
}
