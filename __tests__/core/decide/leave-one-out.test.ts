import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compareHistory, type HistorySample } from '../../../src/core/decide/compare-history.js'
import { leaveOneOut } from '../../../src/core/decide/leave-one-out.js'

const value = fc.double({ min: -3, max: 3, noNaN: true })
const sample = fc.record<HistorySample>({
  baseline: fc.array(value, { minLength: 3, maxLength: 30 }),
  candidate: fc.constant([0]),
  limit: fc.constant(0.05),
  scale: fc.constantFrom('log', 'difference'),
})

/** The same by its definition: the run as the candidate of the others. */
function byDefinition(samples: readonly HistorySample[], left: number) {
  const rest = samples
    .filter(({ baseline }) => left < baseline.length)
    .map((one) => ({
      ...one,
      baseline: one.baseline.filter((_, index) => index !== left),
      candidate: [one.baseline[left]!],
    }))
  return compareHistory(rest, 0.01)
}

function expectSame(samples: readonly HistorySample[], left: number): void {
  const { samples: having, effects } = leaveOneOut(samples)(left)
  const expected = byDefinition(samples, left)
  expect(having).toEqual(samples.filter(({ baseline }) => left < baseline.length))
  expect(effects).toHaveLength(expected.length)
  for (const [index, { effect, noise, standardError, df }] of effects.entries()) {
    expect(effect).toBeCloseTo(expected[index]!.effect, 9)
    // Of nearly equal values the sums keep seven digits of the deviation.
    expect(noise).toBeCloseTo(expected[index]!.noise, 6)
    expect(standardError).toBeCloseTo(expected[index]!.standardError, 6)
    expect(df).toBe(expected[index]!.df)
  }
}

it('equals the comparison of each run with the others', () => {
  fc.assert(fc.property(fc.array(sample, { minLength: 1, maxLength: 14 }), fc.nat({ max: 29 }), expectSame))
})
