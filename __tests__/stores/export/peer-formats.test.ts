import { describe, expect, it } from 'vitest'
import { runValue } from '../../../src/core/decide/collapse.js'
import type { Run, Series } from '../../../src/core/model/run.js'
import { parseFiles } from '../../../src/parsers/parse.js'
import { writeBencher } from '../../../src/stores/export/write-bencher.js'
import { writeGithubActionBenchmark } from '../../../src/stores/export/write-github-action-benchmark.js'
import {
  DATA_PREFIX,
  writeGithubActionBenchmarkHistory,
} from '../../../src/stores/export/write-github-action-benchmark-history.js'
import { readGithubActionBenchmarkHistory } from '../../../src/stores/import/github-action-benchmark-history.js'
import { sampleRun } from '../../contract/sample-run.js'
import { parseText } from '../../parsers/parse-text.js'
import { peerErrors } from './peer-schema.js'

const BASE: Series = {
  ...{ benchmark: 'decode', parameters: {}, metric: 'time', unit: 's', direction: 'lower' },
  rounds: [[1.21e-7]],
}
const RATE = { metric: 'throughput', unit: '1/s', direction: 'higher' } as const
const LONG = `long/${'x'.repeat(10_000)}`

/** Every kind of series: built-in and custom metrics, parameters, rounds, and names that break careless writers. */
const SERIES: readonly Series[] = [
  BASE,
  { ...BASE, ...RATE, rounds: [[8.2e6, 8.4e6], [8.6e6], [8.1e6]] },
  { ...BASE, parameters: { size: '64', mode: 'a, b=c' }, rounds: [[2e-7], [3e-7], [4e-7]] },
  { ...BASE, parameters: { size: '64', mode: 'a', 'b=c': '' }, rounds: [[5e-7]] },
  { ...BASE, metric: 'peak-rss', unit: 'B', rounds: [[1e6], [3e6]] },
  { ...BASE, metric: 'latency.p99', rounds: [[0.25]] },
  { ...BASE, metric: 'latency', unit: 'frobs', rounds: [[7]] },
  { ...BASE, metric: 'size', unit: 'B', rounds: [[12_345]] },
  { ...BASE, metric: 'cycles', unit: '1', rounds: [[9e15]] },
  { ...BASE, metric: 'hits', unit: 'frobs', direction: 'higher', rounds: [[0]] },
  ...['__proto__', 'constructor', 'a | b `c` @user', 'zwei\nZeilen\r\t\u0000', '日本語 🚀 \u202e', LONG].map(
    (benchmark, index) => ({ ...BASE, benchmark, rounds: [[1e-9 * (index + 1)]] }),
  ),
  { ...BASE, benchmark: `${LONG}/other`, rounds: [[1e-5]] },
  { ...BASE, benchmark: 'half \ud83d', rounds: [[1e-6]] },
  { ...BASE, benchmark: 'half \ud83e', rounds: [[2e-6]] },
]
const RUN: Run = sampleRun(3, { series: SERIES })

describe('github-action-benchmark custom JSON', () => {
  it.each(['lower', 'higher'] as const)(
    '%s: is what the tool reads, and its values come back',
    (direction) => {
      const { document } = writeGithubActionBenchmark(RUN, direction)
      expect(peerErrors('github-action-benchmark-custom', document)).toEqual([])
      const own = SERIES.filter((series) => series.direction === direction)
      const files = [{ path: 'out.json', bytes: Buffer.from(JSON.stringify(document)) }]
      const back = parseFiles({ parser: 'github-action-benchmark', files, options: { direction } })
      expect(back?.measurements.map(({ values }) => values)).toEqual(own.map((series) => [runValue(series)]))
      expect(back?.measurements.every((measurement) => measurement.direction === direction)).toBe(true)
      expect(back?.measurements.map(({ unit }) => unit)).toEqual(own.map(({ unit }) => unit))
    },
  )

  it('names variants and metrics, and gives the rounds as text', () => {
    const { document } = writeGithubActionBenchmark(RUN, 'higher')
    expect(document).toEqual([
      {
        ...{ name: 'decode - throughput', unit: '1/s', value: 8.3e6, range: '8100000 to 8600000' },
        extra: 'metric: throughput\nrounds: 3',
      },
      { name: 'decode - hits', unit: 'frobs', value: 0, extra: 'metric: hits' },
    ])
    const names = writeGithubActionBenchmark(RUN, 'lower').document.map(({ name }) => name)
    expect(names.slice(0, 2)).toEqual(['decode', 'decode {mode=a, b=c, size=64}'])
    expect(new Set(names).size).toBe(names.length)
  })

  it('says what is lost', () => {
    expect(writeGithubActionBenchmark(RUN, 'higher').warnings.map(({ message }) => message)).toEqual([
      '17 series are better lower and belong in a file of their own',
      '2 series have their metric in the name',
      expect.stringMatching(/^1 series has several values; one is written, the median of the rounds/),
      expect.stringMatching(/^2 series are reported and do not gate.*: read back, they gate$/),
    ])
    expect(writeGithubActionBenchmark(sampleRun(1), 'lower').warnings).toEqual([])
  })
})

