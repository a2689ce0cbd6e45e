import type { TextParser } from './parser.js'
import { PytestBenchmarkSink, TABLE_HEAD } from './pytest-benchmark-text/table.js'

/**
 * The tables that pytest-benchmark prints. They hold no single rounds: the time is the median (the mean where `--benchmark-columns`
 * leaves that out), and what else is printed stands beside it. Of a comparison with saved runs only this run is read.
 */
export const pytestBenchmarkTextParser: TextParser = {
  kind: 'text',
  name: 'pytest-benchmark-text',
  tool: 'pytest-benchmark 3 to 5 (captured with 5.3)',
  reads: 'the tables that pytest-benchmark prints; --benchmark-json keeps every round',
  metrics: ['time', 'time.mean', 'time.min', 'time.max', 'time.stddev'],
  primary: ['time'],
  recognises: (line) => TABLE_HEAD.test(line),
  start: (context) => new PytestBenchmarkSink(context),
}
