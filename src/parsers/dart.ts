import type { LineSink, ParseContext, TextParser } from './parser.js'
import { customMetricName } from './shared/custom-metric-name.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'

const NUMBER = String.raw`\d+(?:\.\d+)?(?:e[+-]?\d+)?`

/** What makes a text one of benchmark_harness: its own metric in its own unit. */
const RUN_TIME = new RegExp(String.raw`^\S.*\((?:RunTime|RunTimeRaw)\): ${NUMBER} us\.?$`, 'u')

/** Any score; an emitter of version 2 writes any metric, no full stop, and no unit for a count. */
const SCORE = new RegExp(String.raw`^(\S.*)\(([A-Za-z][\w-]*)\): (${NUMBER})(?: ([A-Za-zµ/%]+))?\.?$`, 'u')

/**
 * Text of Dart's benchmark_harness. `RunTime` is the mean time of one `exercise`, which calls `run` ten times unless
 * overridden. Scores printed more than once are repetitions.
 */
export const dartParser: TextParser = {
  kind: 'text',
  name: 'dart',
  tool: 'benchmark_harness 1 and 2 of Dart',
  reads: 'the text of benchmark_harness: "Template(RunTime): 1.0 us."',
  metrics: ['time', 'other metrics under their own name'],
  primary: ['time'],
  recognises: (line) => RUN_TIME.test(line),
  start: startDart,
}

function startDart({ file }: ParseContext): LineSink {
  const builder = startMeasurements(dartParser)
  return {
    push(line, n, end) {
      // The plain look first: most lines of a log are none.
      if (!line.includes('): ')) return
      // Without its end, the number may lack digits or the unit letters.
      const score = end === 'open' && !line.endsWith('.') ? null : SCORE.exec(line)
      if (score === null) return
      const metric = score[2] ?? ''
      builder.add({
        benchmark: score[1] ?? '',
        metric: metric === 'RunTime' ? 'time' : customMetricName(metric, 'score'),
        value: fastNumber(score[3] ?? ''),
        unit: score[4] ?? '',
        problem: problemAtLine(file, n),
      })
    },
    end: () => ({
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }),
  }
}
