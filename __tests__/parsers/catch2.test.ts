import { expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

it('keeps the mean of each benchmark under test case and sections, with the place of the test case', () => {
  const set = parseFixture('catch2', 'version-3.xml')
  expect(set.environment).toEqual({ catch2: '3.5.2' })
  expect(measurementOf(set, 'codec <größe> > encode/64', 'time')).toMatchObject({
    values: [5.0125e-7],
    iterations: [4600],
    location: { file: 'bench.cpp', line: 7 },
    primary: true,
  })
  expect(measurementOf(set, 'codec <größe> > decode > 4096 bytes > checked', 'time').values).toEqual([
    0.00120325,
  ])
})

it('takes the runs of a test case, one for each section, as repetitions', () => {
  const set = parseFixture('catch2', 'results.xml')
  expect(benchmarksOf(set)).toHaveLength(5)
  expect(measurementOf(set, 'Fibonacci & <friends> > fibonacci 5', 'time').values).toHaveLength(2)
})

it('reports benchmarks that throw, and test cases that fail for another reason', () => {
  expect(parseFixture('catch2', 'failing.xml').failures.map(({ message }) => message)).toEqual([
    '"fails when asked to > throws" failed: no device <a & b>',
  ])
  const set = parseText(
    '<Catch name="c"><Group><TestCase name="t"><Section name="s"><Expression success="false" filename="a.cpp" line="3">' +
      '<Original>\n x == 1 </Original></Expression></Section><OverallResult success="false"/></TestCase></Group></Catch>',
  )
  expect(set.failures).toMatchObject([
    { message: 'the test case "t" failed at a.cpp:3: x == 1', line: 1, column: 24 },
  ])
})

it('refuses what it cannot read, at its place', () => {
  const benchmark = (inner: string): string =>
    `<Catch name="c">\n<TestCase name="t">\n<BenchmarkResults name="b">${inner}</BenchmarkResults></TestCase></Catch>`
  expect(refusal(benchmark('')).message).toContain('output:3:1: <BenchmarkResults>: has no mean')
  expect(refusal(benchmark('<mean value="inf"/>')).message).toContain(
    'output:3:28: <mean>: the attribute value is "inf"; expected a number',
  )
  expect(refusal(benchmark('<mean value="-1"/>')).message).toContain('the time -1 ns is negative')
  expect(refusal('<other/>', 'catch2').message).toContain('output:1:1: this is not the output of Catch2')
})

it('leaves other XML to other parsers, and text that only looks like XML to the text parsers', () => {
  expect(() => parseText('<html><body></body></html>')).toThrow('no parser recognises')
  const set = parseText('<info> starting\nBenchmarkX \t 100\t 12.5 ns/op\n')
  expect(set.parser).toBe('go')
})
