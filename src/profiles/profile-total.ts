import type { Profile } from './profile.js'

/** What the whole profile weighs, in its unit; of a curve its highest value. */
export function profileTotal(profile: Profile): number {
  switch (profile.kind) {
    case 'stacks':
      return profile.tree.self.reduce((sum, weight) => sum + weight, 0)
    case 'table':
      return profile.total
    case 'series':
      return profile.points.reduce((highest, { value }) => Math.max(highest, value), 0)
  }
}
