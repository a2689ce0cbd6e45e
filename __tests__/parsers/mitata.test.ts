import { describe, expect, it } from 'vitest'
import { benchmarksOf, fixtureJson, measurementOf, parseFixture, parseText } from './parse-output.js'

const TICK = 'a/b | `tick` @user'

interface Document {
  readonly benchmarks: {
    readonly runs: { readonly stats: { readonly samples: number[]; readonly avg: number } }[]
  }[]
}

describe('captured JSON of mitata 1.0.34', () => {
  it('keeps every sample in seconds; their mean is what mitata computed', () => {
    const stats = (fixtureJson('mitata', 'samples.json') as Document).benchmarks[0]?.runs[0]?.stats
    const time = measurementOf(parseFixture('mitata', 'samples.json'), 'encode', 'time')
    expect(time.values).toHaveLength(stats?.samples.length ?? 0)
    expect(time.values[0]).toBe(0.002478323)
    const mean = time.values.reduce((sum, value) => sum + value, 0) / time.values.length
    expect((mean * 1e9) / (stats?.avg ?? 0)).toBeCloseTo(1, 9)
  })

  it('puts the group in front of the name and arguments into parameters', () => {
    const set = parseFixture('mitata', 'samples.json')
    expect(benchmarksOf(set)).toEqual(['encode', 'größe > sort $size', TICK])
    expect(measurementOf(set, 'größe > sort $size', 'time', { size: '16000' }).unit).toBe('s')
    expect(measurementOf(set, TICK, 'gc-time')).toMatchObject({ unit: 's', direction: 'lower' })
    expect(measurementOf(set, 'encode', 'allocated-bytes').unit).toBe('B')
    expect(set.environment).toMatchObject({ node: '20.20.2' })
  })

  it('takes the mean without samples, and makes a benchmark that threw a failure', () => {
    const set = parseFixture('mitata', 'failing-without-samples.json')
    expect(measurementOf(set, 'encode', 'time').values).toEqual([0.009805963578947368])
    expect(set.warnings).toHaveLength(1)
    expect(set.failures.map(({ message }) => message)).toEqual(['"throws" threw: boom'])
  })
})

describe('captured text of mitata 1.0.34', () => {
  it('reads all three lines of a benchmark', () => {
    const set = parseFixture('mitata-text', 'node.txt')
    expect(benchmarksOf(set)).toEqual(['encode', 'größe > sort 4000', 'größe > sort 16000', TICK])
    const value = (metric: string): number => measurementOf(set, 'größe > sort 4000', metric).values[0] ?? 0
    expect(value('time')).toBeCloseTo(2.77e-3, 9)
    expect(value('latency.min')).toBeCloseTo(743.61e-6, 9)
    expect(value('latency.p75')).toBeCloseTo(4.04e-3, 9)
    expect(value('latency.p99')).toBeCloseTo(11.6e-3, 9)
    expect(value('latency.max')).toBeCloseTo(13.88e-3, 9)
    expect(value('allocated-bytes')).toBeCloseTo(107.31 * 1024, 6)
    // Garbage collections were timed too: their line holds what was allocated, behind their extremes.
    expect(measurementOf(set, TICK, 'allocated-bytes').values[0]).toBeCloseTo(5.04 * 1024 ** 2, 3)
    expect(set.environment).toEqual({ node: '20.20.2' })
  })

  it('reads it under Bun, and the markdown format', () => {
    const bun = parseFixture('mitata-text', 'bun.txt')
    expect(measurementOf(bun, 'encode', 'time').values[0]).toBeCloseTo(1.56e-3, 9)
    expect(bun.environment).toEqual({ bun: '1.4.5' })
    const markdown = parseFixture('mitata-text', 'markdown.txt')
    expect(benchmarksOf(markdown)).toEqual(['encode', 'größe > sort 4000', 'größe > sort 16000', TICK])
    expect(measurementOf(markdown, TICK, 'latency.max').values[0]).toBeCloseTo(13.55e-3, 9)
    expect(markdown.failures.map(({ message }) => message)).toEqual(['"throws" threw: boom'])
  })

  it('tells apart benchmarks of one name', () => {
    const row = 'x      12.50 ns/iter  13.00 ns █\n'
    expect(benchmarksOf(parseText(row + row))).toEqual(['x', 'x #2'])
  })

  it('makes a benchmark that threw a failure', () => {
    const [failure] = parseFixture('mitata-text', 'failing.txt').failures
    expect(failure).toMatchObject({ message: '"throws" threw: boom', line: 26 })
  })
})
