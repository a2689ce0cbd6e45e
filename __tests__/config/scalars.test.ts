import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { nearest } from '../../src/config/nearest.js'
import { parseDuration } from '../../src/config/parse-duration.js'
import { quote } from '../../src/config/quote.js'

describe('parseDuration', () => {
  it.each([
    ['90s', 90_000],
    ['12m', 720_000],
    ['1h30m', 5_400_000],
    ['1h', 3_600_000],
    ['1.5s', 1_500],
    ['500ms', 500],
    ['1m500ms', 60_500],
    [' 2m ', 120_000],
    ['168h', 604_800_000],
  ])('%s', (text, expected) => {
    expect(parseDuration(text)).toBe(expected)
  })

  it.each([
    '',
    ' ',
    '0s',
    '20',
    '-1s',
    '1d',
    's',
    '30m1h',
    '1m1m',
    '1 m',
    '169h',
    '1e3s',
    'NaNs',
    '9'.repeat(400) + 's',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})

describe('nearest', () => {
  const keys = ['threshold', 'alpha', 'inconclusive', 'missing', 'compare']
  it.each([
    ['treshold', 'threshold'],
    ['Threshold', 'threshold'],
    ['comapre', 'compare'],
    ['alhpa', 'alpha'],
    ['x', undefined],
    ['', undefined],
    ['completely-else', undefined],
    ['a'.repeat(10_000), undefined],
  ])('%j is %j', (word, expected) => {
    expect(nearest(word, keys)).toBe(expected)
  })

  it('takes the first of equals', () => {
    expect(nearest('bat', ['cat', 'hat'])).toBe('cat')
  })
})

it('quotes nothing that moves a line or starts a command', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const quoted = quote(text)
      expect(quoted).toMatch(/^".*"$/)
      expect(quoted).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
    }),
  )
})
