import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seriesKey } from '../../../src/core/model/series-key.js'
import { SeriesMap } from '../../../src/parsers/shared/series-map.js'

describe('SeriesMap', () => {
  it('does not mix names with parameters, nor metrics with benchmarks', () => {
    const map = new SeriesMap<number>()
    map.set({ benchmark: 'a', parameters: { n: '1' }, metric: 'time' }, 1)
    map.set({ benchmark: 'a', parameters: {}, metric: 'time' }, 2)
    map.set({ benchmark: '__proto__', parameters: {}, metric: 'constructor' }, 3)
    expect(map.get({ benchmark: 'a', parameters: { n: '1' }, metric: 'time' })).toBe(1)
    expect(map.get({ benchmark: 'a', parameters: {}, metric: 'time' })).toBe(2)
    expect(map.get({ benchmark: '__proto__', parameters: {}, metric: 'constructor' })).toBe(3)
    expect(map.get({ benchmark: 'time', parameters: {}, metric: 'a' })).toBeUndefined()
  })

  it('finds what a map of keys finds, with few metrics of a benchmark and with many', () => {
    const name = fc.constantFrom('a', 'b', '1 1 a', '')
    const series = fc.record({
      benchmark: name,
      parameters: fc.dictionary(fc.constantFrom('x', 'y'), name, { maxKeys: 2 }),
      metric: fc.nat({ max: 60 }).map(String),
    })
    fc.assert(
      fc.property(fc.array(series, { maxLength: 200, size: 'max' }), (all) => {
        const map = new SeriesMap<number>()
        const expected = new Map<string, number>()
        for (const [index, each] of all.entries()) {
          const key = seriesKey(each)
          expect(map.get(each)).toBe(expected.get(key))
          if (expected.has(key)) continue
          map.set(each, index)
          expected.set(key, index)
        }
      }),
    )
  })
})
