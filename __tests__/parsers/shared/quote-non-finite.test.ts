import { describe, expect, it } from 'vitest'
import { quoteNonFinite } from '../../../src/parsers/shared/quote-non-finite.js'

describe('quoteNonFinite', () => {
  it.each(['NaN', '-NaN', 'Infinity', '-Infinity', 'nan', '-nan', 'inf', '-inf'])(
    'quotes a bare %s',
    (word) => {
      expect(JSON.parse(quoteNonFinite(`{"a": ${word}, "b": [1,${word}]}`))).toEqual({
        a: word,
        b: [1, word],
      })
    },
  )

  it('leaves texts alone, whatever they hold', () => {
    const text = JSON.stringify({ ' NaN': 'say "NaN", \\ NaN', b: ': Infinity', c: 'info, -inf' })
    expect(quoteNonFinite(text)).toBe(text)
  })

  it('keeps every line where it was', () => {
    expect(quoteNonFinite('[\n NaN,\n 1\n]').split('\n')).toHaveLength(4)
  })

  it('makes no valid document of an invalid one', () => {
    for (const text of ['{"a": NaNa}', '{NaN: 1', '"open NaN', 'NaN NaN']) {
      expect(() => JSON.parse(quoteNonFinite(text))).toThrow()
    }
  })
})
