import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addPerfCount, PERF_PRIMARY } from './perf-stat/add-perf-count.js'
import type { PerfCount } from './perf-stat/perf-count.js'
import { isInterval, isPerfJson, readPerfFields, readPerfJson } from './perf-stat/read-perf-fields.js'
import { type PerfHeading, readPerfHeading, readPerfLine } from './perf-stat/read-perf-text.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { nameOfFile } from './shared/name-of-file.js'

/**
 * `perf stat`: its report, `-x` with any usual separator, and `-j`. Events that were not counted are absent and named,
 * unsupported ones apart from those that never got a counter. Of `-r` perf prints means only. The report names the
 * command; the other formats do not, so the file's name is the benchmark.
 */
export const perfStatParser: TextParser = {
  kind: 'text',
  name: 'perf-stat',
  tool: 'perf stat (read with 6.1)',
  reads: 'the report of perf stat (-o, or its standard error), or its -x and -j formats',
  metrics: [
    'time',
    'cpu-time',
    'user-time',
    'system-time',
    'instructions',
    'cycles',
    'cache-misses',
    'other events under their own name',
    '*.spread (relative, of -r)',
  ],
  primary: PERF_PRIMARY,
  recognises: (line) =>
    readPerfHeading(line) !== undefined ||
    isPerfJson(line) ||
    readPerfFields(line) !== undefined ||
    isInterval(line),
  start: (context) => new PerfSink(context),
}

class PerfSink implements LineSink {
  readonly #file: string
  readonly #unnamed: string
  readonly #builder = startMeasurements(perfStatParser)
  readonly #missing = new Map<string, Set<string>>()
  readonly #warnings: Warning[] = []
  readonly #runs = new Set<number>()
  #open: PerfHeading | undefined
  /** Where a report starts whose time elapsed, its last line but two, has not come yet. */
  #unfinished: number | undefined

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#unnamed = nameOfFile(file, 'perf stat')
  }

  push(line: string, n: number, end?: 'open'): void {
    const heading = readPerfHeading(line)
    if (heading !== undefined) {
      this.#open = heading
      this.#unfinished = n
      if (heading.runs !== undefined) this.#runs.add(heading.runs)
      return
    }
    if (isInterval(line))
      throw this.#problem(n, 'this is a slice of a run (perf stat -I)', 'perf stat without -I')
    const count = this.#read(line, n)
    if (count === undefined) return
    if (end === 'open') throw this.#problem(n, 'the text ends in the middle of a line')
    this.#add(count, n)
    if (count.event === 'duration_time') this.#unfinished = undefined
  }

  end(): Parsed {
    if (this.#unfinished !== undefined) {
      throw this.#problem(this.#unfinished, 'the report that starts here does not tell the time elapsed')
    }
    if (this.#builder.size === 0 && this.#missing.size > 0) {
      throw this.#problem(1, `no event was counted: ${this.#missingText()}`)
    }
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#builder.warnings(), ...this.#notes()],
      failures: [],
    }
  }

  #read(line: string, n: number): PerfCount | undefined {
    if (isPerfJson(line)) {
      try {
        return readPerfJson(line)
      } catch (cause) {
        throw this.#problem(n, 'this is no complete JSON object', 'one object a line', cause)
      }
    }
    return readPerfFields(line) ?? (this.#open === undefined ? undefined : readPerfLine(line))
  }

  #add(count: PerfCount, n: number): void {
    if (typeof count.value !== 'number') {
      const events = this.#missing.get(count.value) ?? new Set()
      this.#missing.set(count.value, events.add(count.event))
      return
    }
    if (count.running !== undefined && count.running < 0.995) {
      const message = `${count.event} was counted ${(count.running * 100).toFixed(1)} % of the time and extrapolated`
      this.#warnings.push({ message, file: this.#file, line: n })
    }
    addPerfCount(this.#builder, count, {
      benchmark: this.#open?.name ?? this.#unnamed,
      iterations: this.#open?.runs,
      problem: problemAtLine(this.#file, n),
    })
  }

  #notes(): readonly Warning[] {
    const notes = [...this.#warnings]
    if (this.#missing.size > 0) notes.push({ message: this.#missingText(), file: this.#file })
    for (const runs of this.#runs) {
      const message = `perf prints the mean of ${plural(runs, 'run')} (-r), which counts as a single value; repeat perf stat itself to keep each`
      notes.push({ message, file: this.#file })
    }
    return notes
  }

  #missingText(): string {
    const why: Readonly<Record<string, string>> = {
      'not supported': 'not supported by this machine (virtual machines seldom expose hardware counters)',
      'not counted': 'not counted (more events than counters, or the run was too short)',
    }
    return [...this.#missing].map(([kind, events]) => `${[...events].join(', ')}: ${why[kind]}`).join('; ')
  }

  #problem(line: number, what: string, expected?: string, cause?: unknown): Problem {
    return new Problem({
      kind: 'measurement',
      what,
      file: this.#file,
      line,
      ...(expected === undefined ? {} : { expected }),
      ...(cause === undefined ? {} : { cause }),
    })
  }
}
