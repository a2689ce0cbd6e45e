import type { Parameters, Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'

// With -v the class stands in front; without it only the method's name, after the result of the test before.
const ROW = /^[.FES]*(?:(\S+#\S+) = )?(bench_\S*)((?:\t *\d+\.\d{6})+)$/u
const STARTED = '# Running:'
const FINISHED = /^Finished in [\d.]+s[,.]/
const FAILED = /^ +\d+\) (?<kind>Failure|Error):$/

/**
 * Text of minitest/benchmark: the time for every size of `bench_range`, which the text does not name, so the sizes
 * are the parameter `step`, counted from 1. Where the times do not fit the asserted curve, the test fails.
 */
export const minitestParser: TextParser = {
  kind: 'text',
  name: 'minitest',
  tool: 'minitest/benchmark of Ruby (read with minitest 5)',
  reads: 'the text of minitest/benchmark: one time for every size of bench_range',
  metrics: ['time'],
  primary: ['time'],
  recognises: (line) => ROW.test(line),
  start: startMinitest,
}

function startMinitest({ file }: ParseContext): LineSink {
  const builder = startMeasurements(minitestParser)
  const failures: Warning[] = []
  let started: number | undefined
  return {
    push(line, n, end) {
      if (line === STARTED) started = n
      else if (line.startsWith('Finished ') && FINISHED.test(line)) started = undefined
      const failed = line.startsWith(' ') ? FAILED.exec(line)?.groups?.kind : undefined
      if (failed !== undefined) failures.push({ message: `minitest reports: ${failed}`, file, line: n })
      // A row without its end may lack times, and part of the last one.
      const row = end === 'open' || !line.includes('bench_') ? null : ROW.exec(line)
      if (row === null) return
      const benchmark = builder.begin(row[1] ?? row[2] ?? '')
      const problem = problemAtLine(file, n)
      const times = (row[3] ?? '').trim().split(/\t */)
      for (let index = 0; index < times.length; index += 1) {
        const value = fastNumber(times[index] ?? '')
        builder.add({ benchmark, parameters: stepOf(index), metric: 'time', value, unit: 's', problem })
      }
    },
    end: () => ({
      measurements: builder.measurements(),
      environment: {},
      warnings: [...cutWarning(file, started), ...builder.warnings()],
      failures,
    }),
  }
}

const STEPS: Parameters[] = []
// More sizes than anybody asks for; they only save the objects.
const MOST_STEPS = 100

/** One object for each step, which is the same step in every row. */
function stepOf(index: number): Parameters {
  const step = STEPS[index] ?? { step: String(index + 1) }
  if (index === STEPS.length && index < MOST_STEPS) STEPS.push(step)
  return step
}

/** @param started line that announced the tests; undefined where minitest said afterwards how long they took */
function cutWarning(file: string, started: number | undefined): readonly Warning[] {
  if (started === undefined) return []
  const message =
    'the run that starts here has no "Finished in": it was cut off and benchmarks may be missing'
  return [{ message, file, line: started }]
}
