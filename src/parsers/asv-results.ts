import type { Warning } from '../core/model/measurement.js'
import { ASV_METRICS, ASV_REMEDY, addAsvResults, asvEnvironment } from './asv/add-asv-results.js'
import type { JsonParser } from './parser.js'
import { isJsonObject } from './shared/json-path.js'
import { startMeasurements } from './shared/measurement-builder.js'
import { startSummaryNotes } from './shared/summary-notes.js'

/**
 * One result file of asv without the folder around it: `<commit>-<environment>.json`, versions 1 and 2. The names of
 * parameters and the units of `track_` benchmarks stand in `benchmarks.json`, which only the parser `asv` reads.
 */
export const asvResultsParser: JsonParser = {
  kind: 'json',
  name: 'asv-results',
  tool: 'airspeed velocity (asv) 0.1 to 0.6',
  reads: 'one result file of asv, <commit>-<environment>.json',
  metrics: ASV_METRICS,
  primary: ASV_METRICS,
  recognises: (value) =>
    isJsonObject(value) &&
    'commit_hash' in value &&
    isJsonObject(value.results) &&
    isJsonObject(value.params),
  parse(document) {
    const builder = startMeasurements(asvResultsParser)
    const failures: Warning[] = []
    const summaries = startSummaryNotes(document, 'median', ASV_REMEDY)
    addAsvResults({ document, benchmarks: undefined, parameters: {} }, { builder, failures, summaries })
    return {
      measurements: builder.measurements(),
      environment: asvEnvironment(document),
      warnings: [...summaries.warnings(), ...builder.warnings()],
      failures,
    }
  },
}
