import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture } from './parse-output.js'

const TICK = 'größe a/b | `tick` x @user'

describe('captured output of bench-node 0.15', () => {
  it('keeps the rate and the extreme samples of jsonReport', () => {
    const set = parseFixture('node-bench', 'rate.json')
    expect(measurementOf(set, 'sort/100', 'throughput')).toMatchObject({
      values: [13340],
      unit: '1/s',
      direction: 'higher',
      primary: true,
    })
    expect(measurementOf(set, 'sort/100', 'latency.max').values[0]).toBeCloseTo(92.305e-6, 8)
  })

  it('keeps the total time of benchmark mode time', () => {
    expect(measurementOf(parseFixture('node-bench', 'time.json'), 'sort/10000', 'time')).toMatchObject({
      values: [0.002673053],
      primary: true,
    })
  })

  it('reads textReport, whose names are padded and may hold its own separator', () => {
    const set = parseFixture('node-bench-text', 'rate.txt')
    expect(measurementOf(set, TICK, 'throughput').values).toEqual([3461421])
    expect(measurementOf(set, TICK, 'latency.min').values[0]).toBeCloseTo(273.73e-9, 15)
    expect(measurementOf(set, 'sort/10000', 'latency.max').values[0]).toBeCloseTo(7.81e-3, 9)
  })

  it('fails where the text holds no time', () => {
    const set = parseFixture('node-bench-text', 'time.txt')
    expect(set.measurements).toEqual([])
    expect(set.failures).toHaveLength(3)
  })
})
