import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roundValues } from '../../../src/core/decide/collapse.js'
import { STORED_VALUES, storedRounds } from '../../../src/core/decide/stored-rounds.js'

describe('storedRounds', () => {
  it('keeps short rounds as they are', () => {
    const rounds = [[3, 1, 2], [5]]
    expect(storedRounds({ rounds })).toEqual(rounds)
  })

  it('shortens long rounds without moving what a verdict uses', () => {
    const value = fc.double({ min: 1e-9, max: 1e9, noNaN: true })
    fc.assert(
      fc.property(fc.array(value, { minLength: 64, maxLength: 500 }), (values) => {
        const [stored] = storedRounds({ rounds: [values] })
        expect(stored).toHaveLength(STORED_VALUES)
        for (const metric of ['time', 'latency.max']) {
          const before = roundValues({ metric, rounds: [values] })[0]!
          expect(roundValues({ metric, rounds: [stored!] })[0]! / before).toBeCloseTo(1, 12)
        }
      }),
      { seed: 3 },
    )
  })
})
