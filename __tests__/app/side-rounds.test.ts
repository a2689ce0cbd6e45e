import { expect, it } from 'vitest'
import { sideRounds } from '../../src/app/side-rounds.js'

it.each([
  [1, 1, '1 round each'],
  [5, 5, '5 rounds each'],
  [5, 3, '5 and 3 rounds'],
  [5, 1, '5 and 1 round'],
])('%i and %i rounds of the sides are %s', (baseline, candidate, text) => {
  const side = (rounds: number) => ({ rounds, total: 1 })
  expect(sideRounds({ baseline: side(baseline), candidate: side(candidate) })).toBe(text)
})
