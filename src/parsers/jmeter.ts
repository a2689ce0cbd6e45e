import { jmeterRows } from './jmeter/jmeter-rows.js'
import type { TextParser } from './parser.js'
import { csvSink, startsWithColumns } from './shared/csv-sink.js'

const isHeader = (line: string): boolean =>
  startsWithColumns(line, 'timeStamp,elapsed,label') && /,success(?:,|$)/.test(line)

/**
 * JMeter's results file as CSV (`-l FILE.jtl`): one record a sample. A benchmark is a label, and `TOTAL` all of them but
 * transactions, which hold other samples. Percentiles are of all samples (type 7), JMeter's own reports round to a rank.
 */
export const jmeterParser: TextParser = {
  kind: 'text',
  name: 'jmeter',
  tool: 'JMeter 2.13 to 5.6',
  reads: 'the CSV of jmeter -n -l, with its header',
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
    ...['latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'first-byte-time', 'connect-time'],
    ...[
      'load.baseline-latency',
      'load.knee',
      'stress.throughput',
      'soak.latency-slope',
      'spike.recovery-time',
    ],
  ],
  primary: ['throughput', 'latency.p50', 'error-rate'],
  unseenCut: 'between two records',
  recognises: isHeader,
  start: ({ file }) => csvSink({ file, isHeader, rows: jmeterRows(file) }),
}
