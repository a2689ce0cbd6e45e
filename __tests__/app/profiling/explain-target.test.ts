import { describe, expect, it } from 'vitest'
import { explainTarget } from '../../../src/app/profiling/explain-target.js'
import type { ProfileTarget } from '../../../src/app/profiling/profile-target.js'
import type { ProfiledRounds } from '../../../src/app/profiling/profiled-rounds.js'
import { completeConfig } from '../../../src/config/complete-config.js'
import type { Comparison } from '../../../src/core/model/report.js'
import { frameIdentity } from '../../../src/profiles/frame.js'
import type { StackProfile } from '../../../src/profiles/profile.js'
import { StackBuilder } from '../../../src/profiles/stacks/stack-builder.js'

const place = { locate: () => ({}), storeKind: 'directory', warnings: [] } as const
const suite = completeConfig({ suites: [{ name: 'codec', run: './bench' }] }, place).suites[0]!

type Costs = Readonly<Record<string, number>>

function profileOf(costs: Costs, head: Partial<StackProfile> = {}): StackProfile {
  const builder = new StackBuilder('x')
  for (const [name, cost] of Object.entries(costs)) builder.add([builder.frame({ name, file: 'a.c' })], cost)
  const rest = { kind: 'stacks', format: 'pprof', quantity: 'cpu', unit: 's', samples: 5_000 } as const
  return { ...rest, ...head, tree: builder.tree() }
}

/** Five rounds, each a little different. */
function rounds(whole: Costs, work?: Costs, head: Partial<StackProfile> = {}) {
  return [1, 1.01, 0.99, 1.005, 0.995].map((factor, index) => {
    const wobbled = (costs: Costs) =>
      profileOf(
        Object.fromEntries(
          Object.entries(costs).map(([name, cost], at) => [name, cost * (at === index % 2 ? factor : 1)]),
        ),
        head,
      )
    const rest = { project: new Set<string>(), warnings: [] }
    return { whole: wobbled(whole), ...(work === undefined ? {} : { work: wobbled(work) }), ...rest }
  })
}

function target(rest: Partial<ProfileTarget> = {}, row: Partial<Comparison> = {}): ProfileTarget {
  const first = {
    ...{ suite: 'codec', benchmark: 'decode', parameters: {}, metric: 'time', unit: 's', direction: 'lower' },
    ...{ verdict: 'regressed', gated: true, change: 0.5, threshold: 0.05, warnings: [], ...row },
  } as Comparison
  return { suite, subject: 'time', rows: [first], name: 'decode', isWhole: true, ...rest }
}

function profiled(
  baseline: ProfiledRounds['rounds']['baseline'],
  candidate: typeof baseline,
): ProfiledRounds {
  const usage = { wall: 1, user: 0.9, system: 0.05 }
  const evidence = { baseline: { usage }, candidate: { usage } }
  return { profiler: 'perf record', rounds: { baseline, candidate }, evidence, warnings: [] }
}

// 100 of work and as much start-up; the candidate's header costs 50 more. Both arms were profiled for one second.
const WHOLE = { start: 0.5, body: 0.4, header: 0.1 }
const SLOWER = { start: 0.5, body: (0.5 * 80) / 150, header: (0.5 * 70) / 150 }
const WORK = { body: 0.4, header: 0.1 }
const SLOWER_WORK = { body: (0.5 * 80) / 150, header: (0.5 * 70) / 150 }

