import type { RE2JS } from 're2js'
import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { LineSink, ParseContext, Parsed, ParserOptions, TextParser } from './parser.js'
import {
  checkMappingOptions,
  MAPPING_OPTIONS,
  mappedMetric,
  optionProblem,
} from './shared/mapping-options.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { numberOf } from './shared/number-of.js'

/** Groups that mean something; every other named group is a parameter. */
const MEANINGS = new Set(['name', 'value', 'unit', 'metric'])

// A pattern for result lines is one line. Longer ones, and repetitions beyond 1,000, would make large automata.
const LONGEST_PATTERN = 1_000
// No tool prints a result this long; the time for a line is linear in its length, and this bounds it.
const LONGEST_LINE = 16 * 1024
const GROUPED = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** A quarter of a megabyte that no other parser needs. */
let engine: typeof import('re2js') | undefined

/**
 * Any text, by a pattern that the user writes and tests with `parse`. The syntax is RE2's, run by re2js: its time is linear in
 * the line whatever the pattern, so no pattern can hang a gate; it knows neither back references nor lookaround.
 */
export const regexParser: TextParser = {
  kind: 'text',
  name: 'regex',
  tool: 'any tool that prints a result a line',
  reads: 'the lines that match the option pattern',
  metrics: ['as the options say'],
  primary: 'all',
  options: [
    {
      name: 'pattern',
      does: 'Regular expression (RE2 syntax), tried on each line, with named groups: value (required), name, unit, metric; every other named group is a parameter.',
      isRequired: true,
    },
    { name: 'name', does: 'The name of the benchmark where the pattern has no group name.' },
    ...MAPPING_OPTIONS,
  ],
  async prepare() {
    engine ??= await import('re2js')
  },
  checkOptions(options) {
    checkMappingOptions(options)
    compilePattern(options)
  },
  recognises: () => false,
  start: (context) => new RegexSink(context),
}

class RegexSink implements LineSink {
  readonly #file: string
  readonly #options: ParserOptions
  readonly #pattern: RE2JS
  readonly #groups: readonly string[]
  readonly #builder = startMeasurements(regexParser)
  readonly #warnings: Warning[] = []

  constructor({ file, options = {} }: ParseContext) {
    this.#file = file
    this.#options = options
    this.#pattern = compilePattern(options)
    this.#groups = Object.keys(this.#pattern.namedGroups())
  }

  push(line: string, n: number, end?: 'open'): void {
    if (line.length > LONGEST_LINE) {
      this.#warnings.push({ message: 'a line longer than 16 KiB was left out', file: this.#file, line: n })
      return
    }
    // Most lines match nothing, and the automaton without groups is many times faster.
    if (!this.#pattern.test(line)) return
    if (end === 'open') throw this.#cut(n)
    const groups = this.#match(line)
    const problem = problemAtLine(this.#file, n)
    const text = groups.get('value') ?? ''
    const value = numberOf(GROUPED.test(text.trim()) ? text.replaceAll(',', '') : text)
    if (value === undefined) {
      throw problem(`the group value is ${JSON.stringify(text.slice(0, 40))}`, 'a number')
    }
    this.#builder.add({
      benchmark: groups.get('name') ?? this.#options.name ?? '',
      parameters: Object.fromEntries([...groups].filter(([name]) => !MEANINGS.has(name))),
      ...mappedMetric(this.#options, { unit: groups.get('unit'), metric: groups.get('metric') }),
      value,
      problem,
    })
  }

  end(): Parsed {
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#builder.warnings(), ...this.#warnings],
      failures: [],
    }
  }

  /** The groups of the first match that took part in it. */
  #match(line: string): ReadonlyMap<string, string> {
    const matcher = this.#pattern.matcher(line)
    if (!matcher.find()) return new Map()
    return new Map(
      this.#groups.flatMap((name): [string, string][] => {
        const text = matcher.group(name)
        return text === null || text === undefined ? [] : [[name, text]]
      }),
    )
  }

  #cut(line: number): Problem {
    return new Problem({
      kind: 'measurement',
      what: 'the last line that matches has no line break, so its end may be missing',
      file: this.#file,
      line,
      expected: 'a line break after the last result',
    })
  }
}

/** @throws Problem of kind `usage` for a pattern that is none, lacks a group, or is too large. */
function compilePattern({ pattern = '', name }: ParserOptions): RE2JS {
  if (pattern.length > LONGEST_PATTERN) {
    throw optionProblem('pattern', pattern, `at most ${LONGEST_PATTERN} characters`)
  }
  const compiled = compile(pattern)
  const groups = Object.keys(compiled.namedGroups())
  if (!groups.includes('value')) {
    throw optionProblem(
      'pattern',
      pattern,
      'a group (?<value>...), such as (?<name>\\S+) took (?<value>[\\d.]+) (?<unit>\\S+)',
    )
  }
  if (!groups.includes('name') && name === undefined) {
    throw optionProblem('pattern', pattern, 'a group (?<name>...), or the option name')
  }
  return compiled
}

function compile(pattern: string): RE2JS {
  if (engine === undefined) throw new Error('prepareParser was not awaited before the parser regex was used')
  try {
    return engine.RE2JS.compile(pattern)
  } catch (error) {
    if (!(error instanceof engine.RE2JSException)) throw error
    throw optionProblem('pattern', pattern, `a pattern in the syntax of RE2 (${error.message})`, error)
  }
}
