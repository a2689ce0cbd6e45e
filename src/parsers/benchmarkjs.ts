import type { Warning } from '../core/model/measurement.js'
import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'
import { quotedName } from './shared/quoted-name.js'

// `toStringBench` of benchmark.js 2.1.4: thousands with commas, two decimals below 100, `Infinity` for an empty
// function, `+-` where the platform has no plus-minus sign. The name is greedy, because it may hold ` x ` itself.
const RESULT =
  /^(?<name>.+) x (?<rate>[\d,]+(?:\.\d+)?(?:e[+-]?\d+)?|Infinity|NaN) ops\/sec (?:±|\+-)(?:[\d.]+|Infinity|NaN)% \(\d+ runs? sampled\)$/u

// A benchmark that threw is printed as its name and the error's own enumerable properties: nothing for an Error
// (the line ends in `: `), `errno` and `code` for one of Node's, `generatedMessage` for an assertion. What else may
// be thrown cannot be told from an ordinary line; such a benchmark is missing.
const ERROR =
  /^(?<name>\S.*?): (?:$|errno: -?\d+,code: |generatedMessage: (?:true|false),code: |code: [A-Z_]+(?:,|$))/u

/** Text of benchmark.js: the lines that `String(event.target)` gives for every cycle. */
export const benchmarkjsParser: TextParser = {
  kind: 'text',
  name: 'benchmarkjs',
  tool: 'benchmark.js 2.1.4',
  reads: 'the lines that String(event.target) gives: "name x 1,234 ops/sec ±1.23% (88 runs sampled)"',
  metrics: ['throughput'],
  primary: ['throughput'],
  recognises: (line) => RESULT.test(line),
  start: startBenchmarkjs,
}

function startBenchmarkjs({ file }: ParseContext): LineSink {
  const builder = startMeasurements(benchmarkjsParser)
  const failures: Warning[] = []
  return {
    push(line, n) {
      const result = line.includes(' ops/sec ') ? RESULT.exec(line)?.groups : undefined
      if (result !== undefined) {
        const { name = '', rate = '' } = result
        const value = fastNumber(rate.includes(',') ? rate.replaceAll(',', '') : rate)
        const problem = problemAtLine(file, n)
        builder.add({ benchmark: name, metric: 'throughput', value, unit: 'ops/sec', primary: true, problem })
        return
      }
      const mayBeError = line.endsWith(': ') || line.includes('code: ')
      const name = mayBeError ? ERROR.exec(line)?.groups?.name : undefined
      if (name !== undefined) failures.push(failure(name, file, n))
    },
    end: () => ({
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures,
    }),
  }
}

function failure(name: string, file: string, line: number): Warning {
  const message = `benchmark.js prints a benchmark that threw an error like this line: ${quotedName(name)}, a colon, and the error's own properties if it has any`
  return { message, file, line }
}
