import { isLocustTable, LocustConsoleSink } from './locust/console.js'
import { isLocustFailures, locustFailures } from './locust/failures.js'
import { isLocustHistory, locustHistory } from './locust/history.js'
import { isLocustStats, locustStats } from './locust/stats.js'
import type { TextParser } from './parser.js'
import { textForms } from './shared/text-forms.js'

/**
 * locust's CSV files, of which those of one run are read together, and the table it prints. A benchmark is method and name of a request (`GET /users`), and `Aggregated`
 * all of them. Failed requests are requests. Percentiles are locust's own, in whole milliseconds of two digits.
 */
export const locustParser: TextParser = {
  kind: 'text',
  name: 'locust',
  tool: 'locust 2.12 to 2.47',
  reads:
    'the files of locust --csv (stats, stats_history, failures, exceptions), or the tables that it prints',
  metrics: [
    ...[
      'throughput',
      'error-rate',
      'failed-requests',
      'exceptions',
      'content-size',
      'latency.mean',
      'latency.min',
    ],
    ...[
      'latency.max',
      'latency.p50',
      'latency.p90',
      'latency.p95',
      'latency.p99',
      'latency.p99.9',
      'load.baseline-latency',
    ],
    ...['load.knee', 'stress.throughput', 'soak.latency-slope', 'spike.recovery-time'],
  ],
  primary: ['throughput', 'latency.p50', 'error-rate'],
  unseenCut: 'stats_history and failures: between two records',
  ...textForms([
    { startsWith: isLocustStats, start: locustStats },
    { startsWith: isLocustHistory, start: locustHistory },
    { startsWith: isLocustFailures, start: locustFailures },
    { startsWith: isLocustTable, start: (context) => new LocustConsoleSink(context) },
  ]),
}
