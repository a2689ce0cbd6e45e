import { describe, expect, it } from 'vitest'
import { readGithubActionBenchmarkHistory } from '../../../src/stores/import/github-action-benchmark-history.js'
import { isRun } from '../../../src/stores/is-run.js'

const TARGET = { file: 'data.js', branch: 'main' }
const SHA = 'abcdef0123456789abcdef0123456789abcdef01'

interface Bench {
  readonly name: unknown
  readonly value: unknown
  readonly unit?: string
}

function entry(tool: string, benches: readonly Bench[], change: object = {}) {
  const url = `https://github.com/o/r/commit/${SHA}`
  const commit = { id: SHA, message: 'm', url, timestamp: '2024-01-02T03:04:05+02:00' }
  return { commit, date: 1_704_170_000_123, tool, benches, ...change }
}

function read(entries: Record<string, readonly object[]>, prefix = 'window.BENCHMARK_DATA = ') {
  const data = { lastUpdate: 1, repoUrl: 'https://github.com/o/r', entries }
  return readGithubActionBenchmarkHistory(`${prefix}${JSON.stringify(data, null, 2)}`, TARGET)
}

function only(tool: string, benches: readonly Bench[]) {
  return read({ suite: [entry(tool, benches)] }).runs[0]?.series ?? []
}

