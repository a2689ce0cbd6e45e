import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../src/core/stats/normal.js'
import { type Random, seededRandom } from '../../../src/core/stats/random.js'
import { compareProfiles } from '../../../src/profiles/diff/compare-profiles.js'
import type { FunctionProfile, StackProfile, TableProfile } from '../../../src/profiles/profile.js'
import { StackBuilder } from '../../../src/profiles/stacks/stack-builder.js'
import { fixtureProfile } from '../read-fixture.js'

type Costs = Readonly<Record<string, number>>

/** A program whose main calls every function. */
function profileOf(costs: Costs, file = '/repo/a.js'): StackProfile {
  const builder = new StackBuilder('x')
  const main = builder.frame({ name: 'main', file })
  for (const [name, cost] of Object.entries(costs)) builder.add([main, builder.frame({ name, file })], cost)
  return { kind: 'stacks', format: 'collapsed', quantity: 'cpu', unit: 's', tree: builder.tree() }
}

const BASE: Costs = { decode: 2, parse: 3, encode: 4, tiny: 0.01, checksum: 1 }

function gaussian(random: Random): number {
  return normalQuantile(Math.max(Number.MIN_VALUE, random.uniform()))
}

/** Rounds of a program with noise of each function and of the machine. */
function rounds(count: number, costs: Costs, seed: number): StackProfile[] {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => {
    const machine = 1 + 0.03 * gaussian(random)
    const noisy = Object.entries(costs).map(([name, cost]) => [
      name,
      cost * machine * (1 + 0.02 * gaussian(random)),
    ])
    return profileOf(Object.fromEntries(noisy))
  })
}

const named = (
  baseline: readonly FunctionProfile[],
  candidate: readonly FunctionProfile[],
  measuredChange?: number,
) =>
  compareProfiles(
    { rounds: baseline },
    { rounds: candidate },
    measuredChange === undefined ? {} : { measuredChange },
  ).difference.functions.filter(({ verdict }) => verdict === 'grew' || verdict === 'shrank')

