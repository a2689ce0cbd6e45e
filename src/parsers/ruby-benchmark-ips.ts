import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'

// Left of it stands the label, right-aligned, or nothing where the label was too long and has a line of its own.
// Version 2.13 added the time of one iteration in brackets. `format: :raw` prints no factor.
const RESULT =
  /^(?<label>.*?)\s*(?<rate>\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?<factor>[kMBTQ])?\s+\(±\s*[\d.]+%\) i\/s(?:\s+\([\d.]+ [^)]*\/i\))?\s+-\s+(?<iterations>[\d.]+)(?<times>[kMBTQ])?(?:\s+in\s+[\d.]+s)?$/u

const WARMING_UP = /^Warming up -+$/
const WARMED_UP = /\d(?:\.\d+)?[kMBTQ]?\s+i\/100ms$/
const CALCULATING = /^Calculating -+$/
const RUBY = /^(?<ruby>(?:j?ruby|truffleruby) \d\S*) .*\[\S+\]$/

/** Powers of ten of benchmark-ips' own human format. */
const EXPONENTS: Readonly<Record<string, number>> = { k: 3, M: 6, B: 9, T: 12, Q: 15 }

/**
 * Text of benchmark-ips: iterations per second of every report, as printed (about four digits); its `json!` file
 * has them all. The warm-up and the comparison are no results.
 */
export const rubyBenchmarkIpsParser: TextParser = {
  kind: 'text',
  name: 'ruby-benchmark-ips',
  tool: 'benchmark-ips 2 of Ruby',
  reads: 'the text of Benchmark.ips: "label  1.234M (± 1.2%) i/s - ..."',
  metrics: ['throughput'],
  primary: ['throughput'],
  foreignLines: 'a line between a label that has a line of its own and its result becomes the label',
  // The plain look first: on a very long line of blanks the pattern alone would take minutes.
  recognises: (line) => line.includes('i/') && RESULT.test(line),
  start: startIps,
}

function startIps({ file }: ParseContext): LineSink {
  const builder = startMeasurements(rubyBenchmarkIpsParser)
  const environment: Record<string, string> = {}
  let lineBefore = ''
  /** Labels that warmed up and have no result yet. */
  let waiting = 0
  let isWarmingUp = false
  return {
    push(line, n) {
      const ruby = RUBY.exec(line)?.groups?.ruby
      if (ruby !== undefined) environment.ruby = ruby
      if (WARMING_UP.test(line) || CALCULATING.test(line)) isWarmingUp = WARMING_UP.test(line)
      else if (isWarmingUp && WARMED_UP.test(line)) waiting += 1
      const result = line.includes(' i/s') ? RESULT.exec(line)?.groups : undefined
      if (result !== undefined) {
        waiting -= 1
        builder.add({
          benchmark: (result.label === '' ? lineBefore : (result.label ?? '')).trim(),
          metric: 'throughput',
          unit: '1/s',
          value: scaled(result.rate, result.factor),
          iterations: Math.round(scaled(result.iterations, result.times)),
          problem: problemAtLine(file, n),
        })
      }
      lineBefore = WARMING_UP.test(line) || CALCULATING.test(line) ? '' : line
    },
    end: () => ({
      measurements: builder.measurements(),
      environment,
      warnings: [...cutWarning(file, waiting), ...builder.warnings()],
      failures: [],
    }),
  }
}

function scaled(digits = '', factor = ''): number {
  // Put in front of the digits' own exponent, so that 16.670M is 16670000 and no neighbour of it.
  return factor === '' ? Number(digits) : Number(`${digits}e${EXPONENTS[factor]}`)
}

function cutWarning(file: string, waiting: number): readonly Warning[] {
  if (waiting <= 0) return []
  return [{ message: `${plural(waiting, 'label')} warmed up without a result: the output was cut off`, file }]
}
