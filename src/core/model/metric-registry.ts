import type { Assumption, Direction } from './measurement.js'

/** How the values of one round become one number: middle value, largest value, or errors over requests. */
export type Collapse = 'median' | 'max' | 'ratio'

/** What is known about a metric whatever tool reports it. */
export interface MetricRow {
  readonly name: string
  /** Base unit in which values are stored. */
  readonly unit: string
  readonly direction: Direction
  readonly assume: Assumption
  readonly collapse: Collapse
  /** True where it gates by default even when it is not a parser's primary metric: the exact ones. */
  readonly gated: boolean
  /** True for a percentile: its threshold is twice the suite's unless a rule names one. */
  readonly percentile: boolean
  /** Smallest absolute change that counts where no rule names a floor; base unit. Where zero is usual, only a floor can judge. */
  readonly floor?: number
  /** Relative change that an exact metric may show before it counts; absent for noisy metrics. */
  readonly exactThreshold?: number
}

const COUNT_TOLERANCE = 0
// Instruction counts and binary sizes move a little with the toolchain's own build, so one per cent is ignored.
const SIZE_TOLERANCE = 0.01
// From no error to some has no ratio. Fewer than one request in a hundred comes and goes on a loaded runner; a budget
// holds a service to a stricter promise.
const ERROR_FLOOR = 0.01
// Healthy services grow by nothing, so these need floors too: 10 ms and 10 MB an hour, and two windows of one second.
const LATENCY_SLOPE_FLOOR = 0.01 / 3600
const MEMORY_SLOPE_FLOOR = 1e7 / 3600
const RECOVERY_FLOOR = 2

function noisy(name: string, unit: string, direction: Direction, collapse: Collapse = 'median'): MetricRow {
  return { name, unit, direction, assume: 'noisy', collapse, gated: false, percentile: false }
}

function exact(name: string, unit: string, exactThreshold: number): MetricRow {
  return {
    name,
    unit,
    direction: 'lower',
    assume: 'exact',
    collapse: 'median',
    gated: true,
    percentile: false,
    exactThreshold,
  }
}

function percentile(name: string): MetricRow {
  return { ...noisy(name, 's', 'lower'), percentile: true }
}

/**
 * Every metric that several tools report under one name, or that needs more than the rule for the others, sorted. A metric without
 * a row keeps its own name, unit and direction, is noisy, is the median of a round, and gates only where it is its
 * parser's primary metric.
 */
export const METRIC_ROWS: readonly MetricRow[] = [
  // Unchanged Go code allocates a varying number of bytes (sync.Pool, map growth), so it needs a test.
  noisy('allocated-bytes', 'B', 'lower'),
  exact('allocations', '1', COUNT_TOLERANCE),
  noisy('bytes-per-second', 'B/s', 'higher'),
  noisy('cache-misses', '1', 'lower'),
  noisy('cpu-time', 's', 'lower'),
  noisy('cycles', '1', 'lower'),
  { ...noisy('error-rate', '1', 'lower', 'ratio'), floor: ERROR_FLOOR },
  noisy('estimated-cycles', '1', 'lower'),
  noisy('first-byte-time', 's', 'lower'),
  noisy('gc-time', 's', 'lower'),
  exact('instructions', '1', SIZE_TOLERANCE),
  // Counted by a simulated cache: a moved address moves them.
  noisy('l1-accesses', '1', 'lower'),
  noisy('l2-accesses', '1', 'lower'),
  noisy('latency.max', 's', 'lower', 'max'),
  noisy('latency.mean', 's', 'lower'),
  noisy('latency.min', 's', 'lower'),
  percentile('latency.p50'),
  percentile('latency.p90'),
  percentile('latency.p95'),
  percentile('latency.p99'),
  noisy('load.baseline-latency', 's', 'lower'),
  noisy('load.knee', '1', 'higher'),
  noisy('memory', 'B', 'lower'),
  noisy('peak-memory', 'B', 'lower', 'max'),
  noisy('peak-rss', 'B', 'lower', 'max'),
  noisy('ram-accesses', '1', 'lower'),
  exact('size', 'B', SIZE_TOLERANCE),
  { ...noisy('soak.latency-slope', 's/s', 'lower'), floor: LATENCY_SLOPE_FLOOR },
  { ...noisy('soak.memory-slope', 'B/s', 'lower'), floor: MEMORY_SLOPE_FLOOR },
  noisy('source-map-size', 'B', 'lower'),
  { ...noisy('spike.recovery-time', 's', 'lower'), floor: RECOVERY_FLOOR },
  noisy('stress.throughput', '1/s', 'higher'),
  noisy('system-time', 's', 'lower'),
  noisy('throughput', '1/s', 'higher'),
  noisy('time', 's', 'lower'),
  noisy('time.max', 's', 'lower', 'max'),
  noisy('time.mean', 's', 'lower'),
  noisy('time.min', 's', 'lower'),
  noisy('time.stddev', 's', 'lower'),
  noisy('user-time', 's', 'lower'),
]

const ROW_BY_NAME: ReadonlyMap<string, MetricRow> = new Map(METRIC_ROWS.map((row) => [row.name, row]))

/** `latency.p99.9`: percentiles beyond the four that have a row of their own. */
const OTHER_PERCENTILE = /^latency\.p\d{1,2}(?:\.\d+)?$/

/** The row of a metric name; undefined for a tool's custom metric. Any `latency.pNN` counts as a percentile. */
export function metricRow(name: string): MetricRow | undefined {
  return ROW_BY_NAME.get(name) ?? (OTHER_PERCENTILE.test(name) ? percentile(name) : undefined)
}
