import type { Frame } from './frame.js'
import { functionCosts } from './function-costs.js'
import type { CallCost, FunctionProfile, LineCost, Profile, SeriesProfile } from './profile.js'
import { profileTotal } from './profile-total.js'

/** A profile as JSON (`noisegate profile --json`); `schema/profile.schema.json` describes it. */
export type ProfileJson = ProfileJsonHead &
  (
    | { readonly kind: 'stacks'; readonly functions: readonly FunctionJson[]; readonly tree: TreeJson }
    | {
        readonly kind: 'table'
        readonly functions: readonly FunctionJson[]
        readonly lines: readonly LineCost[]
        readonly calls: readonly CallCost[]
      }
    | ({ readonly kind: 'series' } & Pick<SeriesProfile, 'timeUnit' | 'points' | 'spans'>)
  )

interface ProfileJsonHead {
  readonly schema: 'noisegate.profile/1'
  readonly format: string
  readonly quantity: string
  readonly unit: string
  readonly samples?: number
  readonly total: number
}

/** A function with its costs; what the format does not tell is absent. */
export interface FunctionJson extends Frame {
  readonly self?: number
  readonly total?: number
  readonly calls?: number
}

/** Parallel lists, as in memory: node 0 is the root, whose frame is -1; a parent stands before its children. */
export interface TreeJson {
  readonly frames: readonly Frame[]
  readonly parents: readonly number[]
  readonly nodeFrames: readonly number[]
  readonly self: readonly number[]
}

/** What is printed in its place where no profile was given. */
export const NO_PROFILE = { schema: 'noisegate.profile/1', kind: 'none' } as const

/** The neutral form of a profile as plain data. Functions of a table keep their order, because lines and calls name them by index. */
export function profileDocument(profile: Profile): ProfileJson {
  const { format, quantity, unit, samples } = profile
  const head: ProfileJsonHead = {
    ...{ schema: 'noisegate.profile/1', format, quantity, unit },
    ...(samples === undefined ? {} : { samples }),
    total: profileTotal(profile),
  }
  switch (profile.kind) {
    case 'series':
      return {
        ...head,
        kind: 'series',
        timeUnit: profile.timeUnit,
        points: profile.points,
        spans: profile.spans,
      }
    case 'table': {
      const { lines, calls } = profile
      return { ...head, kind: 'table', functions: functionsOf(profile), lines, calls }
    }
    case 'stacks': {
      const { frames, parents, nodeFrames, self } = profile.tree
      const tree = { frames, parents: [...parents], nodeFrames: [...nodeFrames], self: [...self] }
      return { ...head, kind: 'stacks', functions: functionsOf(profile), tree }
    }
  }
}

function functionsOf(profile: FunctionProfile): readonly FunctionJson[] {
  return functionCosts(profile).map(({ frame, ...costs }) => ({ ...frame, ...costs }))
}
