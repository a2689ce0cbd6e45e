import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'

const RESULT = /^(\d+) loops?, best of (\d+): ([\d.]+(?:e[+-]?\d+)?) (nsec|usec|msec|sec) per loop$/

/** IPython's %timeit. Its text says `1,000,000 loops`, older ones `1000000`. */
const IPYTHON =
  /^(?<mean>[\d.]+(?:e[+-]?\d+)?) (?<unit>ns|us|[µμ]s|ms|s) (?:±|\+-) .* per loop \(mean (?:±|\+-) std\. dev\. of \d+ runs?, (?<loops>[\d,]+) loops? each\)$/u

const RAW_TIMES = /^raw times: (?<times>.+)$/
const RAW_TIME = /^(?<time>[\d.]+(?:e[+-]?\d+)?)(?: (?<unit>nsec|usec|msec|sec))?$/

/** A line of the traceback that timeit prints when the statement raises; it exits with 1 then. */
const RAISED = /^\s*File "<(?:timeit-src|magic-timeit)>", line \d+/

const TIMEIT_UNITS: Readonly<Record<string, string>> = { nsec: 'ns', usec: 'us', msec: 'ms', sec: 's' }

interface RawTimes {
  readonly times: readonly { readonly value: number; readonly unit: string }[]
  readonly line: number
}

/**
 * Text of `python -m timeit` and of IPython's `%timeit`. timeit names nothing, so the results of one text are
 * `timeit`, `timeit #2`, ... in their order. With -v every repetition is kept (raw times are those of all loops
 * together); else the best of them, for %timeit the mean.
 */
export const timeitParser: TextParser = {
  kind: 'text',
  name: 'timeit',
  tool: 'timeit of Python 2.7 to 3.14, %timeit of IPython 7 to 9',
  reads: 'the text of python -m timeit (every repetition with -v) and of %timeit',
  metrics: ['time'],
  primary: ['time'],
  unseenCut: 'between two results',
  command: /\s-m\s*timeit\b/,
  recognises: (line) => RESULT.test(line) || IPYTHON.test(line),
  start: ({ file }) => new TimeitSink(file),
}

class TimeitSink implements LineSink {
  readonly #file: string
  readonly #builder = startMeasurements(timeitParser)
  readonly #failures: Warning[] = []
  readonly #warnings: Warning[] = []
  #raw: RawTimes | undefined

  constructor(file: ParseContext['file']) {
    this.#file = file
  }

  push(line: string, n: number): void {
    const raw = line.startsWith('raw times: ') ? RAW_TIMES.exec(line)?.groups?.times : undefined
    if (raw !== undefined) this.#raw = { times: readRawTimes(raw), line: n }
    const result = line.endsWith(' per loop') ? RESULT.exec(line) : null
    if (result !== null) this.#result(result, n)
    const ipython = line.endsWith(' each)') ? IPYTHON.exec(line)?.groups : undefined
    if (ipython !== undefined) {
      const iterations = Number(ipython.loops?.replaceAll(',', ''))
      this.#add([{ value: Number(ipython.mean), unit: ipython.unit ?? '' }], iterations, n)
    }
    if (line.includes('File "<') && RAISED.test(line) && this.#failures.at(-1)?.line !== n - 1) {
      this.#failures.push({ message: 'the statement raised an exception', file: this.#file, line: n })
    }
  }

  end(): ReturnType<LineSink['end']> {
    if (this.#raw !== undefined) {
      const message = 'the result that follows raw times is missing: the output is cut'
      this.#warnings.push({ message, file: this.#file, line: this.#raw.line })
    }
    return {
      measurements: this.#builder.measurements(),
      environment: {},
      warnings: [...this.#warnings, ...this.#builder.warnings()],
      failures: this.#failures,
    }
  }

  #result([, iterations = '', repeat = '', best = '', unit = '']: RegExpExecArray, n: number): void {
    const loops = fastNumber(iterations)
    const raw = this.#raw
    this.#raw = undefined
    if (raw !== undefined && raw.times.length === Number(repeat)) {
      const times = raw.times.map(({ value, unit }) => ({ value: value / loops, unit }))
      this.#add(times, loops, raw.line)
      return
    }
    if (this.#warnings.length === 0) {
      const message = `only the best of ${plural(Number(repeat), 'repetition')} is printed; python -m timeit -v keeps them all`
      this.#warnings.push({ message, file: this.#file, line: n })
    }
    this.#add([{ value: fastNumber(best), unit: TIMEIT_UNITS[unit] ?? '' }], loops, n)
  }

  #add(times: RawTimes['times'], iterations: number, n: number): void {
    const benchmark = this.#builder.begin('timeit')
    const problem = problemAtLine(this.#file, n)
    for (const time of times) {
      const { value, unit } = time
      this.#builder.add({ benchmark, metric: 'time', value, unit, iterations, primary: true, problem })
    }
  }
}

/** `4.44e+03 usec, 2.31e+03 usec`; Python 2 wrote seconds without unit and comma. Empty where one is something else. */
function readRawTimes(text: string): RawTimes['times'] {
  const times = text.split(text.includes(',') || /sec$/.test(text) ? ', ' : ' ').map((part) => {
    const { time, unit = 'sec' } = RAW_TIME.exec(part)?.groups ?? {}
    return time === undefined ? undefined : { value: Number(time), unit: TIMEIT_UNITS[unit] ?? '' }
  })
  return times.every((time) => time !== undefined) ? times : []
}
