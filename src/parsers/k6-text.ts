import { isK6Total, K6TextSink } from './k6/text-summary.js'
import type { TextParser } from './parser.js'

/**
 * The summary that k6 prints at its end, `compact`, `full` and `legacy`; of a full one the totals, not those of its groups and
 * scenarios. Benchmarks and metrics are those of its JSON; times are rounded to hundredths of what is printed.
 */
export const k6TextParser: TextParser = {
  kind: 'text',
  name: 'k6-text',
  tool: 'k6 0.30 to 1.8 (captured with 1.8)',
  reads: 'the summary that k6 prints at its end; --summary-export is exact',
  metrics: [
    ...['throughput', 'error-rate', 'bytes-per-second', 'latency.mean', 'latency.min', 'latency.max'],
    ...['latency.p50', 'latency.p90', 'latency.p95', 'percentiles of summaryTrendStats', 'custom metrics'],
  ],
  primary: ['throughput', 'latency.p50', 'error-rate'],
  recognises: isK6Total,
  start: (context) => new K6TextSink(context, k6TextParser),
}