describe('readGithubActionBenchmarkHistory', () => {
  it.each(['window.BENCHMARK_DATA = ', 'window.BENCHMARK_DATA=', '', '\uFEFF', '\n'])(
    'reads the file with the prefix %j',
    (prefix) => {
      const { runs, warnings, unknownUnits } = read(
        { 'Go Benchmark': [entry('go', [{ name: 'A', value: 5, unit: 'ns/op' }])] },
        prefix,
      )
      expect({ warnings, unknownUnits }).toEqual({ warnings: [], unknownUnits: [] })
      expect(runs).toMatchObject([
        {
          ...{
            schema: 'noisegate.run/1',
            id: 'gab-abcdef012345-1',
            suite: 'Go Benchmark',
            branch: 'main',
            trigger: 'import',
          },
          commit: { sha: SHA, time: '2024-01-02T01:04:05.000Z' },
          startedAt: '2024-01-02T04:33:20.123Z',
          environment: { stratum: 'unknown', cpu: 'unknown' },
          series: [{ benchmark: 'A', metric: 'time', unit: 's', direction: 'lower', rounds: [[5e-9]] }],
        },
      ])
      expect(runs.every(isRun)).toBe(true)
    },
  )

  it.each([
    ['go', 'MB/s', 'higher', 'bytes-per-second'],
    ['go', 'ns/op', 'lower', 'time'],
    ['jmh', 'ops/s', 'higher', 'throughput'],
    ['jmh', 'us/op', 'lower', 'time'],
    ['pytest', 'iter/sec', 'higher', 'throughput'],
    ['benchmarkjs', 'ops/sec', 'higher', 'throughput'],
    ['customBiggerIsBetter', 'points', 'higher', 'value'],
    ['customSmallerIsBetter', 'points', 'lower', 'value'],
    ['customBiggerIsBetter', 'ms', 'higher', 'value'],
    ['customSmallerIsBetter', 'ms', 'lower', 'time'],
  ])('takes the direction of %s in %s as %s', (tool, unit, direction, metric) => {
    expect(only(tool, [{ name: 'A', value: 2, unit }])).toMatchObject([{ direction, metric }])
  })

  it('converts every row by its own unit', () => {
    const rows = [
      [{ name: 'A', value: 1, unit: 'us/op' }],
      [{ name: 'A', value: 1000, unit: 'ns/op' }],
      [{ name: 'A', value: 0.001, unit: 'ms/op' }],
    ]
    const { runs } = read({ s: rows.map((benches) => entry('go', benches)) })
    expect(runs.map(({ series }) => series[0]?.rounds)).toEqual([[[1e-6]], [[1e-6]], [[1e-6]]])
    expect(runs.map(({ id }) => id)).toEqual([
      'gab-abcdef012345-1',
      'gab-abcdef012345-2',
      'gab-abcdef012345-3',
    ])
  })

  it('takes rows of one name as repetitions, and the doubled column of Go as one', () => {
    const series = only('go', [
      { name: 'A', value: 10, unit: 'ns/op' },
      { name: 'A - ns/op', value: 10, unit: 'ns/op' },
      { name: 'A - B/op', value: 64, unit: 'B/op' },
      { name: 'A', value: 20, unit: 'ns/op' },
      { name: 'A - ns/op', value: 20, unit: 'ns/op' },
    ])
    expect(series).toMatchObject([
      { benchmark: 'A', metric: 'time', rounds: [[1e-8, 2e-8]] },
      { benchmark: 'A', metric: 'allocated-bytes', unit: 'B', rounds: [[64]] },
    ])
  })

  it('leaves entries of pull requests out and says how many', () => {
    const pull = entry('go', [{ name: 'A', value: 1, unit: 'ns' }], {
      commit: { id: SHA, url: `https://github.com/o/r/pull/7/commits/${SHA}` },
    })
    const { runs, warnings } = read({ s: [pull, entry('go', [{ name: 'A', value: 2, unit: 'ns' }])] })
    expect(runs).toHaveLength(1)
    expect(warnings).toMatchObject([{ message: /1 of 2 entries of "s" are of pull requests/ }])
  })

  it.each([null, '', [], true, '12'])('leaves out the value %j with its position', (value) => {
    const { runs, warnings } = read({
      s: [
        entry('go', [
          { name: 'A', value, unit: 'ns' },
          { name: 'B', value: 1, unit: 'ns' },
        ]),
      ],
    })
    expect(runs[0]?.series.map(({ benchmark }) => benchmark)).toEqual(['B'])
    expect(warnings).toMatchObject([{ message: /"A" has no number/, file: 'data.js', line: 18 }])
  })

  it('lists units that tell nothing', () => {
    expect(read({ s: [entry('go', [{ name: 'A', value: 1, unit: 'frobs' }])] }).unknownUnits).toEqual([
      'frobs',
    ])
  })

  it('keeps hostile names as they are', () => {
    const names = ['a|b', '`@user`', '::error::x\n', '__proto__', '\u001b[31m', 'x'.repeat(10_000)]
    const series = only(
      'go',
      names.map((name) => ({ name, value: 1, unit: 'ns' })),
    )
    expect(series.map(({ benchmark }) => benchmark)).toEqual(names)
    const text = JSON.stringify({
      entries: JSON.parse(`{"__proto__": [${JSON.stringify(entry('go', [{ name: 'A', value: 1 }]))}]}`),
    })
    expect(readGithubActionBenchmarkHistory(text, TARGET).runs[0]?.suite).toBe('__proto__')
  })

  it.each([
    ['window.BENCHMARK_DATA = {"entries": {"s": [', /data\.js:1:\d+: the history is truncated/],
    ['window.BENCHMARK_DATA = {"entries" {}}', /data\.js:1:36: the history is malformed JSON/],
    ['[]', /no history of github-action-benchmark/],
    ['{"entries": {"s": {}}}', /suite "s" is no list/],
    ['{"entries": {"s": [{}]}}', /data\.js:1:20: an entry has no commit/],
    [
      '{"entries": {"s": [{"commit": {"id": "x"}, "date": "soon"}]}}',
      /1:52: the time of an entry is malformed: "soon"/,
    ],
    ['{"entries": {"s": [{"commit": {"id": "x"}, "date": 1}]}}', /has no benchmarks/],
    [
      '{"entries": {"s": [{"commit": {"id": "x"}, "date": 1, "benches": [{}]}]}}',
      /data\.js:1:67: a benchmark has no name/,
    ],
  ])('refuses %j', (text, message) => {
    expect(() => readGithubActionBenchmarkHistory(text, TARGET)).toThrow(
      expect.objectContaining({ kind: 'store', message: expect.stringMatching(message) }),
    )
  })
})
