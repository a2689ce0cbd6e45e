import type { Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { ComparedSide } from './cost-scale.js'
import type { CostBasis } from './difference.js'

/** From this many samples on, the share of a function of 10 % is known within two points. */
const ENOUGH_SAMPLES = 1_000

/** What a reader must know to trust the numbers. */
export function differenceWarnings(
  baseline: ComparedSide,
  candidate: ComparedSide,
  basis: CostBasis,
): readonly Warning[] {
  const rounds = Math.min(baseline.rounds.length, candidate.rounds.length)
  const messages = [
    ...(rounds < 2
      ? ['one profile on a side shows no noise: changes are ranked, not tested; give five on each side']
      : []),
    ...(basis.kind === 'round' ? sameWork(baseline) : []),
    ...[baseline, candidate].flatMap((side, index) =>
      fewSamples(side, index === 0 ? 'baseline' : 'candidate'),
    ),
  ]
  return messages.map((message) => ({ message }))
}

/** Bytes and counts do not follow the time of a benchmark, so nothing that was measured says how much work was done. */
function sameWork({ rounds }: ComparedSide): readonly string[] {
  const unit = rounds[0]?.unit
  if (unit === 's' || unit === 'samples') return []
  return [
    'each profile is taken to have done the same work: bytes and counts do not follow the time of a benchmark',
  ]
}

function fewSamples({ rounds }: ComparedSide, name: string): readonly string[] {
  const samples = rounds.reduce((sum, profile) => sum + (profile.samples ?? Number.POSITIVE_INFINITY), 0)
  if (samples >= ENOUGH_SAMPLES) return []
  return [`the ${name} holds ${plural(samples, 'sample')}: profile longer or more often to see small changes`]
}
