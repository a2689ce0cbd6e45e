import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { functionCosts } from '../../../src/profiles/function-costs.js'
import { mergeProfiles } from '../../../src/profiles/merge-profiles.js'
import type { FunctionProfile, StackProfile } from '../../../src/profiles/profile.js'
import { profileTotal } from '../../../src/profiles/profile-total.js'
import { frameWeights } from '../../../src/profiles/stacks/frame-weights.js'
import { StackBuilder } from '../../../src/profiles/stacks/stack-builder.js'
import { pathOf } from '../../../src/profiles/stacks/stack-tree.js'

type Stacks = readonly (readonly [stack: readonly string[], weight: number])[]

function profileOf(stacks: Stacks): StackProfile {
  const builder = new StackBuilder('x')
  for (const [stack, weight] of stacks)
    builder.add(
      stack.map((name) => builder.frame({ name })),
      weight,
    )
  return { kind: 'stacks', format: 'collapsed', quantity: 'samples', unit: 'samples', tree: builder.tree() }
}

/** Names that a map or an object could trip over, few enough that recursion is common. */
const name = fc.constantFrom(
  'main',
  '__proto__',
  'constructor',
  'a;b',
  '',
  'größe | `x`',
  '\u202Eevil',
  'x\ny',
)
const stacks: fc.Arbitrary<Stacks> = fc.array(
  fc.tuple(
    fc.array(
      name.filter((text) => text !== ''),
      { maxLength: 12 },
    ),
    fc.integer({ min: 0, max: 1000 }),
  ),
  { minLength: 1, maxLength: 30 },
)

/** Costs by name, in no order. */
function costs(profile: FunctionProfile): Map<string, readonly [self?: number, total?: number]> {
  return new Map(functionCosts(profile).map(({ frame, self, total }) => [frame.name, [self!, total!]]))
}

/** Weight of every path, in no order. */
function paths({ tree }: StackProfile): Map<string, number> {
  const found = new Map<string, number>()
  for (const [node, weight] of tree.self.entries())
    if (weight > 0) found.set(JSON.stringify(pathOf(tree, node).map((frame) => frame.name)), weight)
  return found
}

describe('stack trees', () => {
  it('self adds up to the total, and a function that calls itself counts once a stack', () => {
    fc.assert(
      fc.property(stacks, (list) => {
        const profile = profileOf(list)
        const sum = list.reduce((total, [, weight]) => total + weight, 0)
        expect(profileTotal(profile)).toBe(sum)
        const { self, total } = frameWeights(profile.tree)
        for (const [index, frame] of profile.tree.frames.entries()) {
          const own = list.filter(([stack]) => stack.at(-1) === frame.name)
          const on = list.filter(([stack]) => stack.includes(frame.name))
          expect(self[index]).toBe(own.reduce((total, [, weight]) => total + weight, 0))
          expect(total[index]).toBe(on.reduce((total, [, weight]) => total + weight, 0))
        }
      }),
    )
  })

  it('merging does not depend on order or grouping', () => {
    fc.assert(
      fc.property(stacks, stacks, stacks, (first, second, third) => {
        const [a, b, c] = [profileOf(first), profileOf(second), profileOf(third)]
        const left = mergeProfiles([mergeProfiles([a, b]), c]) as StackProfile
        const right = mergeProfiles([c, mergeProfiles([b, a])]) as StackProfile
        expect(costs(left)).toEqual(costs(right))
        expect(paths(left)).toEqual(paths(right))
        expect(profileTotal(left)).toBe(profileTotal(a) + profileTotal(b) + profileTotal(c))
      }),
    )
  })

  it('recursion of any depth needs no call stack', () => {
    const deep = Array.from({ length: 200_000 }, (_, index) => (index % 2 === 0 ? 'even' : 'odd'))
    const profile = profileOf([
      [deep, 3],
      [['even'], 4],
    ])
    expect(costs(profile)).toEqual(
      new Map([
        ['even', [4, 7]],
        ['odd', [3, 3]],
      ]),
    )
    expect(pathOf(profile.tree, profile.tree.parents.length - 1).length).toBeGreaterThan(0)
  })

  it('refuses to add what is not the same quantity', () => {
    const profile = profileOf([[['main'], 1]])
    expect(() => mergeProfiles([profile, { ...profile, quantity: 'bytes', unit: 'B' }])).toThrow(
      'the profiles measure different things: samples in samples by stacks, and bytes in B by stacks',
    )
    expect(() => mergeProfiles([])).toThrow('there is no profile')
  })
})
