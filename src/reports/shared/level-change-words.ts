import type { LevelChange } from '../../core/model/level-change.js'
import type { ReferenceDrift } from '../../core/model/series-history.js'
import { formatChange, formatProbability } from '../../core/units/format-change.js'
import { benchmarkLabel, type LabelStyle } from './benchmark-label.js'

/** A step in words; plain, not escaped. */
export interface LevelChangeWords {
  readonly name: string
  readonly metric: string
  /** `1f0c3a9b7e21..5e0d3a9b7e21`: after the one, up to the other; `up to 5e0d3a9b7e21` where the one is not at hand. */
  readonly range: string
  /** `+12.0 %, worse` */
  readonly what: string
  readonly evidence: string
}

/** A drift in words: `+12.0 %, worse` since `v1.4.0`. */
export function driftWords(drift: ReferenceDrift, label: LabelStyle): Omit<LevelChangeWords, 'range'> {
  return {
    name: benchmarkLabel(drift, label),
    metric: drift.metric,
    what: changeWords(drift),
    evidence: formatProbability(drift.pValue),
  }
}

function changeWords({ direction, change }: Pick<LevelChange, 'direction' | 'change'>): string {
  const isWorse = direction === 'lower' ? change > 0 : change < 0
  return `${formatChange(change)}, ${isWorse ? 'worse' : 'better'}`
}

/** Length of an abbreviated commit: unambiguous in any repository, and short. */
const SHA_LENGTH = 12

/** What a step says: which series, between which commits, how large, better or worse, how sure. */
export function levelChangeWords(change: LevelChange, label: LabelStyle): LevelChangeWords {
  const first = change.first.slice(0, SHA_LENGTH)
  return {
    name: benchmarkLabel(change, label),
    metric: change.metric,
    range: change.last === undefined ? `up to ${first}` : `${change.last.slice(0, SHA_LENGTH)}..${first}`,
    what: changeWords(change),
    evidence: formatProbability(change.pValue),
  }
}
