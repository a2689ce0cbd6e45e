import { expect, it } from 'vitest'
import { customMetricName } from '../../../src/parsers/shared/custom-metric-name.js'

it('keeps a name of its own, and prefixes one that means something else here', () => {
  expect(customMetricName('depth', 'counter')).toBe('depth')
  expect(customMetricName('time', 'counter')).toBe('counter.time')
  expect(customMetricName('latency.p42', 'counter')).toBe('counter.latency.p42')
  expect(customMetricName('', 'counter')).toBe('counter')
  expect(customMetricName('__proto__', 'counter')).toBe('__proto__')
})
