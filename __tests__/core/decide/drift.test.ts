import { describe, expect, it } from 'vitest'
import { drift } from '../../../src/core/decide/drift.js'
import { wobble } from './sample-run.js'

const magnitude = Math.log1p(0.05) / 2

describe('drift', () => {
  it('is the ratio of the levels, with a p that counts both directions', () => {
    const found = drift({ reference: wobble(1, 31), at: 15, current: wobble(1.1, 15), magnitude })!
    expect(found.change).toBeCloseTo(0.1, 2)
    expect(found.pValue).toBeLessThan(1e-6)
    expect(found.runs).toEqual([31, 15])
    const faster = drift({ reference: wobble(1.1, 31), at: 15, current: wobble(1, 15), magnitude })!
    expect(faster.change).toBeLessThan(0)
    expect(faster.pValue).toBeLessThan(1e-6)
  })

  it('the level at the reference ends at the steps beside it, whichever side they are on', () => {
    const around = [...wobble(1, 12), ...wobble(1.2, 19)]
    const before = drift({ reference: around, at: 11, current: wobble(1.2, 15), magnitude })!
    expect(before.change).toBeCloseTo(0.2, 1)
    const after = drift({ reference: around, at: 12, current: wobble(1.2, 15), magnitude })!
    expect(Math.abs(after.change)).toBeLessThan(0.01)
  })

  it('nothing changed: no small p; nothing to compare: nothing', () => {
    const same = drift({ reference: wobble(1, 31), at: 0, current: wobble(1, 15), magnitude })!
    expect(same.pValue).toBeGreaterThan(0.2)
    expect(drift({ reference: [1, 1], at: 0, current: [], magnitude })).toBeUndefined()
    expect(drift({ reference: [1, 0], at: 0, current: [1], magnitude })).toBeUndefined()
    expect(drift({ reference: [1], at: 0, current: [1], magnitude })!.pValue).toBe(1)
  })
})
