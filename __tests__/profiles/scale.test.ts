import { describe, expect, it } from 'vitest'
import type { StackProfile } from '../../src/profiles/profile.js'
import { profileStream, readProfile } from '../../src/profiles/profile-stream.js'
import { profileTotal } from '../../src/profiles/profile-total.js'
import { profileFixture } from '../contract/profile-fixtures.js'

const PERF_SCRIPT_BYTES = 200e6
const NODES = 100_000
const SAMPLES = 1_000_000

describe('large profiles', () => {
  it('a perf script of 200 MB holds no more than its distinct call paths', () => {
    const { name, bytes } = profileFixture('perf-script/stacks.txt')
    const one = readProfile(bytes, 'auto', { file: name })?.profiles[0] as StackProfile
    const copies = Math.ceil(PERF_SCRIPT_BYTES / bytes.length)
    const stream = profileStream('auto', { file: name })
    for (let copy = 0; copy < copies; copy++) stream.push(bytes)
    const all = stream.end()?.profiles[0] as StackProfile
    expect(all.samples).toBe(one.samples! * copies)
    expect(profileTotal(all) / copies).toBeCloseTo(profileTotal(one), 6)
    expect(all.tree.parents.length).toBe(one.tree.parents.length)
  })

  it('a cpuprofile of a million samples and one long chain of calls', () => {
    const nodes = Array.from({ length: NODES }, (_, index) => ({
      id: index + 1,
      callFrame: {
        functionName: `f${index % 1000}`,
        scriptId: '1',
        url: '/a.js',
        lineNumber: index % 1000,
        columnNumber: 1,
      },
      children: index + 1 < NODES ? [index + 2] : [],
    }))
    const samples = Array.from({ length: SAMPLES }, (_, index) => 2 + (index % (NODES - 1)))
    const timeDeltas = samples.map(() => 100)
    const text = JSON.stringify({ nodes, startTime: 0, endTime: SAMPLES * 100, samples, timeDeltas })
    const profile = readProfile(Buffer.from(text), 'auto', { file: 'x' })?.profiles[0] as StackProfile
    expect(profile.samples).toBe(SAMPLES)
    expect(profileTotal(profile)).toBeCloseTo((SAMPLES - 1) * 100e-6, 6)
    expect(profile.tree.parents.length).toBe(NODES)
  })

  it('a large document that is cut off is a Problem with a position', () => {
    const text = `{"nodes": [${'{"id": 1, "callFrame": {}},\n'.repeat(300_000)}`
    expect(() => readProfile(Buffer.from(text), 'cpuprofile', { file: 'x' })).toThrow(
      /^x:300000:\d+: the text ends in the middle of a JSON document/,
    )
  })
})
