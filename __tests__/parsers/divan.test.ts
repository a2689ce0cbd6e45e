import { expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

const HEAD = 'codec        fastest       │ slowest       │ median        │ mean          │ samples │ iters\n'

it('keeps the median as time, and fastest, mean and slowest beside it', () => {
  const set = parseText(
    `${HEAD}╰─ wait 5 ms                │               │               │               │         │\n` +
      '   ╰─ 12      420.1 ns      │ 398.6 µs      │ 421.4 ns      │ 5.505 µs      │ 100     │ 800\n' +
      '              2.854 Mitem/s │ 2.316 Mitem/s │ 2.791 Mitem/s │ 2.692 Mitem/s │         │\n\n',
  )
  const name = 'codec > wait 5 ms > 12'
  expect(measurementOf(set, name, 'time')).toMatchObject({
    values: [4.214e-7],
    iterations: [800],
    primary: true,
  })
  expect(measurementOf(set, name, 'latency.min').values).toEqual([4.201e-7])
  expect(measurementOf(set, name, 'latency.max').values[0]).toBeCloseTo(3.986e-4, 12)
  expect(measurementOf(set, name, 'throughput')).toMatchObject({ values: [2_791_000], direction: 'higher' })
  expect(set.warnings).toEqual([])
})

it('has threads as a parameter, names what is ignored, and keeps odd names', () => {
  const set = parseFixture('divan', 'results.txt')
  const threads = set.measurements.filter(
    ({ benchmark, metric }) => benchmark === 'codec > threaded' && metric === 'time',
  )
  expect(threads.map(({ parameters }) => parameters)).toEqual([{ threads: '1' }, { threads: '2' }])
  expect(measurementOf(set, 'codec > größe: a | b, "quoted"', 'time').values).toHaveLength(1)
  expect(set.warnings.map(({ message }) => message)).toEqual(['"codec > left_out" is ignored'])
})

it('keeps allocations and throughput in bytes', () => {
  const set = parseFixture('divan', 'memory.txt')
  const copy = (metric: string) => measurementOf(set, 'codec > copy > 4096', metric)
  expect(copy('allocations')).toMatchObject({ values: [1], assume: 'exact' })
  expect(copy('allocated-bytes').values).toEqual([4096])
  expect(copy('peak-allocated-bytes').values).toEqual([4096])
  expect(copy('bytes-per-second')).toMatchObject({ unit: 'B/s', direction: 'higher' })
  const binary = parseFixture('divan', 'binary.txt')
  expect(measurementOf(binary, 'codec > copy > 4096', 'bytes-per-second').values[0]).toBeGreaterThan(2 ** 30)
})

it('says which benchmark died and that the table has no end', () => {
  const set = parseFixture('divan', 'failing.txt')
  expect(set.failures.map(({ message }) => message)).toEqual([
    '"codec > broken" was started and gave no result',
  ])
  expect(set.warnings[0]?.message).toContain('the table "codec" has no last row')
})

it('takes values that come after what a benchmark printed', () => {
  const set = parseText(
    `${HEAD}╰─ loud     hello\nworld\n   1 ns       │ 4 ns       │ 2 ns       │ 3 ns      │ 100     │ 800\n`,
  )
  expect(set.failures).toEqual([])
  expect(set.measurements.find(({ metric }) => metric === 'time')?.values).toEqual([2e-9])
})
