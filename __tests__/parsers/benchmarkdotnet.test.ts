import { expect, it } from 'vitest'
import {
  corpusFiles,
  fixtureJson,
  measurementOf,
  parseCorpus,
  parseFixture,
  parseJson,
  refusal,
} from './parse-output.js'

const ENCODE = { Length: '64', Text: 'a & b' }

it('keeps every iteration, memory and diagnosers, and tells jobs apart', () => {
  const set = parseFixture('benchmarkdotnet', 'full.json')
  const job = (name: string) => ({ ...ENCODE, job: name })
  const net8 = measurementOf(set, 'Sample.Größe.Codec.Encode', 'time', job('Job-NET8(Runtime=.NET 8.0)'))
  expect(net8).toMatchObject({
    values: [6.359375e-7, 6.26953125e-7, 6.453125e-7],
    iterations: [1024, 1024, 1024],
  })
  const bytes = measurementOf(
    set,
    'Sample.Größe.Codec.Encode',
    'allocated-bytes',
    job('Job-NET9(Runtime=.NET 9.0)'),
  )
  expect(bytes.values).toEqual([296])
  const decode = measurementOf(set, 'Sample.Größe.Codec.Decode', 'Gen0Collects')
  expect(decode).toMatchObject({
    values: [750],
    parameters: { Length: '4096', Text: '"x|`y`"' },
    direction: 'lower',
  })
})

it('agrees with the mean that the tool computed', () => {
  const { Benchmarks } = fixtureJson('benchmarkdotnet', 'full.json') as {
    Benchmarks: { Statistics: { Mean: number } }[]
  }
  const times = parseFixture('benchmarkdotnet', 'full.json').measurements.filter(
    ({ metric }) => metric === 'time',
  )
  for (const [index, { values }] of times.entries()) {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length
    expect(mean * 1e9).toBeCloseTo(Benchmarks[index]?.Statistics.Mean ?? Number.NaN, 6)
  }
})

it('reads the values of a brief report and fails what has no statistics', () => {
  const set = parseFixture('benchmarkdotnet', 'brief-failing.json')
  expect(measurementOf(set, 'Sample.Codec.Decode', 'time').values).toEqual([0.00001953125, 0.000019580078125])
  expect(set.failures.map(({ message }) => message)).toEqual([
    '"Sample.Codec.Broken" has no statistics: it did not run to its end',
  ])
})

it('keeps the median with a warning where there is nothing else, and refuses what is no number', () => {
  const report = (Statistics: object) => ({
    HostEnvironmentInfo: { Configuration: 'DEBUG' },
    Benchmarks: [{ Method: 'M', Namespace: null, Statistics }],
  })
  const set = parseJson(report({ Median: 5 }))
  expect(measurementOf(set, 'M', 'time').values).toEqual([5e-9])
  expect(set.warnings.map(({ message }) => message)).toEqual([
    'the benchmarks were built without optimisation (Debug)',
    expect.stringContaining('"M" has no samples, so its median counts as a single value'),
  ])
  expect(refusal(JSON.stringify(report({}))).message).toContain('Statistics.Median: is missing')
})

it('reads the collected outputs', () => {
  for (const file of corpusFiles('benchmarkdotnet')) {
    expect(parseCorpus('benchmarkdotnet', file)?.parser).toBe('benchmarkdotnet')
  }
})
