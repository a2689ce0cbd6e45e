import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Sides } from '../../../src/profiles/classify/classify-bottleneck.js'
import type { MemoryCurve } from '../../../src/profiles/classify/evidence.js'
import { growthOf, memoryFindings } from '../../../src/profiles/classify/memory-findings.js'

const times = Array.from({ length: 60 }, (_, at) => at / 2)
const curve = (value: (time: number) => number) => ({ times, values: times.map(value) })
const MIB = 2 ** 20
const folder = new URL('../../fixtures/memory-curves/', import.meta.url)
const captured = (name: string): MemoryCurve =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
const kinds = (sides: Sides) => memoryFindings(sides).map(({ kind }) => kind)

describe('memory along time', () => {
  it.each([
    ['a leak', (time: number) => 50 * MIB + time * MIB, true],
    ['a leak in steps', (time: number) => 50 * MIB + Math.floor(time / 4) * 4 * MIB, true],
    ['a leak under a saw', (time: number) => 50 * MIB + time * MIB + ((time * 2) % 3) * 2 * MIB, true],
    ['a cache that fills', (time: number) => (50 + 30 * (1 - Math.exp(-time / 4))) * MIB, false],
    ['start-up', (time: number) => (time < 5 ? 10 : 80) * MIB, false],
    ['a saw', (time: number) => (50 + ((time * 2) % 7) * 4) * MIB, false],
    ['nothing', () => 50 * MIB, false],
    ['a fall', (time: number) => (90 - time) * MIB, false],
    ['less than a megabyte', (time: number) => 2000 + time * 100, false],
  ])('%s', (_, value, grows) => {
    expect(growthOf(curve(value)) !== undefined).toBe(grows)
  })

  it('tells the rate of a leak and how sure it is', () => {
    const growth = growthOf(curve((time) => 50 * MIB + time * MIB))!
    expect(growth.slope).toBeCloseTo(MIB, 0)
    expect(growth.pValue).toBeLessThan(1e-6)
  })

  it('calls growth old where the baseline grew as fast', () => {
    const memory = curve((time) => 50 * MIB + time * MIB)
    const [finding] = memoryFindings({ baseline: { memory }, candidate: { memory } })
    expect(finding!.what).toBe('memory grows, as it did in the baseline')
  })

  it('calls growth new where it is well above that of the baseline, and else compares levels', () => {
    const growing = (from: number, rate: number) => ({ memory: curve((time) => (from + rate * time) * MIB) })
    const settled = memoryFindings({ baseline: growing(50, 1), candidate: growing(80, 1.3) })
    expect(settled.map(({ what }) => what)).toEqual([
      'memory grows, as it did in the baseline',
      'more memory is held all the time',
    ])
    const [leak, ...rest] = memoryFindings({ baseline: growing(50, 1), candidate: growing(80, 3) })
    expect(rest).toEqual([])
    expect(leak).toMatchObject({ kind: 'memory-growth', what: 'memory grows steadily' })
    expect(leak!.numbers[0]!.baseline).toBeCloseTo(MIB, 0)
    expect(leak!.numbers[0]!.candidate).toBeCloseTo(3 * MIB, 0)
  })

  it('does not take a heap that settles for growth, which two seconds cannot tell without a baseline', () => {
    const memory = { ...curve((time) => (50 + time) * MIB), times: times.map((time) => time / 15) }
    const flat = { ...curve(() => 50 * MIB), times: memory.times }
    expect(kinds({ candidate: { memory } })).toEqual([])
    expect(kinds({ baseline: { memory: flat }, candidate: { memory } })).toEqual(['memory-growth'])
  })

  it('calls a spike news only where the baseline has none as high', () => {
    const spiked = (height: number) => ({ memory: curve((time) => (time === 20 ? height : 50) * MIB) })
    expect(kinds({ candidate: spiked(200) })).toEqual(['memory-spike'])
    expect(kinds({ baseline: spiked(200), candidate: spiked(200) })).toEqual([])
    const [higher] = memoryFindings({ baseline: spiked(150), candidate: spiked(200) })
    expect(higher!.numbers[0]).toEqual({ name: 'peak', unit: 'B', baseline: 150 * MIB, candidate: 200 * MIB })
  })

  it('compares what is held all the time', () => {
    const [finding, ...rest] = memoryFindings({
      baseline: { memory: curve(() => 50 * MIB) },
      candidate: { memory: curve(() => 80 * MIB) },
    })
    expect(rest).toEqual([])
    expect(finding).toMatchObject({ kind: 'high-memory', what: 'more memory is held all the time' })
  })

  it('finds no growth in shuffled levels more often than its level allows', () => {
    const level = fc.array(fc.integer({ min: 50 * MIB, max: 60 * MIB }), { minLength: 60, maxLength: 60 })
    const found = fc
      .sample(level, { numRuns: 400, seed: 7 })
      .filter((values) => growthOf({ times, values }) !== undefined)
    expect(found.length).toBeLessThanOrEqual(8)
  })

  it('needs a dozen moments and never fails', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { maxLength: 15 }), (values) => {
        const few = { times: values.map((_, at) => at), values }
        if (values.length < 12) expect(growthOf(few)).toBeUndefined()
        expect(memoryFindings({ candidate: { memory: few } }).length).toBeLessThanOrEqual(2)
      }),
    )
  })
})

describe.each(['node', 'python', 'go'])('real programs in %s', (language) => {
  const steady = captured(`${language}-steady`)

  it('a leak grows, by itself and against a baseline', () => {
    const candidate = { memory: captured(`${language}-leak`) }
    expect(kinds({ candidate })).toEqual(['memory-growth'])
    const [finding] = memoryFindings({ baseline: { memory: steady }, candidate })
    expect(finding!.what).toBe('memory grows steadily')
  })

  it.each(['cache', 'saw', 'startup', 'steady'])('%s does not grow', (shape) => {
    const memory = captured(`${language}-${shape}`)
    expect(kinds({ candidate: { memory } })).toEqual([])
    expect(kinds({ baseline: { memory: steady }, candidate: { memory } })).not.toContain('memory-growth')
    expect(kinds({ baseline: { memory }, candidate: { memory } })).toEqual([])
  })
})
