import { describe, expect, it } from 'vitest'
import {
  benchmarksOf,
  corpusFiles,
  fixtureJson,
  measurementOf,
  parseCorpus,
  parseFixture,
} from './parse-output.js'

describe("captured text of Ruby's Benchmark", () => {
  it('keeps elapsed, user, system and total time of every row', () => {
    const set = parseFixture('ruby-benchmark', 'bm.txt')
    expect(benchmarksOf(set)).toEqual(['for:', 'größe a/b | `tick` @user', 'measure'])
    const values = ['time', 'user-time', 'system-time', 'cpu-time'].map(
      (metric) => measurementOf(set, 'for:', metric).values[0],
    )
    expect(values).toEqual([0.065424, 0.014014, 0, 0.014014])
  })

  it('leaves the rehearsal of bmbm out', () => {
    const set = parseFixture('ruby-benchmark', 'bmbm.txt')
    expect(measurementOf(set, 'sort!', 'time').values).toEqual([0.034653])
    expect(measurementOf(set, 'sort', 'time').values).toEqual([0.180819])
  })

  it('keeps rows that the program computed, and the row of measure', () => {
    const set = parseFixture('ruby-benchmark', 'benchmark.txt')
    expect(benchmarksOf(set)).toEqual(['times:', 'upto:', '>total:', '>avg:', 'measure'])
  })
})

describe('captured output of benchmark-ips 2.7', () => {
  it('reads the text, long labels on a line of their own included; the JSON agrees with it', () => {
    const set = parseFixture('ruby-benchmark-ips', 'results.txt')
    const labels = ['addition', 'größe a/b | `tick`', 'a very long label that goes past the column of labels']
    expect(benchmarksOf(set)).toEqual(labels)
    expect(measurementOf(set, 'addition', 'throughput')).toMatchObject({
      values: [5875000],
      iterations: [1368000],
      direction: 'higher',
    })
    const precise = parseFixture('ruby-benchmark-ips-json', 'results.json')
    const [entry] = fixtureJson('ruby-benchmark-ips-json', 'results.json') as { ips: number }[]
    expect(measurementOf(precise, 'addition', 'throughput').values).toEqual([entry?.ips])
    for (const label of labels) {
      const printed = measurementOf(set, label, 'throughput').values[0] ?? 0
      expect(printed / (measurementOf(precise, label, 'throughput').values[0] ?? 0)).toBeCloseTo(1, 3)
    }
  })

  it('reads the columns of recent versions', () => {
    const set = parseFixture('ruby-benchmark-ips', 'recent.txt')
    expect(measurementOf(set, 'sort größe', 'throughput').values).toEqual([11021])
    expect(set.environment).toEqual({ ruby: 'ruby 3.3.5' })
  })
})

describe('captured text of minitest/benchmark', () => {
  it('keeps a time for every size, with -v and after the result of the test before', () => {
    const verbose = parseFixture('minitest', 'verbose.txt')
    const times = verbose.measurements.filter(({ benchmark }) => benchmark === 'CodecBench#bench_linear')
    expect(times.map(({ parameters }) => parameters.step)).toEqual(['1', '2', '3', '4', '5'])
    expect(times.map(({ values }) => values[0])).toEqual([0.000007, 0.00001, 0.000014, 0.000044, 0.000612])
    expect(benchmarksOf(parseFixture('minitest', 'plain.txt'))).toEqual(['bench_größe', 'bench_linear'])
  })

  it('makes an assertion that failed a failure', () => {
    const set = parseFixture('minitest', 'failing.txt')
    expect(set.failures.map(({ message }) => message)).toEqual(['minitest reports: Failure'])
  })
})

describe('outputs collected elsewhere', () => {
  it.each(['ruby-benchmark', 'ruby-benchmark-ips', 'minitest'])('%s: every file is read', (tool) => {
    for (const file of corpusFiles(tool)) expect(parseCorpus(tool, file)?.parser, file).toBe(tool)
  })
})
