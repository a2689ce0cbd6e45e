import { readFileSync } from 'node:fs'
import { parseFiles } from '../../../src/parsers/parse.js'
import { profileEvidence } from '../../../src/profiles/classify/activities.js'
import type { SideEvidence } from '../../../src/profiles/classify/evidence.js'
import { measuredEvidence } from '../../../src/profiles/classify/measured-evidence.js'
import { memoryCurve } from '../../../src/profiles/classify/memory-curve.js'
import { readProfile } from '../../../src/profiles/profile-stream.js'

const folder = new URL('../../fixtures/bottlenecks/', import.meta.url)

/** Evidence in what was captured of a program: reports of `time -v`, profiles, curves of memory. */
export function capturedEvidence(...names: readonly string[]): SideEvidence {
  return Object.assign({}, ...names.map(evidenceOf))
}

function evidenceOf(name: string): SideEvidence {
  const bytes = readFileSync(new URL(name, folder))
  if (name.endsWith('.txt'))
    return measuredEvidence(parseFiles({ parser: 'gnu-time', files: [{ path: name, bytes }] })!.measurements)
  const { profiles } = readProfile(bytes, 'auto', { file: name })!
  // Go's first sample type is a count; time is the one the tool shows.
  const [profile] = profiles
  if (profile.kind === 'series') return { memory: memoryCurve(profile)! }
  return { profile: profileEvidence(profile)! }
}
