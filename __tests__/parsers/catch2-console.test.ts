import { expect, it } from 'vitest'
import { corpusFiles, measurementOf, parseCorpus, parseFixture, parseText } from './parse-output.js'

const LONG =
  'Fibonacci & <friends> > größe: a | b, "quoted" @user, a name that does not fit the column of names'

it('reads the mean of every table, with names that go over several rows', () => {
  const set = parseFixture('catch2-console', 'failing.txt')
  expect(set.environment).toEqual({ catch2: '2.13.10' })
  expect(measurementOf(set, 'Fibonacci & <friends> > fibonacci 5', 'time')).toMatchObject({
    values: [1.83407e-8, 3.37148e-8],
    iterations: [20 * 1026, 20 * 1498],
  })
  expect(measurementOf(set, LONG, 'time').values).toHaveLength(2)
  expect(measurementOf(set, 'Fibonacci & <friends> > of text > append', 'time').values).toEqual([1.47263e-7])
})

it('reads the table without analysis, where the row of the counts holds the mean', () => {
  const set = parseFixture('catch2-console', 'no-analysis.txt')
  expect(measurementOf(set, 'Fibonacci & <friends> > fibonacci 5', 'time').values).toEqual([
    2.00124e-7, 8.01637e-8,
  ])
  expect(measurementOf(set, LONG, 'time').iterations).toEqual([40, 60])
})

it('reports what failed, and output that ends early', () => {
  expect(parseFixture('catch2-console', 'failing.txt').failures.map(({ message }) => message)).toEqual([
    '"fails when asked to > throws" failed: Benchmark failed (no device <a & b>)',
    'failed at bench.cpp:33',
  ])
  const head = 'benchmark name   samples  iterations  estimated\n---------------------\n'
  const cut = parseText(
    `${head}a       100     2    7.5 m\n   1.5 m   1.25 m   1.75 m\nb      100     2   7.5 ms\n`,
  )
  expect(measurementOf(cut, 'a', 'time').values).toEqual([90])
  expect(cut.failures.map(({ message }) => message)).toEqual(['"b" was started and gave no result'])
  expect(cut.warnings.map(({ message }) => message)).toEqual([
    "Catch2's totals are missing, so the end of its output may be too",
  ])
})

it('reads the collected outputs', () => {
  for (const file of corpusFiles('catch2').filter((name) => name.endsWith('.txt'))) {
    expect(parseCorpus('catch2', file)?.measurements.length).toBeGreaterThan(1)
  }
})
