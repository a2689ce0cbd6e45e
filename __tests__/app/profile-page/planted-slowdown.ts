import { type ComparedProfiles, compareProfiles } from '../../../src/profiles/diff/compare-profiles.js'
import type { StackProfile } from '../../../src/profiles/profile.js'
import { StackBuilder } from '../../../src/profiles/stacks/stack-builder.js'

/** Call paths, `;` between frames, and their weight. */
export type Stacks = Readonly<Record<string, number>>

const BASELINE: Stacks = {
  'main;handle;parse;decodeHeader': 120,
  'main;handle;parse;readLine': 200,
  'main;handle;render;escape': 300,
  'main;handle;render': 150,
  'main;handle;query;validate': 110,
  'main;flush': 120,
}

/** decodeHeader takes three times as long, audit is new, validate is gone. */
const CANDIDATE: Stacks = {
  ...BASELINE,
  'main;handle;parse;decodeHeader': 360,
  'main;handle;audit': 40,
  'main;handle;query;validate': 0,
}

/** A profile in samples; `parts` of 1,000 are added to a path's weight or taken from it, so that rounds differ a little. */
export function stackProfile(stacks: Stacks, parts = 0): StackProfile {
  const builder = new StackBuilder('planted')
  for (const [index, [path, weight]] of Object.entries(stacks).entries())
    builder.add(
      path.split(';').map((name) => builder.frame({ name, file: `src/${name.slice(0, 40)}.c`, line: 7 })),
      weight * (1 + (index % 2 === 0 ? parts : -parts) / 1000),
    )
  return { kind: 'stacks', format: 'collapsed', quantity: 'samples', unit: 'samples', tree: builder.tree() }
}

/** Five rounds a side of a program in which decodeHeader became slow; `rename` gives names to functions. */
export function plantedSlowdown(rename: (name: string) => string = (name) => name): ComparedProfiles {
  const renamed = (stacks: Stacks) =>
    Object.fromEntries(
      Object.entries(stacks).map(([path, weight]) => [path.split(';').map(rename).join(';'), weight]),
    )
  const rounds = (stacks: Stacks) => [-4, 2, 0, 5, -3].map((parts) => stackProfile(renamed(stacks), parts))
  return compareProfiles(
    { rounds: rounds(BASELINE) },
    { rounds: rounds(CANDIDATE) },
    { measuredChange: 0.17 },
  )
}
