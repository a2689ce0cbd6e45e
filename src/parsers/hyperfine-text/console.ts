import type { Warning } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import type { LineSink, ParseContext, Parsed } from '../parser.js'
import { addReadings } from '../shared/add-readings.js'
import { problemAtLine, startMeasurements } from '../shared/measurement-builder.js'
import { quotedName } from '../shared/quoted-name.js'

const DURATION = '([\\d.]+) (µs|ms|s)'
const HEAD = /^Benchmark #?\d+: (.*)$/
const TIME = new RegExp(
  `^  Time \\((?:mean ± σ|abs ≡)\\): +${DURATION}(?: ± +${DURATION})? +\\[User: ${DURATION}, System: ${DURATION}\\]$`,
)
const RANGE = new RegExp(`^  Range \\(min … max\\): +${DURATION} … +${DURATION} +\\d+ runs$`)
const IGNORED_FAILURE = '  Warning: Ignoring non-zero exit code.'
const ENDED = /^Error: (Command terminated with non-zero exit code.*?\.)(?: |$)/
const SUMMARY = /^Summary$/

/** Whether a line is printed by hyperfine and by no other tool. */
export function isHyperfineText(line: string): boolean {
  return TIME.test(line) || ENDED.test(line)
}

/** Whether a line may be the first one of a command's results. */
export function isHyperfineHead(line: string): boolean {
  return HEAD.test(line) || isHyperfineText(line)
}

interface Block {
  readonly name: string
  readonly line: number
  time?: RegExpExecArray
  range?: RegExpExecArray
}

/** What hyperfine prints: the mean of each command with its spread, rounded to three or four digits. */
export class HyperfineConsole implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements()
  readonly #failures: Warning[] = []
  #block: Block | undefined
  #blocks = 0
  #hasSummary = false
  #last = 1

  constructor({ file }: ParseContext) {
    this.#file = file
  }

  push(line: string, n: number, end?: 'open'): void {
    this.#last = n
    const name = HEAD.exec(line)?.[1]
    const time = TIME.exec(line)
    const range = end === 'open' ? null : RANGE.exec(line)
    if (name !== undefined) this.#start(name === '' ? 'hyperfine' : name, n)
    else if (time !== null && this.#block !== undefined) this.#block.time = time
    else if (range !== null && this.#block !== undefined) this.#block.range = range
    else if (SUMMARY.test(line)) this.#hasSummary = true
    else this.#outcome(line, n)
  }

  end(): Parsed {
    this.#finish()
    if (this.#blocks > 1 && !this.#hasSummary && this.#failures.length === 0)
      throw this.#problem(this.#last, 'the output ends before the summary', 'the whole output of hyperfine')
    const message = 'the text holds no runs, so each mean counts as a single value; use --export-json'
    const warnings = this.#builder.size === 0 ? [] : [{ message, file: this.#file, line: 1 }]
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#builder.warnings(), ...warnings],
      failures: this.#failures,
    }
  }

  #start(name: string, line: number): void {
    this.#finish()
    this.#blocks += 1
    this.#block = { name: this.#builder.begin(name), line }
  }

  #outcome(line: string, n: number): void {
    const name = quotedName(this.#block?.name ?? 'hyperfine')
    const ended = ENDED.exec(line)?.[1]
    if (ended !== undefined) {
      this.#failures.push({ message: `${name}: ${ended}`, file: this.#file, line: n })
      this.#block = undefined
    } else if (line === IGNORED_FAILURE) {
      this.#failures.push({ message: `${name}: a run failed`, file: this.#file, line: n })
    }
  }

  #finish(): void {
    const block = this.#block
    if (block === undefined) return
    this.#block = undefined
    const { name, line, time, range } = block
    // A single run has no range.
    if (time === undefined || (range === undefined && time[3] !== undefined))
      throw this.#problem(line, `the results of ${quotedName(name)} are not complete`, 'its time and range')
    const cell = (found: RegExpExecArray | undefined, at: number): [number | undefined, string] => [
      found?.[at] === undefined ? undefined : Number(found[at]),
      found?.[at + 1] ?? 's',
    ]
    addReadings(this.#builder, { benchmark: name, problem: problemAtLine(this.#file, line) }, [
      ['time', ...cell(time, 1)],
      ['time.min', ...cell(range, 1)],
      ['time.max', ...cell(range, 3)],
      ['time.stddev', ...cell(time, 3)],
      ['user-time', ...cell(time, 5)],
      ['system-time', ...cell(time, 7)],
    ])
  }

  #problem(line: number, what: string, expected: string): Problem {
    return new Problem({
      kind: 'measurement',
      what,
      file: this.#file,
      line,
      expected,
      remedy: 'It was cut off: look at the log of the command, or read the file of --export-json',
    })
  }
}
