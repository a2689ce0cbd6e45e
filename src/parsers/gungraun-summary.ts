import { GUNGRAUN_PRIMARY } from './gungraun/gungraun-metric.js'
import { isGungraunSummary, readSummary } from './gungraun/read-summary.js'
import type { JsonParser } from './parser.js'
import { startMeasurements } from './shared/measurement-builder.js'

/** `summary.json` of gungraun and iai-callgrind (`--save-summary`): one benchmark a file. */
export const gungraunSummaryParser: JsonParser = {
  kind: 'json',
  name: 'gungraun-summary',
  tool: 'gungraun 0.17 to 0.20, iai-callgrind 0.16 (captured with both)',
  reads: 'one summary.json of --save-summary',
  metrics: [
    'instructions',
    'estimated-cycles',
    'dhat.*',
    'memcheck.errors',
    'other events under their own name',
  ],
  primary: GUNGRAUN_PRIMARY,
  recognises: isGungraunSummary,
  parse(document) {
    const builder = startMeasurements(gungraunSummaryParser)
    readSummary(document, builder)
    const measurements = builder.measurements()
    return { measurements, environment: {}, warnings: builder.warnings(), failures: [] }
  },
}
