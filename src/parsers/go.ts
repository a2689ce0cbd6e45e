import type { Measurement } from '../core/model/measurement.js'
import { metricRow } from '../core/model/metric-registry.js'
import { parseUnit } from '../core/units/parse-unit.js'
import { goBenchmarks } from './filters/place-words.js'
import { insertOption } from './filters/shorten-command.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { customMetricName } from './shared/custom-metric-name.js'
import { GoEvents, isGoEvent } from './shared/go-events.js'
import { type GoFindings, GoLines, isGoLine, noGoFindings } from './shared/go-lines.js'
import { type GoNames, readGoNames } from './shared/go-processor-suffix.js'
import type { GoRow } from './shared/go-rows.js'
import { problemAtLine, type Reading, startMeasurements } from './shared/measurement-builder.js'

const METRIC_BY_UNIT: ReadonlyMap<string, string> = new Map([
  ['ns/op', 'time'],
  ['B/op', 'allocated-bytes'],
  ['allocs/op', 'allocations'],
  ['MB/s', 'bytes-per-second'],
])

/** A head of the tables that benchstat makes of two outputs, for people: medians in three or four digits. */
const BENCHSTAT = /^ *│.* vs base +│$/

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
  recognises: (line) => isGoEvent(line) || isGoLine(line) || BENCHSTAT.test(line),
  start: (context) => new GoSink(context),
}

class GoSink implements LineSink {
  readonly #context: ParseContext
  readonly #findings: GoFindings = noGoFindings()
  readonly #lines: GoLines
  readonly #events: GoEvents
  #benchstat: number | undefined

  constructor(context: ParseContext) {
    this.#context = context
    this.#lines = new GoLines(context.file, this.#findings, '')
    this.#events = new GoEvents(context.file, this.#findings)
  }

  push(line: string, n: number, end?: 'open'): void {
    if (isGoEvent(line)) this.#events.push(line, n)
    else if (line.endsWith('│') && BENCHSTAT.test(line)) this.#benchstat ??= n
    else this.#lines.push(line, n, end)
  }

  end(): Parsed {
    this.#events.end()
    this.#lines.end()
    const { rows, failures } = this.#findings
    if (this.#benchstat !== undefined && rows.length + failures.length === 0) {
      const problem = problemAtLine(this.#context.file, this.#benchstat)
      throw problem('this is a table of benchstat', 'the output of go test -bench itself')
    }
    return measured(this.#findings, this.#context)
  }
}

function measured(findings: GoFindings, context: ParseContext): Parsed {
  const names = readGoNames(findings.rows.names, context.processors)
  const builder = startMeasurements(goParser)
  const subjectOf = startSubjects(names)
  const kindsOf = startKinds(findings)
  for (let index = 0; index < findings.rows.length; index += 1) {
    const row = findings.rows.at(index)
    const { benchmark, parameters } = subjectOf(row)
    const { iterations, values } = row
    const problem = problemAtLine(context.file, row.line)
    const kinds = kindsOf(row.units)
    for (let at = 0; at < values.length; at += 1) {
      const { metric, unit, direction, assume, primary } = kinds[at] as Kind
      const value = values[at] as number
      builder.add({
        benchmark,
        parameters,
        metric,
        value,
        unit,
        direction,
        assume,
        primary,
        iterations,
        problem,
      })
    }
  }
  return {
    measurements: builder.measurements(),
    environment: {
      ...Object.fromEntries(findings.environment),
      ...(names.procs === undefined ? {} : { procs: names.procs }),
    },
    warnings: [...findings.warnings, ...builder.warnings()],
    failures: findings.failures,
  }
}

type Subject = Pick<Measurement, 'benchmark' | 'parameters'>

/** What each row is about; asked once for all rows of one name. */
function startSubjects(names: GoNames): (row: GoRow) => Subject {
  const packages = new Map<string, Map<string, Subject>>()
  return ({ pkg, name }) => {
    let subjects = packages.get(pkg)
    if (subjects === undefined) {
      subjects = new Map()
      packages.set(pkg, subjects)
    }
    const known = subjects.get(name)
    if (known !== undefined) return known
    const { stem, procs } = names.of(name)
    const benchmark = pkg === '' ? stem : `${pkg}.${stem}`
    const subject = { benchmark, parameters: procs === undefined ? {} : { procs: String(procs) } }
    subjects.set(name, subject)
    return subject
  }
}

type Kind = Pick<Reading, 'metric' | 'unit' | 'direction' | 'assume' | 'primary'>

/** The kinds of a row's values; rows with one list of units share them. */
function startKinds(findings: GoFindings): (units: readonly string[]) => readonly Kind[] {
  const kinds = new Map<string, Kind>()
  let latest: readonly string[] = []
  let found: readonly Kind[] = []
  const known = (unit: string): Kind => {
    const kind = kinds.get(unit) ?? kindOf(findings, unit)
    kinds.set(unit, kind)
    return kind
  }
  return (units) => {
    if (units !== latest) {
      const isTimed = units.includes('ns/op')
      // `b.ReportMetric(0, "ns/op")` takes the time out of a benchmark that is about something else.
      found = units.map((unit) =>
        isTimed || METRIC_BY_UNIT.has(unit) ? known(unit) : { ...known(unit), primary: true },
      )
    }
    latest = units
    return found
  }
}

/** What a unit measures, with what a `Unit` line of the output says about it: `better=higher`, `assume=exact`. */
function kindOf(findings: GoFindings, unit: string): Kind {
  const { better, assume } = findings.units.get(unit) ?? {}
  return {
    metric: METRIC_BY_UNIT.get(unit) ?? ownMetric(unit),
    unit,
    ...(better === 'lower' || better === 'higher' ? { direction: better } : {}),
    ...(assume === 'exact' ? { assume } : {}),
  }
}

/** `b.ReportMetric(3, "memory")`: the unit is the name. One that is Noisegate's name for something else stays the user's. */
function ownMetric(unit: string): string {
  const row = metricRow(unit)
  return row === undefined || row.unit === parseUnit(unit).unit ? unit : customMetricName(unit, 'metric')
}
