import type { Assumption, Direction } from '../core/model/measurement.js'
import { goBenchmarks } from './filters/place-words.js'
import { insertOption } from './filters/shorten-command.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { GoEvents, isGoEvent } from './shared/go-events.js'
import { type GoFindings, GoLines, isGoLine, noGoFindings } from './shared/go-lines.js'
import { readGoNames } from './shared/go-processor-suffix.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'

const METRIC_BY_UNIT: ReadonlyMap<string, string> = new Map([
  ['ns/op', 'time'],
  ['B/op', 'allocated-bytes'],
  ['allocs/op', 'allocations'],
  ['MB/s', 'bytes-per-second'],
])

/**
 * Go's benchmark format (golang.org/design/14313-benchmark-format), as text and as the events of `go test -json`.
 * The package is part of the name; lines of one name (`-count`) are one sample; see `go-processor-suffix.ts` for `-N`.
 */
export const goParser: TextParser = {
  kind: 'text',
  name: 'go',
  tool: 'Go testing (go test -bench; read with 1.19 and 1.26)',
  reads: 'the output of go test -bench, as text or with -json',
  metrics: [
    'time',
    'allocated-bytes',
    'allocations',
    'bytes-per-second',
    'custom metrics under their own unit',
  ],
  primary: ['time'],
  filter: goBenchmarks,
  // A tenth of the default second: rounds are what a verdict rests on, not the length of one.
  shorten: (words) => insertOption(words, { after: 'test', option: '-benchtime', value: '100ms' }),
  command: /\bgo\s+test\b.*\s-(?:test\.)?bench\b/,
  recognises: (line) => isGoEvent(line) || isGoLine(line),
  start: (context) => new GoSink(context),
}

class GoSink implements LineSink {
  readonly #context: ParseContext
  readonly #findings: GoFindings = noGoFindings()
  readonly #lines: GoLines
  readonly #events: GoEvents

  constructor(context: ParseContext) {
    this.#context = context
    this.#lines = new GoLines(context.file, this.#findings, '')
    this.#events = new GoEvents(context.file, this.#findings)
  }

  push(line: string, n: number, end?: 'open'): void {
    if (isGoEvent(line)) this.#events.push(line, n)
    else this.#lines.push(line, n, end)
  }

  end(): Parsed {
    this.#events.end()
    this.#lines.end()
    return measured(this.#findings, this.#context)
  }
}

function measured(findings: GoFindings, context: ParseContext): Parsed {
  const names = readGoNames(
    findings.rows.map(({ name }) => name),
    context.processors,
  )
  const builder = startMeasurements()
  for (const row of findings.rows) {
    const { stem, procs } = names.of(row.name)
    const benchmark = row.pkg === '' ? stem : `${row.pkg}.${stem}`
    const parameters = procs === undefined ? {} : { procs: String(procs) }
    for (const { value, unit } of row.values) {
      builder.add({
        benchmark,
        parameters,
        metric: METRIC_BY_UNIT.get(unit) ?? unit,
        value,
        unit,
        iterations: row.iterations,
        problem: problemAtLine(context.file, row.line),
        ...unitFacts(findings, unit),
      })
    }
  }
  return {
    measurements: builder.measurements(),
    environment: {
      ...Object.fromEntries(findings.environment),
      ...(names.procs === undefined ? {} : { procs: names.procs }),
    },
    warnings: builder.warnings(),
    failures: findings.failures,
  }
}

/** What a `Unit` line of the output says about a unit: `better=higher`, `assume=exact`. */
function unitFacts(findings: GoFindings, unit: string): { direction?: Direction; assume?: Assumption } {
  const { better, assume } = findings.units.get(unit) ?? {}
  return {
    ...(better === 'lower' || better === 'higher' ? { direction: better } : {}),
    ...(assume === 'exact' ? { assume } : {}),
  }
}
