import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diagnose } from '../../../src/profiles/classify/diagnose.js'
import type { ActivityShares, ProcessUsage, SideEvidence } from '../../../src/profiles/classify/evidence.js'

const NOTHING: ActivityShares = { gc: 0, allocation: 0, lock: 0, io: 0, wait: 0 }

/** A program that computes for a second, and what is added to it. */
function withAdded(added: ProcessUsage): {
  readonly baseline: SideEvidence
  readonly candidate: SideEvidence
} {
  const usage = { wall: 1.02, user: 0.95, system: 0.05, minorFaults: 2000, deviceBytes: 0, peakRss: 50e6 }
  const candidate = Object.fromEntries(
    Object.entries(usage).map(([key, value]) => [key, value + (added[key as keyof ProcessUsage] ?? 0)]),
  )
  return { baseline: { usage }, candidate: { usage: candidate } }
}

const kindOf = (added: ProcessUsage) => {
  const { scope, bottleneck } = diagnose(withAdded(added))
  return `${scope}: ${bottleneck.kind}`
}

describe('what is added to a program that computes', () => {
  it.each([
    ['a loop', { wall: 0.3, user: 0.3 }, 'increase: cpu-bound'],
    ['a sleep', { wall: 0.3 }, 'increase: wait-bound'],
    ['writing', { wall: 0.3, system: 0.05, deviceBytes: 20e6 }, 'increase: io-bound'],
    ['fresh pages', { wall: 0.3, user: 0.1, system: 0.2, minorFaults: 80_000 }, 'increase: memory-bound'],
    ['half and half', { wall: 0.3, user: 0.15 }, 'increase: undecided'],
    ['nothing', {}, 'whole: cpu-bound'],
    ['less than noise', { wall: 0.03 }, 'whole: cpu-bound'],
  ])('%s', (_, added, expected) => {
    expect(kindOf(added)).toBe(expected)
  })

  it('finds a short increase undecided and says what is missing', () => {
    const short = { wall: 0.02, user: 0.02, system: 0 }
    const { bottleneck } = diagnose({
      baseline: { usage: short },
      candidate: { usage: { wall: 0.05, user: 0.05, system: 0 } },
    })
    expect(bottleneck.kind).toBe('undecided')
    expect(bottleneck.missing).toEqual(['a run of at least 50 ms more, as times count in ticks of 10 ms'])
  })

  it('takes no queue for a processor for waiting: a spinner on a busy machine, as it was seen', () => {
    const spinner = { wall: 1.26, user: 0.59, system: 0.04, voluntarySwitches: 107 }
    const { bottleneck } = diagnose({ candidate: { usage: { ...spinner, involuntarySwitches: 113 } } })
    expect(bottleneck.kind).toBe('undecided')
    expect(bottleneck.missing![0]).toMatch(/^a quieter machine/)
    const alone = diagnose({ candidate: { usage: { ...spinner, wall: 0.66, involuntarySwitches: 6 } } })
    expect(alone.bottleneck.kind).toBe('cpu-bound')
  })

  it('says of several threads that processor time hides waiting', () => {
    const { bottleneck } = diagnose({
      baseline: { usage: { wall: 1, user: 3, system: 0 } },
      candidate: { usage: { wall: 1.5, user: 3.1, system: 0 } },
    })
    expect(bottleneck.kind).toBe('undecided')
    expect(bottleneck.missing![0]).toMatch(/^an off-CPU profile/)
  })

  it('blames the collector for what it takes of the increase, not of the whole', () => {
    const profile = (total: number, gc: number) =>
      ({ shares: { ...NOTHING, gc }, clock: 'unknown', total }) as const
    const { bottleneck, scope } = diagnose({
      baseline: { profile: profile(100, 0.05) },
      candidate: { profile: profile(120, 0.15) },
    })
    expect(scope).toBe('increase')
    expect(bottleneck.kind).toBe('gc-pressure')
    expect(bottleneck.what).toBe('65 % of the additional time is garbage collection')
  })

  it('reports a higher level of memory beside the bottleneck', () => {
    const { findings } = diagnose(withAdded({ wall: 0.3, user: 0.3, peakRss: 30e6 }))
    expect(findings.map(({ kind }) => kind)).toEqual(['high-memory'])
    expect(findings[0]!.numbers).toEqual([
      { name: 'peak memory', unit: 'B', baseline: 50e6, candidate: 80e6 },
    ])
  })

  it('names churn by how often memory is used again', () => {
    const { findings } = diagnose({ candidate: { usage: { allocatedBytes: 9e9, peakRss: 50e6 } } })
    expect(findings.map(({ what }) => what)).toEqual(['it allocates 180 times the memory it ever holds'])
  })
})

const seconds = fc.double({ min: 0, max: 1e5, noNaN: true })
const share = fc.double({ min: 0, max: 0.2, noNaN: true })
const evidence: fc.Arbitrary<SideEvidence> = fc.record(
  {
    usage: fc.record(
      {
        ...{ wall: seconds, user: seconds, system: seconds },
        ...{ majorFaults: fc.nat(), minorFaults: fc.nat(), voluntarySwitches: fc.nat() },
        ...{ deviceBytes: fc.nat(), peakRss: fc.nat(), allocatedBytes: fc.nat() },
      },
      { requiredKeys: [] },
    ),
    profile: fc.record({
      shares: fc.record({ gc: share, allocation: share, lock: share, io: share, wait: share }),
      clock: fc.constantFrom('wall' as const, 'unknown' as const),
      total: fc.double({ min: 1e-9, max: 1e9, noNaN: true }),
    }),
  },
  { requiredKeys: [] },
)

describe('any evidence', () => {
  it('gets a class with finite numbers and a next step, or is undecided and says what is missing', () => {
    fc.assert(
      fc.property(fc.option(evidence, { nil: undefined }), evidence, (baseline, candidate) => {
        const { bottleneck, findings } = diagnose({
          ...(baseline === undefined ? {} : { baseline }),
          candidate,
        })
        for (const { kind, what, numbers, next, missing } of [bottleneck, ...findings]) {
          expect(what).not.toMatch(/NaN|Infinity|undefined/)
          expect(next).not.toBe('')
          for (const number of numbers) expect(Number.isFinite(number.candidate)).toBe(true)
          if (kind === 'undecided') expect(missing).not.toHaveLength(0)
          else expect(numbers).not.toHaveLength(0)
        }
      }),
    )
  })

  it('does not depend on the unit of a profile', () => {
    fc.assert(
      fc.property(evidence, evidence, fc.constantFrom(2 ** -20, 2 ** 30), (baseline, candidate, factor) => {
        const scaled = (side: SideEvidence): SideEvidence =>
          side.profile === undefined
            ? side
            : { ...side, profile: { ...side.profile, total: side.profile.total * factor } }
        const plain = diagnose({ baseline, candidate })
        const other = diagnose({ baseline: scaled(baseline), candidate: scaled(candidate) })
        expect(other.bottleneck.kind).toBe(plain.bottleneck.kind)
      }),
    )
  })

  it('is at least as wait-bound the longer it waits', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), fc.nat(100), (user, more) => {
        const waits = (wait: number) =>
          diagnose({ candidate: { usage: { wall: user + wait, user, system: 0 } } }).bottleneck.kind
        const rank = (kind: string) => ['cpu-bound', 'undecided', 'wait-bound'].indexOf(kind)
        expect(rank(waits(user * (1 + more)))).toBeGreaterThanOrEqual(rank(waits(user)))
      }),
    )
  })
})
