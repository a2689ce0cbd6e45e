import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shortenMiddle } from '../../../src/reports/shared/shorten-middle.js'

const LONE_SURROGATE = /\p{Cs}/u

describe('shortenMiddle', () => {
  it('keeps two long names apart that differ only in what is left out', () => {
    const name = (middle: string) => `${'a'.repeat(500)}${middle}${'b'.repeat(500)}`
    expect(shortenMiddle(name('x'))).not.toBe(shortenMiddle(name('y')))
  })

  it('never exceeds its limit nor cuts a character in half', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.integer({ min: 40, max: 200 }),
        (text, limit) => {
          const short = shortenMiddle(text, limit)
          expect(Array.from(short).length).toBeLessThanOrEqual(limit)
          if (Array.from(text).length <= limit) expect(short).toBe(text)
          else if (!LONE_SURROGATE.test(text)) expect(LONE_SURROGATE.test(short)).toBe(false)
        },
      ),
    )
  })
})
