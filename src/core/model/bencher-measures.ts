/** A measure of Bencher as a metric, with the unit that Bencher gives it. */
export interface BencherMeasure {
  readonly metric: string
  readonly unit: string
}

/**
 * Bencher's built-in measures that are metrics of ours, by their slugs. A document of theirs names neither unit nor
 * direction, so that reading and writing one take both from here. Source: bencher.dev documentation, `Measure`.
 */
export const BENCHER_MEASURES: ReadonlyMap<string, BencherMeasure> = new Map([
  ['latency', { metric: 'time', unit: 'ns' }],
  ['throughput', { metric: 'throughput', unit: 'ops/s' }],
  ['build-time', { metric: 'build-time', unit: 's' }],
  ['file-size', { metric: 'size', unit: 'B' }],
  ['allocated', { metric: 'allocated-bytes', unit: 'B' }],
  ['instructions', { metric: 'instructions', unit: '1' }],
  ['estimated-cycles', { metric: 'cycles', unit: '1' }],
  ['l1-accesses', { metric: 'l1-accesses', unit: 'count' }],
  ['l2-accesses', { metric: 'l2-accesses', unit: 'count' }],
  ['ram-accesses', { metric: 'ram-accesses', unit: 'count' }],
])
