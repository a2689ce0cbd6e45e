import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeFence } from '../../../src/reports/shared/code-fence.js'

describe('codeFence', () => {
  it('is longer than any run of backticks in its text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('`', '\n', 'x', ' '), maxLength: 40 }), (text) => {
        const lines = codeFence(text).split('\n')
        const fence = lines[0]!
        expect(lines.at(-1)).toBe(fence)
        expect(lines.slice(1, -1).some((line) => line.includes(fence))).toBe(false)
      }),
    )
  })
})
