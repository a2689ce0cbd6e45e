import type { Direction } from '../../core/model/measurement.js'
import { customMetricName } from '../shared/custom-metric-name.js'

/** What a counter of Google Benchmark measures. */
export interface GoogleCounter {
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction | undefined
}

/** What the library itself counts, beside the two times. The memory manager's bytes are the heap's, not the RSS. */
const KNOWN: ReadonlyMap<string, GoogleCounter> = new Map([
  ['items_per_second', { metric: 'throughput', unit: '1/s' }],
  ['bytes_per_second', { metric: 'bytes-per-second', unit: 'B/s' }],
  ['allocs_per_iter', { metric: 'allocations', unit: '1' }],
  ['max_bytes_used', { metric: 'max_bytes_used', unit: 'B', direction: 'lower' }],
  ['total_allocated_bytes', { metric: 'total_allocated_bytes', unit: 'B', direction: 'lower' }],
  ['net_heap_growth', { metric: 'net_heap_growth', unit: 'B', direction: 'lower' }],
])

/** A counter of the library or of the user. Only the console says which are rates, so a name that says so makes one. */
export function googleCounter(key: string, kind: 'rate' | 'amount' = 'amount'): GoogleCounter {
  const known = KNOWN.get(key)
  if (known !== undefined) return known
  const metric = customMetricName(key, 'counter')
  return kind === 'rate' || /(?:_per_second|\/s)$/.test(key) ? { metric, unit: '1/s' } : { metric, unit: '1' }
}

/** As `googleCounter` for the counters of one text, of which each is one object. */
export function startGoogleCounters(): typeof googleCounter {
  const amounts = new Map<string, GoogleCounter>()
  const rates = new Map<string, GoogleCounter>()
  return (key, kind) => {
    const known = kind === 'rate' ? rates : amounts
    const counter = known.get(key) ?? googleCounter(key, kind)
    known.set(key, counter)
    return counter
  }
}
