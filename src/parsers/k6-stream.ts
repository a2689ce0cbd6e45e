import type { Warning } from '../core/model/measurement.js'
import { LoadTimeline } from '../core/trend/load-timeline.js'
import { soakGrowth } from '../core/trend/soak-growth.js'
import { addK6Metric } from './k6/add-k6-metric.js'
import { customNames, customWarning } from './k6/custom-warning.js'
import { cutStream, isK6Line, type K6Declaration, type K6Point, readK6Line } from './k6/stream-line.js'
import { StreamTotals } from './k6/stream-totals.js'
import type { LineSink, ParseContext, Parsed, TextParser } from './parser.js'
import { addLoadTrend } from './shared/add-load-trend.js'
import { addReadings } from './shared/add-readings.js'
import { type MeasurementBuilder, problemAtLine, startMeasurements } from './shared/measurement-builder.js'
import { ThinnedSeries } from './shared/thinned-series.js'

/**
 * The points that `k6 run --out json=FILE` streams: what its summary would say (the length of the test is from the first
 * point to the last), requests by name, and what the course of the load tells. A gauge that holds bytes is taken for
 * memory. A test that was cut between two requests cannot be told from a short one: k6 writes no end.
 */
export const k6StreamParser: TextParser = {
  kind: 'text',
  name: 'k6-stream',
  tool: 'k6 0.30 to 1.8',
  reads: 'the lines of k6 run --out json: every point of every metric, with its tags',
  metrics: [
    ...['throughput', 'error-rate', 'bytes-per-second', 'latency.mean', 'latency.min', 'latency.max'],
    ...['latency.p50', 'latency.p90', 'latency.p95', 'latency.p99', 'latency.p99.9', 'custom metrics'],
    ...['load.baseline-latency', 'load.knee', 'stress.throughput', 'soak.latency-slope', 'soak.memory-slope'],
    'spike.recovery-time',
  ],
  primary: ['throughput', 'latency.p50', 'error-rate'],
  unseenCut: 'between two points',
  command: /\bk6\s+run\b.*\s--out[\s=]json(?:\s|$)/,
  recognises: isK6Line,
  start: (context) => new K6StreamSink(context),
}

class K6StreamSink implements LineSink {
  readonly #file: string
  readonly #totals: StreamTotals
  readonly #timeline = new LoadTimeline()
  readonly #memory = new Map<string, ThinnedSeries>()
  readonly #warnings: Warning[] = []
  readonly #undeclared = new Set<string>()
  #line = 1

  constructor({ file }: ParseContext) {
    this.#file = file
    this.#totals = new StreamTotals(file)
  }

  push(line: string, n: number, end?: 'open'): void {
    // k6 ends every line; the beginning of one that was cut may be too short to be known.
    if (end === 'open' && line.startsWith('{')) throw cutStream(this.#file, n)
    if (!isK6Line(line)) return
    const read = readK6Line(line, this.#file, n)
    if (read.type === 'Point') this.#point(read, n)
    else this.#declare(read, n)
  }

  end(): Parsed {
    const builder = startMeasurements()
    const metrics = this.#totals.metrics()
    const reason = this.#totals.isCut
      ? 'the stream ends between the points of one request: it was cut off'
      : metrics.some(({ name }) => name === 'iterations')
        ? undefined
        : 'k6 completed no iteration'
    if (reason !== undefined) {
      const nothing = { message: reason, file: this.#file, line: this.#line }
      return { measurements: [], environment: {}, warnings: this.#warnings, failures: [nothing] }
    }
    for (const metric of metrics) addK6Metric(builder, metric)
    const problem = problemAtLine(this.#file, this.#line)
    const trend = addLoadTrend(builder, { benchmark: 'http', problem }, this.#timeline.points())
    this.#addMemory(builder)
    if (this.#totals.hasTooManyNames) {
      const message =
        'requests have more than 100 names, so only their total is kept; give URLs with ids one name (tags: { name })'
      this.#warnings.push({ message })
    }
    return {
      measurements: builder.measurements(),
      environment: {},
      warnings: [...this.#warnings, ...trend, ...customWarning(customNames(metrics)), ...builder.warnings()],
      failures: [],
    }
  }

  #declare(declaration: K6Declaration, n: number): void {
    this.#line = n
    this.#totals.declare(declaration, n)
    if (declaration.kind === 'gauge' && declaration.contains === 'data') {
      this.#memory.set(declaration.metric, new ThinnedSeries())
    }
  }

  #point(point: K6Point, n: number): void {
    if (this.#totals.add(point) === 'undeclared') this.#warnUndeclared(point.metric, n)
    if (point.metric === 'http_req_duration') {
      const isFailed = point.tags.expected_response === 'false'
      this.#timeline.addRequest({ time: point.time, latency: point.value / 1000, isFailed })
    } else if (point.metric === 'vus') this.#timeline.addLoad(point.time, point.value)
    else this.#memory.get(point.metric)?.add(point.time, point.value)
  }

  #warnUndeclared(metric: string, line: number): void {
    if (this.#undeclared.has(metric)) return
    this.#undeclared.add(metric)
    const message = `points of ${metric} come without its declaration, so they are left out: the beginning of the stream is missing`
    this.#warnings.push({ message, file: this.#file, line })
  }

  #addMemory(builder: MeasurementBuilder): void {
    for (const [benchmark, series] of this.#memory) {
      const problem = problemAtLine(this.#file, this.#line)
      addReadings(builder, { benchmark, problem }, [['soak.memory-slope', soakGrowth(series)?.slope, 'B/s']])
    }
  }
}
