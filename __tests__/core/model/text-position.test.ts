import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startTextPositions, textPosition } from '../../../src/core/model/text-position.js'

const texts = fc.string({ unit: fc.constantFrom('a', '\n', '\r', 'ü', '😀') })

/** Slow and plain: what stands before the offset, line by line. */
function counted(text: string, offset: number) {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: before.at(-1)!.length + 1 }
}

describe('textPosition', () => {
  it('is 1:1 at the start, of an empty text too, and counts the end of the text', () => {
    expect(textPosition('', 0)).toEqual({ line: 1, column: 1 })
    expect(textPosition('ab\nc', 0)).toEqual({ line: 1, column: 1 })
    expect(textPosition('ab\nc', 4)).toEqual({ line: 2, column: 2 })
    expect(textPosition('ab\n', 2)).toEqual({ line: 1, column: 3 })
    expect(textPosition('ab\n', 3)).toEqual({ line: 2, column: 1 })
  })

  it('is what counting gives, in whatever order places are asked for', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 8 }), (text, picks) => {
        const positionOf = startTextPositions(text)
        for (const pick of picks) {
          const offset = pick % (text.length + 1)
          expect(positionOf(offset)).toEqual(counted(text, offset))
          expect(textPosition(text, offset)).toEqual(counted(text, offset))
        }
      }),
    )
  })

  it('is what counting gives of places far apart, below and above the last one, behind long lines too', () => {
    const text = Array.from({ length: 40 }, (_, line) => 'x'.repeat((line * 977) % 6000)).join('\n')
    const positionOf = startTextPositions(text)
    for (let pick = 0; pick < 200; pick += 1) {
      const offset = (pick * 7919 * 31) % (text.length + 1)
      expect(positionOf(offset)).toEqual(counted(text, offset))
    }
  })
})
