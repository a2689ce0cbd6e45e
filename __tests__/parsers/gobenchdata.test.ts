import { expect, it } from 'vitest'
import { measurementOf, parseFixture, parseJson } from './parse-output.js'

it('reads the newest run: repetitions, memory, rates, custom metrics, processors', () => {
  const set = parseFixture('gobenchdata', 'history.json')
  const encode = (metric: string) => measurementOf(set, 'example.com/codec.BenchmarkEncode', metric)
  expect(encode('time')).toMatchObject({ values: [1.041e-6, 1.052e-6], iterations: [1_000_000, 1_000_000] })
  expect(encode('allocations').values).toEqual([3, 3])
  expect(encode('bytes-per-second').values).toEqual([61_500_000, 60_900_000])
  expect(measurementOf(set, 'example.com/codec.BenchmarkDecode/a|b', 'frames/op').values).toEqual([12])
  expect(set.environment).toEqual({ procs: 4 })
  expect(set.warnings[0]?.message).toBe('the file holds 1 older run, which is left out')
})

it('does not take a 0 that nobody measured for memory', () => {
  const row = { Name: 'BenchmarkX', Runs: 1, NsPerOp: 5, Mem: { BytesPerOp: 0, AllocsPerOp: 0, MBPerSec: 0 } }
  const set = parseJson([{ Version: 'v', Date: 1, Suites: [{ Pkg: 'p', Benchmarks: [row] }] }])
  expect(set.measurements.map(({ metric }) => metric)).toEqual(['time'])
})
