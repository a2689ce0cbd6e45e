import { describe, expect, it } from 'vitest'
import { sameWork } from '../../../src/app/profiling/same-work.js'

const baseline = { usage: { wall: 1, user: 0.9, system: 0.05, peakRss: 5e6 } }
const candidate = { usage: { wall: 1, user: 0.2, system: 0.05, peakRss: 6e6, minorFaults: 100 } }

describe('usage for the same work', () => {
  it('is scaled to the measured change where both ran for a fixed time', () => {
    const { usage } = sameWork({ baseline, candidate }, 3).candidate
    expect(usage).toEqual({ wall: 4, user: 0.8, system: 0.2, peakRss: 6e6, minorFaults: 400 })
  })

  it('stays as measured where the baseline is, without a change, and where nothing was measured', () => {
    expect(sameWork({ baseline, candidate }, 3).baseline).toBe(baseline)
    expect(sameWork({ baseline, candidate }, undefined)).toEqual({ baseline, candidate })
    expect(sameWork({ baseline: {}, candidate }, 3)).toEqual({ baseline: {}, candidate })
  })
})
