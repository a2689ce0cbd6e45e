import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singleGraph } from '../../../src/app/profile-page/page-graph.js'
import { singlePage } from '../../../src/app/profile-page/single-page.js'
import type { Profile } from '../../../src/profiles/profile.js'
import { type Stacks, stackProfile } from './planted-slowdown.js'

describe('graph of a page', () => {
  it('keeps every path that can be seen, with its costs', () => {
    const { parents, nodeFrames, frames, candidate, omitted } = singleGraph(
      stackProfile({ 'main;a': 3, 'main;b;c': 5, 'main;b': 2 }).tree,
    )
    const path = (node: number): string =>
      node === 0 ? '' : `${path(parents[node]!)}/${frames[nodeFrames[node]!]!.name}`
    const rows = parents.map((_, node) => [path(node), candidate.self[node], candidate.total[node]])
    expect(rows).toEqual([
      ['', 0, 10],
      ['/main', 0, 10],
      ['/main/a', 3, 3],
      ['/main/b', 2, 7],
      ['/main/b/c', 5, 5],
    ])
    expect(omitted).toBe(0)
  })

  it('leaves out what is narrower than a pixel and says how much', () => {
    const { parents, omitted } = singleGraph(stackProfile({ 'main;wide': 1e6, 'main;narrow;deep': 1 }).tree)
    expect(parents).toHaveLength(3)
    expect(omitted).toBe(2)
  })

  it('stays drawable for a profile of a hundred thousand paths and for a tower', () => {
    const wide: Stacks = Object.fromEntries(
      Array.from({ length: 60_000 }, (_, at) => [`main;f${at % 300};g${at}`, 1 + (at % 7)]),
    )
    expect(singleGraph(stackProfile(wide).tree).parents.length).toBeLessThanOrEqual(20_001)
    const tower = Array.from({ length: 3000 }, () => 'again').join(';')
    expect(singleGraph(stackProfile({ [tower]: 1 }).tree).parents).toHaveLength(501)
  })

  it('has parents before children, and boxes that fit into their callers', () => {
    const name = fc.constantFrom('a', 'b', 'c', '__proto__')
    const stacks = fc.dictionary(
      fc.array(name, { minLength: 1, maxLength: 6 }).map((names) => names.join(';')),
      fc.double({ min: 0.001, max: 1e6, noNaN: true }),
      { minKeys: 1, maxKeys: 30 },
    )
    fc.assert(
      fc.property(stacks, (paths) => {
        const { parents, candidate } = singleGraph(stackProfile(paths).tree)
        const children = new Float64Array(parents.length)
        for (let node = parents.length - 1; node > 0; node--) {
          expect(parents[node]!).toBeLessThan(node)
          children[parents[node]!]! += candidate.total[node]!
        }
        for (const [node, total] of candidate.total.entries())
          expect(children[node]!).toBeLessThanOrEqual(total * (1 + 1e-4))
      }),
    )
  })

  it('refuses a curve, which has no functions', () => {
    const curve: Profile = {
      ...{ format: 'mprof', quantity: 'rss' },
      ...{ kind: 'series', unit: 'B', timeUnit: 's', points: [], spans: [] },
    }
    expect(() => singlePage(curve, { warnings: [] })).toThrow(/rss is a curve along time/)
  })
})
