import { Problem } from '../core/model/problem.js'
import type { FunctionProfile, Profile, ReadProfiles } from './profile.js'

/**
 * The profile of a file that a quantity names, or the one that its tool shows by default.
 * @throws Problem (usage) for a quantity that the file does not hold, (measurement) for one that nothing was recorded of
 */
export function chooseProfile(
  { profiles, empty }: ReadProfiles,
  quantity: string | undefined,
  file: string,
): Profile {
  const found =
    quantity === undefined ? profiles[0] : profiles.find((profile) => profile.quantity === quantity)
  if (found !== undefined) return found
  if (quantity !== undefined && empty.includes(quantity))
    throw new Problem({
      kind: 'measurement',
      what: `nothing was recorded of ${quantity}`,
      file,
      remedy: `Choose another quantity with --quantity: ${profiles.map((profile) => profile.quantity).join(', ')}`,
    })
  throw new Problem({
    kind: 'usage',
    what: `the profile holds no ${JSON.stringify(quantity)}`,
    file,
    expected: `one of ${profiles.map((profile) => profile.quantity).join(', ')}`,
  })
}

/** The same, for what needs functions. @throws Problem (usage) for a curve along time, too */
export function chooseFunctions(
  read: ReadProfiles,
  quantity: string | undefined,
  file: string,
): FunctionProfile {
  const profile = chooseProfile(read, quantity, file)
  if (profile.kind !== 'series') return profile
  throw new Problem({
    kind: 'usage',
    what: `${profile.quantity} is a curve along time and tells nothing about functions`,
    file,
    expected: 'a profile of functions',
  })
}
