import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatDifference, formatPair, formatValue } from '../../../src/core/units/format-value.js'

describe('formatValue', () => {
  it.each([
    [1.21e-7, 's', '121 ns'],
    [9.9999e-7, 's', '1.00 µs'],
    [0.0123, 's', '12.3 ms'],
    [75, 's', '75 s'],
    [3e-13, 's', '0.000300 ns'],
    [4096, 'B', '4,096 B'],
    [999_999, 'B', '999,999 B'],
    [12_345_678, 'B', '12.3 MB'],
    [12_500_000, 'B/s', '12.5 MB/s'],
    [1_240_000, '1/s', '1.24 M/s'],
    [18_000, '1', '18,000'],
    [0.00123, '1', '0.00123'],
    [0.00123, '%', '0.123 %'],
    [0, 's', '0 s'],
    [-0, '1', '0'],
    [-1.5e-3, 's', '-1.50 ms'],
    [3, 'widgets', '3 widgets'],
    [1e308, 'widgets', '1.00e+308 widgets'],
    [1e308, 's', '1.00e+308 s'],
    [5e-324, 's', '4.94e-315 ns'],
    [Number.NaN, 's', 'n/a'],
  ])('%s %s is %s', (value, unit, expected) => {
    expect(formatValue(value, unit)).toBe(expected)
  })
})

describe('formatPair', () => {
  it.each([
    [1.21e-7, 1.41e-7, 's', '121 ns', '141 ns'],
    [1.03e-3, 1.032e-3, 's', '1.030 ms', '1.032 ms'],
    [9.5e-7, 1.1e-6, 's', '950 ns', '1,100 ns'],
    [0, 64, 'B', '0 B', '64 B'],
    [123_456, 123_457, '1', '123,456', '123,457'],
    [2_000_000, 2_000_001, '1', '2.000000 M', '2.000001 M'],
    [1e-300, 1e300, 's', '1.00e-300 s', '1.00e+300 s'],
  ])('%s and %s %s', (baseline, candidate, unit, first, second) => {
    expect(formatPair(baseline, candidate, unit)).toEqual([first, second])
  })

  it('shows every difference larger than a millionth, in one suffix, for any finite numbers', () => {
    const value = fc.double({ min: 1e-12, max: 1e12, noNaN: true })
    fc.assert(
      fc.property(
        value,
        fc.double({ min: 1e-6, max: 10, noNaN: true }),
        fc.constantFrom('s', 'B', '1', 'B/s', '1/s', 'x'),
        (baseline, change, unit) => {
          const candidate = baseline * (1 + change)
          const [first, second] = formatPair(baseline, candidate, unit)
          expect(first).not.toBe(second)
          expect(suffix(first)).toBe(suffix(second))
        },
      ),
    )
  })

  it('prints no monster and no NaN for any doubles', () => {
    fc.assert(
      fc.property(fc.double(), fc.double(), (baseline, candidate) => {
        for (const text of formatPair(baseline, candidate, 's')) {
          expect(text).not.toContain('NaN')
          expect(text).not.toContain('Infinity')
          expect(text.length).toBeLessThan(40)
        }
      }),
    )
  })
})

describe('formatDifference', () => {
  it('has a sign', () => {
    expect(formatDifference(3, 'B')).toBe('+3 B')
    expect(formatDifference(-1.2e-9, 's')).toBe('-1.20 ns')
    expect(formatDifference(0, 'B')).toBe('0 B')
  })
})

function suffix(text: string): string {
  return text.replace(/^[-\d.,]+(e[+-]\d+)?/, '')
}
