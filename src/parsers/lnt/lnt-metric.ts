import type { Direction } from '../../core/model/measurement.js'
import { customMetricName } from '../shared/custom-metric-name.js'

/** What a field of a test measures. */
export interface LntMetric {
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction
}

/** Fields of the suites `nts` and `compile` (lnt/testing, schemas), with the endings that stand for them in names of version 0 and 1. */
const METRICS: ReadonlyMap<string, LntMetric> = new Map([
  ['execution_time', { metric: 'time', unit: 's' }],
  ['exec', { metric: 'time', unit: 's' }],
  ['exec_time', { metric: 'time', unit: 's' }],
  ['wall_time', { metric: 'time', unit: 's' }],
  ['wall', { metric: 'time', unit: 's' }],
  ['compile_time', { metric: 'compile-time', unit: 's' }],
  ['compile', { metric: 'compile-time', unit: 's' }],
  ['user_time', { metric: 'user-time', unit: 's' }],
  ['user', { metric: 'user-time', unit: 's' }],
  ['sys_time', { metric: 'system-time', unit: 's' }],
  ['sys', { metric: 'system-time', unit: 's' }],
  ['code_size', { metric: 'size', unit: 'B' }],
  ['size_bytes', { metric: 'size', unit: 'B' }],
  ['size', { metric: 'size', unit: 'B' }],
  ['mem_bytes', { metric: 'peak-rss', unit: 'B' }],
  ['mem', { metric: 'peak-rss', unit: 'B' }],
  ['score', { metric: 'score', unit: 'score', direction: 'higher' }],
])

/** The metric of a field; one that LNT does not know keeps its name. */
export function lntMetric(field: string): LntMetric {
  return METRICS.get(field) ?? { metric: customMetricName(field, 'field'), unit: '1' }
}

/** Whether a name of version 0 or 1 may end in this. */
export function isLntField(ending: string): boolean {
  return METRICS.has(ending)
}
