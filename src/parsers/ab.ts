import { AbSummarySink, isAbSummary } from './ab/summary.js'
import { abGnuplot, abPercentiles, isAbGnuplot, isAbPercentiles } from './ab/tables.js'
import type { TextParser } from './parser.js'
import { textForms } from './shared/text-forms.js'

/**
 * ApacheBench's text, its `-e` file of percentiles (microseconds, where the text has whole milliseconds) and its `-g` file of
 * all requests. The files do not say what was requested, so their benchmark is `ab`.
 */
export const abParser: TextParser = {
  kind: 'text',
  name: 'ab',
  tool: 'ApacheBench 2.3',
  reads: 'the text of ab, or the files of ab -e and ab -g',
  metrics: [
    ...[
      'throughput',
      'bytes-per-second',
      'error-rate',
      'latency.mean',
      'latency.min',
      'latency.max',
      'latency.p50',
    ],
    ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'other percentiles'],
  ],
  primary: ['throughput', 'error-rate'],
  unseenCut: 'the files of -e and -g are tables without an end',
  command: /(?:^|[\s;&|/])ab\s+-/,
  ...textForms([
    { startsWith: isAbSummary, start: (context) => new AbSummarySink(context) },
    { startsWith: isAbPercentiles, start: abPercentiles },
    { startsWith: isAbGnuplot, start: abGnuplot },
  ]),
}
