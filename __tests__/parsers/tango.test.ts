import { expect, it } from 'vitest'
import { corpusFiles, measurementOf, parseCorpus, parseFixture } from './parse-output.js'

it('keeps candidate and baseline of one comparison', () => {
  const set = parseFixture('tango', 'results.txt')
  expect(measurementOf(set, 'fibonacci/12', 'time')).toMatchObject({ primary: true, direction: 'lower' })
  expect(set.measurements.map(({ benchmark, metric }) => `${benchmark} ${metric}`)).toEqual([
    'fibonacci/12 time',
    'fibonacci/12 baseline-time',
    'größe: a | b, a name longer than the column of names is time',
    'größe: a | b, a name longer than the column of names is baseline-time',
    'sum time',
    'sum baseline-time',
  ])
})

it('reads the tables of --verbose: mean, extremes, rounds', () => {
  const set = parseFixture('tango', 'verbose.txt')
  expect(new Set(set.measurements.map(({ metric }) => metric))).toEqual(
    new Set(['time', 'baseline-time', 'latency.min', 'latency.max']),
  )
  expect(measurementOf(set, 'fibonacci/12', 'time').iterations).toHaveLength(1)
})

it('takes lines of one name as repetitions', () => {
  for (const file of corpusFiles('tango')) {
    const set = parseCorpus('tango', file)
    expect(set?.measurements).toHaveLength(2)
    expect(set?.measurements[0]?.values.length).toBeGreaterThan(190)
  }
})
