import type { Warning } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import { GoRows } from './go-rows.js'
import { fastNumber } from './number-of.js'
import { startOwnNames } from './own-names.js'

/** What `Unit bytes better=lower assume=exact` lines of the benchmark format say about a unit. */
export type UnitFacts = ReadonlyMap<string, Readonly<Record<string, string>>>

/** Everything the lines of one package, or of one whole text, say. */
export interface GoFindings {
  readonly rows: GoRows
  readonly failures: Warning[]
  readonly warnings: Warning[]
  readonly environment: Map<string, string>
  readonly units: Map<string, Readonly<Record<string, string>>>
}

export function noGoFindings(): GoFindings {
  return { rows: new GoRows(), failures: [], warnings: [], environment: new Map(), units: new Map() }
}

const NUMBER = '[+-]?(?:\\d+(?:\\.\\d*)?(?:e[+-]?\\d+)?|Inf|NaN)'
const ROW = new RegExp(`^(Benchmark\\S*)\\s+(\\d+)\\s+(${NUMBER}\\s.*)$`, 'i')
/**
 * The name is printed before the benchmark runs; whatever that prints comes in between. What ran before may have
 * printed text without a line break, so the name may stand inside a line.
 */
const NAME_FIRST = /(Benchmark\S*) *\t(.*)$/
/** The result of a name printed before: `%8d\t`, then value and unit. Log text without a line break may precede. */
const RESULT = new RegExp(`(?:^|\\s|\\D)(\\d+)\\t\\s*(${NUMBER} \\S+(?:\\t.*)?)$`, 'i')
/** A row whose only value stands there without what it counts: no value at all. */
const NO_UNIT = new RegExp(`^(Benchmark\\S*)\\s+\\d+\\s+${NUMBER}\\s*$`, 'i')
/** What each of the patterns that name a benchmark needs. */
const BENCHMARK = /benchmark/i
const CONFIGURATION = /^(goos|goarch|cpu|pkg): (.+)$/
const CONFIGURATION_STARTS: ReadonlySet<number> = new Set(
  Array.from('gcpU', (letter) => letter.charCodeAt(0)),
)
const UNIT_LINE = /^Unit (\S+)((?: \S+=\S+)+)$/
/** The last words of a test program, and of `go test` about a package. */
const ENDED = /^(?:PASS|FAIL|(?:ok {2}|FAIL)\t.*)$/
const FAILED = /^(?:FAIL\t\S+|panic: |fatal error: )/
const FAILED_BENCHMARK = /(?:^|\t)--- (FAIL|SKIP): (Benchmark\S*)/
/**
 * A row costs about 100 bytes until the end of the output tells what its suffix means, so this many hold 100 MB: far more
 * than 2,000 benchmarks with `-count=100`, and less than a program that prints one line for ever would take.
 */
const MOST_ROWS = 1_000_000
const STANDARD_UNITS: ReadonlySet<string> = new Set(['ns/op', 'MB/s', 'B/op', 'allocs/op'])

/** Whether a line is printed by Go's benchmark runner and by no other tool. */
export function isGoLine(line: string): boolean {
  if (/^goos: \w+$/.test(line)) return true
  if (/^\s*--- FAIL: Benchmark/.test(line)) return true
  return ROW.test(line)
}

/** Texts of a row behind its name. */
interface PrintedRow {
  readonly iterations: string | undefined
  readonly fields: string | undefined
}

/** Reads the lines of `go test -bench` one by one into findings. */
export class GoLines {
  readonly #file: string
  readonly #findings: GoFindings
  readonly #own = startOwnNames()
  #units: readonly string[] = []
  #pkg: string
  #pending: { readonly name: string; readonly line: number } | undefined
  /** The last line of a package whose head was printed and whose end was not yet. */
  #open: number | undefined

  /** @param pkg the package where it is known beforehand (`-json`), else '' until a `pkg:` line tells */
  constructor(file: string, findings: GoFindings, pkg: string) {
    this.#file = file
    this.#findings = findings
    this.#pkg = pkg
  }

