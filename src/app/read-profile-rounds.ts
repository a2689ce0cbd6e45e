import { resolve } from 'node:path'
import type { ArmName } from '../core/model/arm.js'
import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import { chooseFunctions } from '../profiles/choose-profile.js'
import type { FunctionProfile } from '../profiles/profile.js'
import { profileTotal } from '../profiles/profile-total.js'
import type { ExplainLine } from './command-line.js'
import { expandPaths } from './expand-paths.js'
import { costText } from './profile-text.js'
import { readProfileFile } from './read-profile-file.js'

export interface ProfileRounds {
  /** Each weighs something. */
  readonly rounds: readonly FunctionProfile[]
  readonly warnings: readonly Warning[]
}

/**
 * The profiles of one side of `noisegate explain`; each file is a round.
 * @throws Problem for a file that cannot be read and for a profile that weighs nothing, with its side
 */
export async function readProfileRounds(
  arm: ArmName,
  { format, quantity, ...sides }: ExplainLine,
  cwd: string,
): Promise<ProfileRounds> {
  const rounds: FunctionProfile[] = []
  const warnings: Warning[] = []
  for (const path of await expandPaths(sides[arm], cwd)) {
    try {
      const read = await readProfileFile(resolve(cwd, path), format)
      rounds.push(requireWeight(chooseFunctions(read, quantity, path), path))
      warnings.push(...read.warnings)
    } catch (error) {
      throw error instanceof Problem ? ofSide(error, arm) : error
    }
  }
  return { rounds, warnings }
}

/** What functions cost is compared as parts of a profile. A whole may be negative too: memory that was given back. */
function requireWeight(profile: FunctionProfile, file: string): FunctionProfile {
  const total = profileTotal(profile)
  if (total > 0) return profile
  throw new Problem({
    kind: 'measurement',
    what: `${profile.quantity} as a whole is ${costText(total, profile.unit)}, which has no parts to compare`,
    file,
    remedy: 'Let the program run longer, or look at the other side alone with noisegate profile',
  })
}

/** The two sides often have files of one name, so a message says which one is meant. */
function ofSide({ details }: Problem, arm: ArmName): Problem {
  return new Problem({ ...details, what: `profile of the ${arm}: ${details.what}`, arm })
}
