import { heyCsv, isHeyHeader } from './hey/csv.js'
import { HeySummarySink, isHeySummary } from './hey/summary.js'
import type { TextParser } from './parser.js'
import { textForms } from './shared/text-forms.js'

/**
 * hey's summary and its `-o csv`. Neither says what was requested, so the benchmark is `hey`, and several summaries in one
 * text are repetitions. Answers with a status of 400 or more and requests without an answer are errors.
 */
export const heyParser: TextParser = {
  kind: 'text',
  name: 'hey',
  tool: 'hey 0.1.4',
  reads: 'the summary of hey, or the requests that hey -o csv lists',
  metrics: [
    ...['throughput', 'bytes-per-second', 'error-rate', 'latency.mean', 'latency.min', 'latency.max'],
    ...[
      'latency.p10',
      'latency.p25',
      'latency.p50',
      'latency.p75',
      'latency.p90',
      'latency.p95',
      'latency.p99',
    ],
  ],
  primary: ['throughput', 'error-rate'],
  unseenCut: 'the requests of -o csv: between two records',
  command: /(?:^|[\s;&|/])hey\s+-/,
  ...textForms([
    { startsWith: isHeySummary, start: (context) => new HeySummarySink(context) },
    { startsWith: isHeyHeader, start: heyCsv },
  ]),
}