  push(line: string, n: number, end?: 'open'): void {
    if (this.#configuration(line, n)) return
    if (this.#open !== undefined) this.#open = ENDED.test(line) ? undefined : n
    // A package that passed has told every result: what looked like a name was something that a benchmark printed.
    if (line === 'PASS') this.#pending = undefined
    // The plain look first: most lines of a log name no benchmark.
    if (!line.startsWith('Benchmark') && !BENCHMARK.test(line)) {
      this.#afterName(line, n, end)
      return
    }
    const row = ROW.exec(line)
    const unitless = row === null ? NO_UNIT.exec(line)?.[1] : undefined
    if (unitless !== undefined) this.#warn(`a result of ${unitless} has no unit and was left out`, n)
    const outcome = line.includes('--- ') ? FAILED_BENCHMARK.exec(line) : null
    const started = row === null ? NAME_FIRST.exec(line) : null
    if (outcome !== null) this.#endedWithoutResult(outcome, n)
    else if (row !== null) this.#row(row[1] ?? '', { iterations: row[2], fields: row[3] }, n, end)
    else if (started !== null) {
      this.#pending = { name: started[1] ?? '', line: n }
      this.#afterName(started[2] ?? '', n, end)
    } else this.#afterName(line, n, end)
  }

  /**
   * A name without a result and without a reason means that the run was cut off. Results without an end may have been
   * filtered by whoever kept them.
   */
  end(): void {
    if (this.#open !== undefined) {
      const message = `the results of ${this.#pkg || 'the package'} end without PASS, FAIL or ok: the output was cut off, or filtered`
      this.#findings.warnings.push({ message, file: this.#file, line: this.#open })
    }
    if (this.#pending === undefined || this.#findings.failures.length > 0) return
    const { name, line } = this.#pending
    this.#fail(`${name} started and never gave a result: the run was cut off`, line)
  }

  #afterName(text: string, n: number, end?: 'open'): void {
    if (FAILED.test(text)) this.#fail(text.slice(0, 200), n)
    const result = this.#pending === undefined ? null : RESULT.exec(text)
    if (result !== null && this.#pending !== undefined)
      this.#row(this.#pending.name, { iterations: result[1], fields: result[2] }, n, end)
  }

  #configuration(line: string, n: number): boolean {
    // One look at the first letter instead of two patterns: g(oos), g(oarch), c(pu), p(kg), U(nit).
    if (!CONFIGURATION_STARTS.has(line.charCodeAt(0))) return false
    const [, key, value] = CONFIGURATION.exec(line) ?? []
    if (key !== undefined && value !== undefined) {
      this.#open = n
      if (key === 'pkg') this.#pkg = value.trim()
      else this.#findings.environment.set(key, value.trim())
      return true
    }
    const [, unit, facts] = UNIT_LINE.exec(line) ?? []
    if (unit === undefined || facts === undefined) return false
    const pairs = facts
      .trim()
      .split(' ')
      .map((fact) => fact.split('=', 2) as [string, string])
    this.#findings.units.set(unit, { ...this.#findings.units.get(unit), ...Object.fromEntries(pairs) })
    return true
  }

  #endedWithoutResult([, outcome, name]: RegExpExecArray, n: number): void {
    this.#pending = undefined
    if (outcome === 'FAIL') this.#fail(`${name} failed`, n)
  }

  #row(name: string, { iterations, fields = '' }: PrintedRow, n: number, end?: 'open'): void {
    this.#pending = undefined
    if (this.#findings.rows.length === MOST_ROWS)
      throw this.#problem(n, `more than ${MOST_ROWS} results in one output`, `at most ${MOST_ROWS}`)
    const tokens = wordsOf(fields)
    if (tokens.length % 2 !== 0)
      throw this.#problem(n, `${tokens.at(-1)} has no unit`, 'pairs of a value and a unit')
    const values: number[] = []
    for (let at = 0; at < tokens.length; at += 2) {
      const value = fastNumber(tokens[at] ?? '')
      if (!Number.isFinite(value))
        throw this.#problem(n, `${tokens[at]} ${tokens[at + 1]} is no finite number`, 'a finite number')
      values.push(value)
    }
    if (end === 'open') this.#refuseCutUnit(tokens.at(-1) ?? '', n)
    this.#findings.rows.add({
      pkg: this.#pkg,
      name: this.#own(name),
      iterations: fastNumber(iterations ?? ''),
      values,
      units: this.#unitsOf(tokens),
      line: n,
    })
  }

  /** The units of a row's tokens, in the list of the row before where they are the same. */
  #unitsOf(tokens: readonly string[]): readonly string[] {
    const before = this.#units
    let isSame = tokens.length === before.length * 2
    for (let at = 0; isSame && at < before.length; at += 1) isSame = tokens[2 * at + 1] === before[at]
    if (!isSame) this.#units = tokens.filter((_, at) => at % 2 === 1).map((unit) => this.#own(unit))
    return this.#units
  }

  /** `ns/o` at the end of a text without a final line break is half of `ns/op`, not a metric of its own. */
  #refuseCutUnit(unit: string, n: number): void {
    if (STANDARD_UNITS.has(unit) || this.#findings.rows.hasUnit(unit)) return
    throw this.#problem(
      n,
      `the text ends in the middle of a line, after ${unit}`,
      'a line break after the last result',
    )
  }

  #warn(message: string, line: number): void {
    this.#findings.warnings.push({ message, file: this.#file, line })
  }

  #fail(message: string, line: number): void {
    this.#findings.failures.push({ message, file: this.#file, line })
  }

  #problem(line: number, what: string, expected: string): Problem {
    return new Problem({ kind: 'measurement', what, file: this.#file, line, expected })
  }
}

const BLANK = 0x20
const TAB = 0x09

/** As `text.trim().split(/\s+/)`, in half of the time for what `testing` prints. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let start = -1
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charCodeAt(at)
    if (char === BLANK || char === TAB) {
      if (start !== -1) words.push(text.slice(start, at))
      start = -1
    } else if (char < BLANK || char > 0x7f) return text.trim().split(/\s+/)
    else if (start === -1) start = at
  }
  if (start !== -1) words.push(text.slice(start))
  return words.length === 0 ? [''] : words
}
