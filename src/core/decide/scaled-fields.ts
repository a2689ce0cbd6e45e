import type { Comparison } from '../model/report.js'
import type { BoundedEffect } from './answer.js'
import { type EffectScale, rawChange } from './effect-scale.js'
import { orientation } from './orientation.js'
import type { SeriesSettings } from './series-settings.js'

/** An effect with the oriented, scaled center of its baseline. */
export interface CenteredEffect extends BoundedEffect {
  readonly baseline: number
}

export interface ScaledFields {
  readonly comparison: Pick<
    Comparison,
    'baseline' | 'candidate' | 'change' | 'effect' | 'interval' | 'confidence' | 'scale'
  >
  /** candidate - baseline, base unit, raw sign: what a floor is held against. */
  readonly difference: number
}

/**
 * Turns an effect back into the numbers a report prints, so that `candidate = baseline x exp(s x effect)` (or
 * `baseline + s x effect` on the difference scale) holds exactly and the interval has the raw sign, low to high.
 * Bounds that the test could not give leave the interval out.
 */
export function scaledFields(
  row: { readonly settings: Pick<SeriesSettings, 'direction'>; readonly alpha: number },
  scale: EffectScale,
  evidence: CenteredEffect,
): ScaledFields {
  const s = orientation(row.settings.direction)
  const base = s * evidence.baseline
  const baseline = scale.kind === 'log' ? Math.exp(base) : base
  const moved = base + s * evidence.effect
  const candidate = scale.kind === 'log' ? Math.exp(moved) : moved
  const [one, other] = [rawChange(scale, s, evidence.lower), rawChange(scale, s, evidence.upper)]
  const interval = Number.isFinite(one) && Number.isFinite(other)
  const { effect } = evidence
  const centers =
    scale.kind === 'log'
      ? { baseline, candidate, change: rawChange(scale, s, effect), effect, scale: scale.kind }
      : { baseline, candidate, effect, scale: scale.kind }
  const ordered: readonly [number, number] = other < one ? [other, one] : [one, other]
  return {
    comparison: interval ? { ...centers, interval: ordered, confidence: 1 - row.alpha } : centers,
    difference: candidate - baseline,
  }
}
