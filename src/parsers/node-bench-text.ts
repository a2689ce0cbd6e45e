import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

// The name is padded to the column, and may hold ` x ` itself, hence greedy. Plugins print between the runs and `min..max`.
const RESULT =
  /^(.*\S)\s+x ([\d,]+(?:\.\d+)?) ops\/sec \(\d+ runs? sampled\) (?:.* )?min\.\.max=\(([\d.]+)(ns|us|ms|s)\.\.\.([\d.]+)(ns|us|ms|s)\)$/

// In benchmark mode `time`, version 0.15 prints this instead of the time.
const WITHOUT_TIME = /^(?<name>.*\S)\s+x undefined total time \(\d+ runs? sampled\)/

/** The textReport of bench-node, its default: calls per second and the extreme samples. */
export const nodeBenchTextParser: TextParser = {
  kind: 'text',
  name: 'node-bench-text',
  tool: 'bench-node (read with 0.15)',
  reads: 'the textReport of Node\'s bench-node: "name x 1,234 ops/sec (11 runs sampled) min..max=(...)"',
  metrics: ['throughput', 'latency.min', 'latency.max'],
  primary: ['throughput'],
  recognises: (line) => RESULT.test(line) || WITHOUT_TIME.test(line),
  start: startNodeBench,
}

function startNodeBench({ file }: ParseContext): LineSink {
  const builder = startMeasurements(nodeBenchTextParser)
  const failures: Warning[] = []
  return {
    push(line, n) {
      // The plain look first: most lines of a log are none.
      if (!line.includes('x ')) return
      const untimed = line.includes('undefined total') ? WITHOUT_TIME.exec(line)?.groups?.name : undefined
      if (untimed !== undefined) {
        const message = `${quotedName(untimed)}: the text holds no time in benchmark mode time; jsonReport does`
        failures.push({ message, file, line: n })
      }
      const result = line.endsWith('s)') ? RESULT.exec(line) : null
      if (result === null) return
      const benchmark = builder.begin(result[1] ?? '')
      const problem = problemAtLine(file, n)
      const add = (metric: string, digits = '', unit = ''): void => {
        const value = fastNumber(digits.includes(',') ? digits.replaceAll(',', '') : digits)
        builder.add({ benchmark, metric, value, unit, problem })
      }
      add('throughput', result[2], 'ops/sec')
      add('latency.min', result[3], result[4])
      add('latency.max', result[5], result[6])
    },
    end: () => ({
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures,
    }),
  }
}
