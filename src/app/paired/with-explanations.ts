import type { Policy } from '../../core/model/policy.js'
import { isConfirmed } from '../profiling/is-confirmed.js'
import type { SideBySide } from './judge-side-by-side.js'
import type { PairedParts } from './paired-parts.js'
import type { PairedSuiteSession } from './suite-session.js'

export interface ExplanationsInput {
  readonly sessions: readonly PairedSuiteSession[]
  readonly parts: PairedParts
  readonly policy: Policy
}

/**
 * The judgement with why its confirmed regressions are ones. To be called while both arms are there, after the last measured
 * round.
 */
export async function withExplanations(
  judged: SideBySide,
  { sessions, parts, policy }: ExplanationsInput,
): Promise<SideBySide> {
  const { comparisons } = judged
  const { profilesFolder } = parts
  if (profilesFolder === undefined || !comparisons.some(isConfirmed)) return judged
  // Reading profiles takes modules that a green job has no use for.
  const { profileRegressions } = await import('../profiling/profile-regressions.js')
  const { explanations, warnings } = await profileRegressions({
    ...{ suites: sessions, comparisons, parts, policy, profilesFolder },
  })
  return { ...judged, explanations, warnings: [...judged.warnings, ...warnings] }
}
