import type { LineSink, ParseContext, TextParser } from './parser.js'
import { startCsvReader } from './shared/csv.js'
import { problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { quotedName } from './shared/quoted-name.js'

const HEADER = 'Name,Mean,MeanLB,MeanUB,Stddev,StddevLB,StddevUB'

/** `--csv` of Haskell's criterion (and gauge): the mean of every benchmark in seconds; `--json` has the samples. */
export const haskellCriterionCsvParser: TextParser = {
  kind: 'text',
  name: 'haskell-criterion-csv',
  tool: 'criterion for Haskell (read with 1.5)',
  reads: "the file of --csv of Haskell's criterion",
  metrics: ['time'],
  primary: ['time'],
  unseenCut: 'between two records',
  recognises: (line) => line === HEADER,
  start: startCriterionCsv,
}

function startCriterionCsv({ file }: ParseContext): LineSink {
  const builder = startMeasurements(haskellCriterionCsvParser)
  const csv = startCsvReader(file)
  let isHeadSeen = false
  return {
    push(line, n, end) {
      if (line === HEADER) isHeadSeen = true
      else if (isHeadSeen && line !== '' && end !== 'open') {
        const record = csv.push(line, n)
        if (record === undefined) return
        const [benchmark = '', mean = ''] = record.fields
        const problem = problemAtLine(file, record.line)
        if (mean === '' || !Number.isFinite(Number(mean)))
          throw problem(`the mean ${quotedName(mean)} is no number`, 'seconds')
        builder.add({ benchmark, metric: 'time', value: Number(mean), unit: 's', problem })
      }
    },
    end() {
      csv.end()
      return {
        measurements: builder.measurements(),
        environment: {},
        warnings: builder.warnings(),
        failures: [],
      }
    },
  }
}
