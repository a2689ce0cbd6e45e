import { describe, expect, it } from 'vitest'
import { compareProfiles } from '../../../src/profiles/diff/compare-profiles.js'
import { projectCallers } from '../../../src/profiles/diff/project-callers.js'
import type { Frame } from '../../../src/profiles/frame.js'
import type { StackProfile } from '../../../src/profiles/profile.js'
import { StackBuilder } from '../../../src/profiles/stacks/stack-builder.js'

/** Frames of lower case are the runtime's, others the project's. */
const isProject = ({ name }: Frame) => /^[A-Z]/.test(name)

function profileOf(stacks: Readonly<Record<string, number>>): StackProfile {
  const builder = new StackBuilder('x')
  for (const [path, weight] of Object.entries(stacks))
    builder.add(
      path.split(';').map((name) => builder.frame({ name })),
      weight,
    )
  return { kind: 'stacks', format: 'collapsed', quantity: 'cpu', unit: 's', tree: builder.tree() }
}

/** Names of callers by name of the called function. */
function callersOf(
  baseline: Readonly<Record<string, number>>,
  candidate: Readonly<Record<string, number>>,
  rounds = 1,
) {
  const side = (stacks: Readonly<Record<string, number>>) => ({
    rounds: Array.from({ length: rounds }, () => profileOf(stacks)),
  })
  const { tree, scales } = compareProfiles(side(baseline), side(candidate))
  const found = projectCallers(tree!, scales, isProject)
  return Object.fromEntries(
    [...found].map(([identity, callers]) => [identity.split('\n')[0], callers.map(({ name }) => name)]),
  )
}

describe('callers of what is not the project', () => {
  it('are the nearest of the project, by whose calls it grew, not those who called it all the time', () => {
    const before = { 'Main;Decode;malloc;madvise': 1, 'Main;Encode;malloc;madvise': 9, 'Main;Decode': 10 }
    const after = { ...before, 'Main;Decode;malloc;madvise': 8 }
    expect(callersOf(before, after)).toEqual({ madvise: ['Decode'] })
    expect(callersOf(before, after, 3)).toEqual({ madvise: ['Decode'] })
    expect(callersOf(after, before)).toEqual({ madvise: ['Decode'] })
  })

  it('are two where one alone made no more than half', () => {
    const before = { 'Main;Decode;malloc': 1, 'Main;Encode;malloc': 1, 'Main;Copy;malloc': 1 }
    const after = { 'Main;Decode;malloc': 5, 'Main;Encode;malloc': 4, 'Main;Copy;malloc': 2 }
    expect(callersOf(before, after)).toEqual({ malloc: ['Decode', 'Encode'] })
  })

  it('are nobody where a thread of the runtime did it, or half of the project', () => {
    const before = { 'worker;scan': 1, 'Main;Decode;scan': 1, 'Main;Decode': 5 }
    expect(callersOf(before, { ...before, 'worker;scan': 9, 'Main;Decode;scan': 2 })).toEqual({})
    const many = (weight: number) =>
      Object.fromEntries(['A', 'B', 'C', 'D', 'E'].map((name) => [`Main;${name};copy`, weight]))
    expect(callersOf(many(1), many(2))).toEqual({})
  })

  it('hold for what is new and what is gone', () => {
    const plain = { 'Main;Decode': 5 }
    const storm = { 'Main;Decode': 5, 'Main;Decode;madvise': 5 }
    expect(callersOf(plain, storm)).toEqual({ madvise: ['Decode'] })
    expect(callersOf(storm, plain)).toEqual({ madvise: ['Decode'] })
  })
})