describe('an explanation', () => {
  it('divides the measured change among the functions that did the work, not among the start of the process', () => {
    const { explanation } = explainTarget(
      target(),
      profiled(rounds(WHOLE, WORK), rounds(SLOWER, SLOWER_WORK)),
    )
    const [first] = explanation.functions
    expect(first).toMatchObject({ name: 'header', verdict: 'grew', presence: 'both' })
    expect(first?.explains).toBeCloseTo(1, 1)
    expect(explanation).toMatchObject({ measuredChange: 0.5, rounds: 5 })
    expect(explanation.functions.map(({ name }) => name)).not.toContain('start')
  })

  it('takes whole profiles where one round does not tell the work, and of a plain command', () => {
    const [odd, ...others] = rounds(SLOWER, SLOWER_WORK)
    const mixed = [{ ...rounds(SLOWER)[0]!, whole: odd!.whole }, ...others]
    const names = (found: ReturnType<typeof explainTarget>) =>
      found.compared.difference.functions.map(({ frame }) => frame.name)
    expect(names(explainTarget(target(), profiled(rounds(WHOLE, WORK), mixed)))).toContain('start')
    const plain = target({}, { benchmark: 'codec' })
    const found = explainTarget(plain, profiled(rounds(WHOLE, WORK), rounds(SLOWER, SLOWER_WORK)))
    expect(names(found)).toContain('start')
    expect(found.explanation.measuredChange).toBeUndefined()
  })

  it('says so where the command runs the whole suite, and scales nothing', () => {
    const { name: _, ...whole } = target({ isWhole: false })
    const { explanation } = explainTarget(whole, profiled(rounds(WHOLE), rounds(SLOWER)))
    expect(explanation.measuredChange).toBeUndefined()
    expect(explanation.warnings.map(({ message }) => message).join()).toContain('runs the whole suite')
  })

  it('of bytes allocated counts them for a unit of work', () => {
    const head = { quantity: 'alloc_space', unit: 'B' } as const
    const memory = target({ subject: 'memory' }, { metric: 'allocated-bytes', unit: 'B', change: 1 })
    // The candidate got through half of the iterations, so that all it allocated is as much.
    const found = explainTarget(
      memory,
      profiled(
        rounds({ keep: 600, make: 400 }, undefined, head),
        rounds({ keep: 300, make: 700 }, undefined, head),
      ),
    ).explanation
    expect(found.change).toBeCloseTo(1, 1)
    expect(found.functions[0]).toMatchObject({ name: 'make', verdict: 'grew' })
    expect(found.functions[0]?.explains).toBeCloseTo(1, 1)
  })

  it('names who of the project called what is not its own', () => {
    const decode = { name: 'codec.Decode', file: 'codec/codec.go', line: 41 }
    const stacks = (grown: number) => {
      const builder = new StackBuilder('x')
      const path = [decode, { name: 'runtime.mallocgc' }, { name: 'runtime.madvise' }].map((frame) =>
        builder.frame(frame),
      )
      builder.add(path.slice(0, 1), 0.4)
      builder.add(path, 0.1 + grown)
      return { kind: 'stacks', format: 'pprof', quantity: 'cpu', unit: 's', tree: builder.tree() } as const
    }
    const project = new Set([frameIdentity(decode)])
    const arm = (grown: number) =>
      [1, 2, 3].map((round) => ({ whole: stacks(grown + round / 1000), project, warnings: [] }))
    const { explanation, callers } = explainTarget(target(), profiled(arm(0), arm(0.4)))
    const { functions } = explanation
    expect(functions[0]).toMatchObject({
      ...{ name: 'runtime.madvise', verdict: 'grew' },
      callers: [{ name: 'codec.Decode', location: 'codec/codec.go:41' }],
    })
    // For the page, which has more functions than the report.
    expect(callers.get(frameIdentity({ name: 'runtime.madvise' }))).toEqual([decode])
    expect(functions.find(({ name }) => name === 'codec.Decode')).not.toHaveProperty('callers')
  })

  it('blames memory for a slowdown only where it grows', () => {
    const { evidence, ...rest } = profiled(rounds(WHOLE), rounds(SLOWER))
    const held = (peakRss: number) => ({ usage: { ...evidence.baseline.usage, peakRss } })
    const watched = { ...rest, evidence: { baseline: held(5e7), candidate: held(9e7) } }
    const kinds = (of: ProfileTarget) =>
      explainTarget(of, watched).explanation.diagnosis.findings.map(({ kind }) => kind)
    expect(kinds(target())).toEqual([])
    expect(kinds(target({ subject: 'memory' }, { metric: 'peak-rss', unit: 'B' }))).toEqual(['high-memory'])
  })
})
