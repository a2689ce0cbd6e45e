import type { LineSink, ParseContext, TextParser } from './parser.js'
import { addPerfherderSuite } from './perfherder/add-suite.js'
import { arrayField } from './shared/array-field.js'
import { readJsonAtLine } from './shared/json-at-line.js'
import { startMeasurements } from './shared/measurement-builder.js'

// The log's own prefix (time stamp, level) may stand in front.
const LINE = /(?:^|\s)PERFHERDER_DATA:\s*(?<json>\{.*\})\s*$/

/**
 * Mozilla's Perfherder lines in a log: `PERFHERDER_DATA: {"framework", "suites"}`. A subtest's `replicates` are its
 * repetitions; without them its `value` is one. A suite's own value is a summary of its subtests and gates only where
 * it has none. Better is lower unless the line says otherwise, as Perfherder itself decides.
 */
export const perfherderParser: TextParser = {
  kind: 'text',
  name: 'perfherder',
  tool: 'PERFHERDER_DATA of Mozilla Perfherder',
  reads: 'PERFHERDER_DATA lines in a log: every suite, subtest and replicate',
  metrics: ['time', 'value', 'bytes', 'throughput', 'bytes-per-second', 'other units under their own name'],
  primary: [],
  recognises: (line) => LINE.test(line),
  start: startPerfherder,
}

function startPerfherder({ file }: ParseContext): LineSink {
  const builder = startMeasurements(perfherderParser)
  return {
    push(line, n) {
      const json = LINE.exec(line)?.groups?.json
      if (json === undefined) return
      const document = readJsonAtLine(json, file, n)
      for (const [index] of arrayField(document, ['suites']).entries())
        addPerfherderSuite(document, index, builder)
    },
    end: () => ({
      measurements: builder.measurements(),
      environment: {},
      warnings: builder.warnings(),
      failures: [],
    }),
  }
}