describe('github-action-benchmark data.js', () => {
  const runs = [sampleRun(2), RUN, sampleRun(1, { suite: '__proto__' })]
  const { document, warnings } = writeGithubActionBenchmarkHistory(runs, 'https://example.org/o/r')

  it('is what the tool stores', () => {
    expect(peerErrors('github-action-benchmark-data', document)).toEqual([])
    expect(Object.keys(document.entries)).toEqual(['__proto__', 'parser', 'parser (bigger is better)'])
    expect(document).toMatchObject({
      lastUpdate: Date.parse(RUN.startedAt),
      entries: {
        parser: [
          { date: Date.parse(sampleRun(2).startedAt), tool: 'customSmallerIsBetter' },
          { commit: { id: RUN.commit.sha, url: `https://example.org/o/r/commit/${RUN.commit.sha}` } },
        ],
        'parser (bigger is better)': [{ tool: 'customBiggerIsBetter' }],
      },
    })
    expect(warnings[0]?.message).toContain('commit messages, authors and machines')
  })

  it('is read back by the importer: commits, times, values, directions', () => {
    const text = `${DATA_PREFIX}${JSON.stringify(document, null, 2)}`
    const back = readGithubActionBenchmarkHistory(text, { file: 'data.js', branch: 'main' })
    expect(back.warnings).toEqual([])
    expect(back.runs).toHaveLength(4)
    for (const { suite, commit, startedAt, series } of back.runs) {
      const source = runs.find((run) => run.startedAt === startedAt)
      expect(commit).toEqual({ sha: source?.commit.sha, time: source?.commit.time })
      const direction = suite.endsWith('(bigger is better)') ? 'higher' : 'lower'
      const own = source?.series.filter((one) => one.direction === direction) ?? []
      expect(series.map(({ rounds }) => rounds)).toEqual(own.map((one) => [[runValue(one)]]))
      expect(series.every((one) => one.direction === direction)).toBe(true)
    }
  })
})

describe('Bencher Metric Format', () => {
  const { document, warnings } = writeBencher(RUN)

  it('is accepted by the published schema and by the lengths that Bencher enforces', () => {
    expect(peerErrors('bencher-metric-format', document)).toEqual([])
    for (const [benchmark, measures] of Object.entries(document)) {
      expect(Buffer.byteLength(benchmark)).toBeLessThanOrEqual(1024)
      expect(Buffer.from(benchmark).toString()).toBe(benchmark)
      for (const measure of Object.keys(measures)) expect(Buffer.byteLength(measure)).toBeLessThanOrEqual(64)
    }
  })

  it("writes Bencher's own measures in their units, and the rounds as bounds", () => {
    expect(document.decode).toEqual({
      latency: { value: 121 },
      throughput: { value: 8.3e6, lower_value: 8.1e6, upper_value: 8.6e6 },
      'peak-rss': { value: 2e6, lower_value: 1e6, upper_value: 3e6 },
      'latency.p99': { value: 0.25 },
      'latency in frobs': { value: 7 },
      'file-size': { value: 12_345 },
      'estimated-cycles': { value: 9e15 },
      hits: { value: 0 },
    })
  })

  it('loses no series, and its values come back to the last digit of a double', () => {
    const values = Object.values(document).flatMap((measures) => Object.values(measures))
    expect(values).toHaveLength(SERIES.length)
    const back = parseText('bencher-metric-format', JSON.stringify(document))
    const sorted = (numbers: readonly number[]) => numbers.toSorted((one, next) => one - next)
    const read = sorted(back.measurements.flatMap((measurement) => measurement.values))
    sorted(SERIES.map(runValue)).forEach((value, index) => {
      expect(Math.abs((read[index] ?? Number.NaN) - value)).toBeLessThanOrEqual(value * 2 ** -51)
    })
    const metrics = new Set(back.measurements.map(({ metric }) => metric))
    const kept = ['time', 'throughput', 'peak-rss', 'latency.p99', 'size', 'cycles']
    expect([...metrics]).toEqual(expect.arrayContaining(kept))
    expect(back.warnings.map(({ message }) => message)).toContain(
      'the format has no units: peak-rss in B, latency.p99 in s is assumed',
    )
  })

  it('says what is lost', () => {
    expect(warnings.map(({ message }) => message)).toEqual([
      'the format has no units; Bencher has to be told those of peak-rss (B), latency.p99 (s), latency in frobs (frobs), hits (frobs)',
      '1 series is better higher, which the format cannot say',
      '4 series have a name longer than Bencher takes, or one that is no text; it was cut',
      '2 series have parameters, which became part of the name',
      expect.stringMatching(/^3 series have several values/),
      expect.stringMatching(/^18 series are reported and do not gate.*: read back, they gate$/),
    ])
    expect(writeBencher(sampleRun(1)).warnings).toEqual([])
  })
})
