import { describe, expect, it } from 'vitest'
import { METRIC_ROWS, metricRow } from '../../../src/core/model/metric-registry.js'
import { parseUnit } from '../../../src/core/units/parse-unit.js'

describe('metric registry', () => {
  it('is sorted by unique names', () => {
    const names = METRIC_ROWS.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })
  it('is in base units, and gates exactly what is exact', () => {
    for (const row of METRIC_ROWS) {
      expect(parseUnit(row.unit)).toMatchObject({ unit: row.unit, factor: 1 })
      expect(row.gated).toBe(row.assume === 'exact')
      expect(row.exactThreshold !== undefined).toBe(row.assume === 'exact')
    }
  })
  it('knows that bytes allocated by unchanged code vary and that counts do not', () => {
    expect(metricRow('allocated-bytes')?.assume).toBe('noisy')
    expect(metricRow('allocations')).toMatchObject({ assume: 'exact', exactThreshold: 0 })
    expect(metricRow('bytes-per-second')?.direction).toBe('higher')
  })
  it('takes any percentile of latency for one, and no custom metric', () => {
    expect(metricRow('latency.p99.9')).toMatchObject({ name: 'latency.p99.9', percentile: true, unit: 's' })
    expect(metricRow('latency.mean')?.percentile).toBe(false)
    expect(metricRow('widgets/op')).toBeUndefined()
    expect(metricRow('__proto__')).toBeUndefined()
  })
})
