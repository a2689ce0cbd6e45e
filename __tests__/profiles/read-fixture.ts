import { functionCosts } from '../../src/profiles/function-costs.js'
import type { FunctionProfile, Profile, ReadProfiles } from '../../src/profiles/profile.js'
import { readProfile } from '../../src/profiles/profile-stream.js'
import { profileFixture } from '../contract/profile-fixtures.js'

/** A captured profile, recognised. */
export function readFixture(name: string): ReadProfiles {
  return readProfile(profileFixture(name).bytes, 'auto', { file: name })!
}

/** The profile of a fixture that weighs `quantity`, or the first. */
export function fixtureProfile(name: string, quantity?: string): FunctionProfile {
  const { profiles } = readFixture(name)
  const found =
    quantity === undefined ? profiles[0] : profiles.find((profile) => profile.quantity === quantity)
  return requireFunctions(found!)
}

/** A profile from text, recognised unless a format is named. */
export function readText(text: string, format = 'auto'): ReadProfiles {
  return readProfile(Buffer.from(text), format, { file: 'x.txt' })!
}

export function requireFunctions(profile: Profile): FunctionProfile {
  if (profile.kind === 'series') throw new Error('the fixture is a series')
  return profile
}

/** Costs by name; functions of one name are added, as most tools print them. */
export function costsByName(profile: FunctionProfile): Map<string, { self: number; total: number }> {
  const costs = new Map<string, { self: number; total: number }>()
  for (const { frame, self = 0, total = 0 } of functionCosts(profile)) {
    const sum = costs.get(frame.name) ?? { self: 0, total: 0 }
    costs.set(frame.name, { self: sum.self + self, total: sum.total + total })
  }
  return costs
}
