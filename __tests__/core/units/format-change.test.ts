import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  formatChange,
  formatChangeInterval,
  formatDifferenceInterval,
  formatProbability,
  formatShare,
} from '../../../src/core/units/format-change.js'

describe('formatChange', () => {
  it.each([
    [0.166, '+16.6 %'],
    [-0.03, '-3.0 %'],
    [0, '0 %'],
    [-0, '0 %'],
    [0.8, '+80.0 %'],
    [1.5, '+150 % (2.5x)'],
    [34.2, '35.2x'],
    [1e308, '1.0e+308x'],
    [0.0004, '+0.04 %'],
    [1e-9, '+0.001 % or less'],
    [-1, '-100 %'],
    [-0.99972, '-99.97 %'],
    [-0.9999999, '-99.99 % or more'],
    [Number.POSITIVE_INFINITY, 'n/a'],
  ])('%s is %s', (change, expected) => {
    expect(formatChange(change)).toBe(expected)
  })

  it('never shows a change without its sign, and never a vanished value that did not vanish', () => {
    fc.assert(
      fc.property(fc.double({ min: -1, max: 8.9, noNaN: true }), (change) => {
        const text = formatChange(change)
        if (change > 0) expect(text).toMatch(/^\+/)
        if (change < 0) expect(text).toMatch(/^-/)
        if (change > -1) expect(text).not.toContain('100')
      }),
    )
  })
})

describe('formatShare', () => {
  it.each([
    [0.05, '5 %'],
    [0.031, '3.1 %'],
    [0.0005, '0.05 %'],
    [2, '200 %'],
    [20, '21.0x'],
    [0, '0 %'],
  ])('%s is %s', (share, expected) => {
    expect(formatShare(share)).toBe(expected)
  })
})

describe('intervals and probabilities', () => {
  it('reads as a range', () => {
    expect(formatChangeInterval([0.12, 0.21])).toBe('+12.0 % to +21.0 %')
    expect(formatDifferenceInterval([-1, 3], 'B')).toBe('-1 B to +3 B')
  })

  it.each([
    [0.00003, 'p < 0.0001'],
    [0.0003, 'p = 0.0003'],
    [0.012, 'p = 0.012'],
    [0.35, 'p = 0.35'],
    [0, 'p < 0.0001'],
    [1, 'p = 1.00'],
  ])('%s is %s', (probability, expected) => {
    expect(formatProbability(probability)).toBe(expected)
  })

  it('names the adjusted one', () => {
    expect(formatProbability(0.02, 'q')).toBe('q = 0.020')
  })
})