describe('difference of profiles', () => {
  it('of a profile with itself is zero', () => {
    for (const name of [
      'pprof/cpu.pb.gz',
      'cprofile/sample.pstats',
      'callgrind/work.txt',
      'perf-script/stacks.txt',
    ]) {
      const profile = fixtureProfile(name)
      const { difference } = compareProfiles({ rounds: [profile] }, { rounds: [profile] })
      expect(difference.change).toBe(0)
      expect(difference.stacks).toEqual([])
      expect(difference.renames).toEqual([])
      for (const { points, presence } of difference.functions) {
        expect(Math.abs(points)).toBeLessThan(1e-9)
        expect(presence).toBe('both')
      }
    }
  })

  it('divides the slowdown among functions', () => {
    const slow = { ...BASE, decode: 3, encode: 3.8 }
    const { difference } = compareProfiles(
      { rounds: [profileOf(BASE)] },
      { rounds: [profileOf(slow, '/other/a.js')] },
    )
    const [first, second] = difference.functions
    expect(difference.change).toBeCloseTo(0.8 / 10.01, 10)
    expect(first).toMatchObject({ frame: { name: 'decode' }, presence: 'both', verdict: 'untested' })
    expect(first?.points).toBeCloseTo(100 / 10.01, 10)
    expect(first?.explains).toBeCloseTo(1 / 0.8, 10)
    expect(second).toMatchObject({ frame: { name: 'encode' } })
    expect(difference.functions.reduce((sum, { explains = 0 }) => sum + explains, 0)).toBeCloseTo(1, 10)
    expect(difference.stacks[0]?.frames.map(({ name }) => name)).toEqual(['main', 'decode'])
  })

  it('names a planted slowdown, its share and nothing else, also where the profiles are of equal length', () => {
    const slow = { ...BASE, decode: 3.2 }
    const whole = 1.2 / 10.01
    for (const measured of [undefined, whole]) {
      const found = named(rounds(5, BASE, 1), rounds(5, slow, 2), measured)
      expect(found.map(({ frame }) => frame.name)).toEqual(['decode'])
      expect(Math.abs(found[0]!.explains! - 1)).toBeLessThan(0.1 * (1 / whole))
    }
    const equal = rounds(5, slow, 3).map((profile) => scaled(profile, 1 / (1 + whole)))
    const [only, ...others] = named(rounds(5, BASE, 4), equal, whole)
    expect(others).toEqual([])
    expect(only?.frame.name).toBe('decode')
    expect(only?.explains).toBeGreaterThan(0.8)
    expect(only?.explains).toBeLessThan(1.2)
  })

  it('names nothing in rounds of one program, nor on a machine that is slower as a whole', () => {
    const trials = 200
    let alarms = 0
    for (let trial = 0; trial < trials; trial++) {
      const slower = rounds(5, BASE, 5000 + trial).map((profile) =>
        scaled(profile, trial % 2 === 0 ? 1 : 1.15),
      )
      if (named(rounds(5, BASE, trial), slower).length > 0) alarms += 1
    }
    // Alpha is one in a hundred; 2 expected, 7 or more has a chance below 0.5 %.
    expect(alarms).toBeLessThan(7)
  })

  it('tells functions that are new, gone, and perhaps renamed', () => {
    const { encode, ...rest } = BASE
    const { difference } = compareProfiles(
      { rounds: [profileOf({ ...BASE, warmUp: 1 })] },
      { rounds: [profileOf({ ...rest, encodeFast: encode! * 0.9, cache: 0.7 })] },
    )
    const presence = Object.fromEntries(
      difference.functions.map((change) => [change.frame.name, change.presence]),
    )
    expect(presence).toMatchObject({
      encode: 'vanished',
      warmUp: 'vanished',
      encodeFast: 'new',
      cache: 'new',
    })
    expect(difference.renames).toEqual([
      expect.objectContaining({
        baseline: expect.objectContaining({ name: 'encode' }),
        candidate: expect.objectContaining({ name: 'encodeFast' }),
      }),
    ])
  })

  it('compares tables by what they tell: total where self is not known', () => {
    const table = (total: number): TableProfile => ({
      ...{ kind: 'table', format: 'line-profiler', quantity: 'time', unit: 's', total: 2 + total },
      ...{ functions: [{ frame: { name: 'f' }, total }], lines: [], calls: [] },
    })
    const { difference } = compareProfiles({ rounds: [table(1)] }, { rounds: [table(2)] })
    expect(difference.functions).toHaveLength(1)
    expect(difference.functions[0]).toMatchObject({
      judged: 'total',
      total: { cost: { baseline: 1, candidate: 2 } },
    })
    expect(difference.functions[0]).not.toHaveProperty('self')
    expect(difference.stacks).toEqual([])
  })

  it('counts what interrupted a function for the function', () => {
    const builder = new StackBuilder('x')
    const [main, decode] = ['main.main', 'main.decode'].map((name) => builder.frame({ name }))
    builder.add([main!, decode!], 3)
    builder.add([main!, decode!, builder.frame({ name: 'runtime.asyncPreempt' })], 2)
    const profile: StackProfile = { ...profileOf({}), tree: builder.tree() }
    const { difference } = compareProfiles({ rounds: [profile] }, { rounds: [profile] })
    expect(difference.functions.map(({ frame, self }) => [frame.name, self?.cost.candidate])).toEqual(
      expect.arrayContaining([
        ['main.main', 0],
        ['main.decode', 5],
      ]),
    )
    expect(difference.functions).toHaveLength(2)
  })

  it('does not take a change of time for one of bytes', () => {
    const bytes = { ...profileOf(BASE), quantity: 'alloc_space', unit: 'B' as const }
    const { difference } = compareProfiles({ rounds: [bytes] }, { rounds: [bytes] }, { measuredChange: 0.5 })
    expect(difference.basis).toEqual({ kind: 'round' })
    expect(difference.warnings.map(({ message }) => message)).toContain(
      'each profile is taken to have done the same work: bytes and counts do not follow the time of a benchmark',
    )
  })

  it('divides by the work of each side', () => {
    const baseline = { rounds: [profileOf(BASE)], work: 10 }
    const candidate = { rounds: [profileOf({ ...BASE, decode: 2 })], work: 5 }
    const { difference } = compareProfiles(baseline, candidate)
    expect(difference.basis).toEqual({ kind: 'work', baseline: 10, candidate: 5 })
    expect(difference.change).toBeCloseTo(1, 10)
  })

  it('refuses sides that cannot be compared', () => {
    const profile = profileOf(BASE)
    const empty: TableProfile = {
      ...{ kind: 'table', format: 'memory-profiler', quantity: 'growth', unit: 'B', total: 0 },
      ...{ functions: [{ frame: { name: 'f' }, total: 0 }], lines: [], calls: [] },
    }
    expect(() => compareProfiles({ rounds: [empty] }, { rounds: [empty] })).toThrow('weighs nothing')
    expect(() => compareProfiles({ rounds: [] }, { rounds: [profile] })).toThrow('a side has no profile')
    expect(() => compareProfiles({ rounds: [profile] }, { rounds: [{ ...profile, unit: 'B' }] })).toThrow(
      'different things',
    )
    expect(() =>
      compareProfiles({ rounds: [profile] }, { rounds: [profile] }, { measuredChange: -1 }),
    ).toThrow('leaves nothing')
  })

  it('keeps hostile names apart', () => {
    const hostile = { __proto__: 1, constructor: 2, 'a\nb': 3, '::error::x': 4 } as Costs
    const costs = Object.fromEntries([...Object.entries(hostile), ['__proto__x', 1], ['toString', 2]])
    const { difference } = compareProfiles({ rounds: [profileOf(costs)] }, { rounds: [profileOf(costs)] })
    expect(difference.functions.every(({ points, presence }) => points === 0 && presence === 'both')).toBe(
      true,
    )
  })
})

function scaled(profile: StackProfile, factor: number): StackProfile {
  return { ...profile, tree: { ...profile.tree, self: profile.tree.self.map((weight) => weight * factor) } }
}
