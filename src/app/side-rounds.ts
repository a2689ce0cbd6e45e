import { plural } from '../core/units/plural.js'
import type { ProfileDifference } from '../profiles/diff/difference.js'

/** Rounds of both sides: `1 round each`, `5 and 3 rounds`, `5 and 1 round`. */
export function sideRounds({
  baseline,
  candidate,
}: Pick<ProfileDifference, 'baseline' | 'candidate'>): string {
  if (baseline.rounds === candidate.rounds) return `${plural(baseline.rounds, 'round')} each`
  return `${baseline.rounds} and ${plural(candidate.rounds, 'round')}`
}
