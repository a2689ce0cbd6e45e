import { Problem } from '../core/model/problem.js'
import type { Decoded, ProfileFormat } from './format.js'
import type { Profile, ReadProfiles } from './profile.js'
import { profileTotal } from './profile-total.js'

/**
 * What a format decoded, checked once for all of them. Of profiles that weigh nothing only the quantity is kept where another
 * holds something.
 * @throws Problem where there is none, or a weight is not finite.
 */
export function finishProfile(format: ProfileFormat, decoded: Decoded, file: string): ReadProfiles {
  const wrong = decoded.profiles.find((profile) => !Number.isFinite(profileTotal(profile)))
  if (wrong !== undefined) throw problem(file, `the weights of ${wrong.quantity} do not add up to a number`)
  const [first, ...rest] = decoded.profiles.filter(holdsSomething)
  if (first === undefined) throw problem(file, `the ${format.name} profile is empty: nothing was sampled`)
  const known = new Set([first, ...rest].map(({ quantity }) => quantity))
  const empty = decoded.profiles.map(({ quantity }) => quantity).filter((quantity) => !known.has(quantity))
  return { format: format.name, profiles: [first, ...rest], empty, warnings: decoded.warnings }
}

function holdsSomething(profile: Profile): boolean {
  switch (profile.kind) {
    case 'stacks':
      return profileTotal(profile) !== 0
    case 'table':
      return profile.functions.length > 0
    case 'series':
      return profile.points.length > 0
  }
}

function problem(file: string, what: string): Problem {
  return new Problem({
    kind: 'measurement',
    what,
    file,
    line: 1,
    remedy: 'Let the program run longer, or sample more often',
  })
}
