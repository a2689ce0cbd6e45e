import { describe, expect, it } from 'vitest'
import {
  problemAtLine,
  type Reading,
  startMeasurements,
} from '../../../src/parsers/shared/measurement-builder.js'

const reading = (rest: Partial<Reading>): Reading => ({
  benchmark: 'x',
  metric: 'time',
  value: 1,
  unit: 'ns',
  problem: problemAtLine('out.txt', 7),
  ...rest,
})

function build(...readings: readonly Partial<Reading>[]) {
  const builder = startMeasurements()
  for (const one of readings) builder.add(reading(one))
  return builder
}

describe('measurement builder', () => {
  it('makes one measurement of equal names and parameters, whatever the order of keys', () => {
    const built = build(
      { parameters: { n: '1', m: '2' }, value: 1 },
      { parameters: { m: '2', n: '1' }, value: 1, unit: 'us' },
      { parameters: { m: '2' }, value: 3 },
    ).measurements()
    expect(built.map(({ values }) => values)).toEqual([[1e-9, 1e-6], [3e-9]])
  })
  it('keeps iterations only where every value has them', () => {
    expect(build({ iterations: 5 }, { iterations: 6 }).measurements()[0]?.iterations).toEqual([5, 6])
    expect(build({ iterations: 5 }, {}).measurements()[0]).not.toHaveProperty('iterations')
  })
  it('refuses what cannot be kept, at its line', () => {
    expect(() => build({ value: Number.NaN })).toThrow('out.txt:7: the value NaN ns is not finite')
    expect(() => build({ value: 1e308, metric: 'bytes-per-second', unit: 'GB/s' })).toThrow('not finite')
    expect(() => build({ value: -1 })).toThrow('negative')
    expect(() => build({ benchmark: '' })).toThrow('the benchmark has no name')
    expect(() => build({ unit: 'B' })).toThrow('"B" does not measure time')
    expect(() => build({ metric: 'm', unit: 'a' }, { metric: 'm', unit: 'b' })).toThrow(
      'is in b here and was in a before',
    )
    expect(() =>
      build({ metric: 'm', unit: 'a', direction: 'lower' }, { metric: 'm', unit: 'a', direction: 'higher' }),
    ).toThrow('is better higher here')
  })
  it('keeps zero, 1e308, and a negative value of a custom metric', () => {
    const values = [
      { value: 0 },
      { value: 1e308, metric: 'm', unit: 'z' },
      { value: -3, metric: 'n', unit: 'z' },
    ]
    expect(
      build(...values)
        .measurements()
        .map((measurement) => measurement.values),
    ).toEqual([[0], [1e308], [-3]])
  })
  it('warns once for each metric whose direction had to be assumed', () => {
    const builder = build(
      { metric: 'm', unit: 'z' },
      { metric: 'm', unit: 'z' },
      { metric: 'n', unit: 'hits/s' },
    )
    expect(builder.warnings()).toHaveLength(1)
    expect(builder.measurements().map(({ direction }) => direction)).toEqual(['lower', 'higher'])
  })
})
