import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseText, valuesBySeries } from './parse-text.js'

const fixture = (name: string) =>
  parseText('auto', readFileSync(new URL(`../fixtures/cargo-bench/${name}`, import.meta.url), 'utf8'))

describe('cargo-bench', () => {
  it('reads libtest lines: thousands, decimals, throughput, other units', () => {
    const text = [
      'test a ... bench:       1,234.5 ns/iter (+/- 6.7)',
      'test b ... bench:       2 ns/iter (+/- 0) = 4096 MB/s',
      'test c ... bench:     333 s/iter (+/- 333)',
      'test d ... bench:    2835 cycles/iter (+/- 14)',
      'test e ... bench:    1911 MS/s (+/- 420)',
    ].join('\n')
    const set = parseText('cargo-bench', text)
    expect(valuesBySeries(set)).toEqual({
      'a time': [1.2345e-6],
      'b time': [2e-9],
      'b bytes-per-second': [4096e6],
      'c time': [333],
      'd cycles/iter': [2835],
      'e MS/s': [1911],
    })
    // Also in another unit it is what the benchmark is about; a rate beside a time is not.
    const gating = set.measurements.filter(({ primary }) => primary === true)
    expect(gating.map(({ metric }) => metric)).toEqual(['time', 'time', 'time', 'cycles/iter', 'MS/s'])
    expect(set.measurements.find(({ metric }) => metric === 'MS/s')?.direction).toBe('higher')
    expect(set.measurements.find(({ metric }) => metric === 'bytes-per-second')?.direction).toBe('higher')
  })

  it("keeps criterion's estimate, not its bounds, under a name on the same line or the one above, and says so", () => {
    const text =
      'short                   time:   [1.0 µs 2.5 µs 3.0 µs]\nA name longer than its column\n                        time:   [1 ms 2 ms 3 ms]\n                        thrpt:  [1 MiB/s 2 MiB/s 3 MiB/s]\n'
    const set = parseText('auto', text)
    expect(valuesBySeries(set)).toEqual({
      'short time': [2.5e-6],
      'A name longer than its column time': [2e-3],
      'A name longer than its column bytes-per-second': [2 * 1024 * 1024],
    })
    expect(set.warnings[0]?.message).toMatch(/one estimate a benchmark/)
  })

  it('names of a progress bar that rewrites its line are no benchmark names', () => {
    const text =
      'Benchmarking x: Warming up for 3 s\rBenchmarking x: Analyzing\rx                       time:   [1 ns 2 ns 3 ns]\n'
    expect(valuesBySeries(parseText('auto', text))).toEqual({ 'x time': [2e-9] })
  })

  it('an estimate without any name is refused', () => {
    expect(() => parseText('cargo-bench', '                        time:   [1 ns 2 ns 3 ns]\n')).toThrow(
      'out.txt:1: the benchmark has no name',
    )
  })

  it('reads what libtest and both forms of criterion print', () => {
    expect(Object.keys(valuesBySeries(fixture('libtest.txt')))).toEqual([
      'tests::fails_on_demand time',
      'tests::größe time',
      'tests::small time',
      'tests::with_bytes time',
      'tests::with_bytes bytes-per-second',
    ])
    const names = [
      'sum small',
      'größe/µ | @user, a name longer than its column',
      'codec/decode/64',
      'codec/decode/4096',
      'codec/elements',
    ]
    for (const file of ['criterion.txt', 'bencher-format.txt']) {
      expect([...new Set(fixture(file).measurements.map(({ benchmark }) => benchmark))]).toEqual(names)
    }
  })

  it('says what failed', () => {
    expect(fixture('failing.txt').failures.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^test tests::fails_on_demand \.\.\. FAILED/),
    )
    expect(fixture('libtest.txt').failures).toEqual([])
  })
})
