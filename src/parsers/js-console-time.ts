import type { LineSink, ParseContext, TextParser } from './parser.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { fastNumber } from './shared/number-of.js'

// `console.timeEnd`: Node prints `label: 1.234ms`, `1.234s`, `1:01.003 (m:ss.mmm)`, `1:00:01 (h:mm:ss)`; Firefox
// `label: 7617ms - timer ended`; Chrome `label: 12.34 ms`.
const PLAIN = /^(?<label>\S.*?): (?<value>\d+(?:\.\d+)?)(?: (?=ms))?(?<unit>ms|s)(?<ended> - timer ended)?$/
const CLOCK =
  /^(?<label>\S.*?): (?:(?<hours>\d+):(?=\d\d:))?(?<minutes>\d+):(?<seconds>\d\d(?:\.\d+)?) \((?:m:ss\.mmm|h:mm:ss)\)$/

/**
 * Text of JavaScript's `console.time` and `console.timeEnd`: `label: time`. An ordinary log line looks the same, so
 * only the spellings of a timer are recognised (`- timer ended`, `(m:ss.mmm)`); the rest is read with
 * `--parser js-console-time`. A label that ends several times has repetitions.
 */
export const jsConsoleTimeParser: TextParser = {
  kind: 'text',
  name: 'js-console-time',
  tool: 'console.time of Node, Chrome and Firefox',
  reads:
    'the text of console.timeEnd: "label: 1.234ms", recognised by itself only as "- timer ended" or "(m:ss.mmm)"',
  metrics: ['time'],
  primary: ['time'],
  recognises: (line) => CLOCK.test(line) || PLAIN.exec(line)?.groups?.ended !== undefined,
  start: startConsoleTime,
}

function startConsoleTime({ file }: ParseContext): LineSink {
  const builder = startMeasurements(jsConsoleTimeParser)
  return {
    push(line, n, end) {
      // The plain look first: a log has few lines that may be one.
      if (!line.includes(': ')) return
      const problem = problemAtLine(file, n)
      const plain = PLAIN.exec(line)?.groups
      // `12.34m` of a cut line is no match; `7617ms` of one that is cut before ` - timer ended` is whole.
      if (plain !== undefined && !(end === 'open' && plain.unit === 's')) {
        const { label: benchmark = '', value, unit = '' } = plain
        builder.add({ benchmark, metric: 'time', value: fastNumber(value ?? ''), unit, problem })
      }
      const clock = line.endsWith('s)') || line.endsWith('m)') ? CLOCK.exec(line)?.groups : undefined
      if (clock !== undefined) {
        const minutes = Number(clock.hours ?? 0) * 60 + Number(clock.minutes)
        const value = minutes * 60 + Number(clock.seconds)
        builder.add({ benchmark: clock.label ?? '', metric: 'time', value, unit: 's', problem })
      }
    },
    end: () => ({
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }),
  }
}
