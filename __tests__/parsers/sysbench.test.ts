import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

describe('sysbench', () => {
  it('tells tests apart and takes the mean from the sum', () => {
    const cpu = parseFixture('sysbench', 'cpu.txt')
    expect(cpu.environment).toEqual({ sysbench: '1.0.20' })
    expect(measurementOf(cpu, 'cpu', 'throughput', { threads: '2' }).values).toEqual([1108.26])
    const two = parseFixture('sysbench', 'memory-and-threads.txt')
    expect(measurementOf(two, 'memory', 'bytes-per-second').values).toEqual([2645.26 * 1024 ** 2])
    expect(measurementOf(two, 'memory', 'latency.mean').values[0]).toBeCloseTo(0.02755 / 262_144, 15)
    expect(measurementOf(two, 'sysbench', 'latency.p99').values).toEqual([0.45896])
    expect(measurementOf(two, 'sysbench', 'throughput').values[0]).toBeCloseTo(3 / 1.2687, 12)
    expect(
      two.measurements.some(({ benchmark, metric }) => benchmark === 'memory' && metric === 'latency.min'),
    ).toBe(false)
  })

  it('reads the figures of file and database tests', () => {
    const file = parseFixture('sysbench', 'fileio.txt')
    expect(measurementOf(file, 'fileio', 'read-bytes-per-second').values[0]).toBeCloseTo(
      261.88 * 1024 ** 2,
      6,
    )
    const sql = parseFixture('sysbench', 'sql.txt')
    expect(measurementOf(sql, 'sql', 'throughput', { threads: '4' }).values).toEqual([417.19])
    expect(measurementOf(sql, 'sql', 'errors-per-second')).toMatchObject({
      values: [0.2],
      direction: 'lower',
    })
  })

  it('is a failure where sysbench gave up or its text was cut', () => {
    expect(parseFixture('sysbench', 'failing.txt').failures[0]?.message).toMatch(
      /^sysbench: Size of file 'test_file.0'/,
    )
    expect(parseText('sysbench 1.0.20 (using system LuaJIT 2.1.0)\n').failures[0]?.message).toMatch(
      /is no run, or was cut off/,
    )
  })
})
