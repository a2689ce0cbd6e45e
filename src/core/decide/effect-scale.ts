/** The scale on which a comparison is made and its limit there. */
export interface EffectScale {
  readonly kind: 'log' | 'difference'
  /** Delta on that scale; undefined on the difference scale without a floor: then nothing can be judged. */
  readonly limit: number | undefined
}

/**
 * Chooses the scale of an effect: logarithms where every value is positive, else differences on the metric's own
 * scale with the floor as the limit (decision.md, "The effect and the answers").
 *
 * @param values every value of both sides, base unit
 */
export function effectScale(
  values: readonly number[],
  settings: { readonly threshold: number; readonly floor?: number },
): EffectScale {
  if (values.every((value) => value > 0)) return { kind: 'log', limit: Math.log1p(settings.threshold) }
  return { kind: 'difference', limit: settings.floor }
}

/** A value on the scale, oriented by s so that larger is worse. */
export function onScale(scale: EffectScale, orientation: 1 | -1, value: number): number {
  return orientation * (scale.kind === 'log' ? Math.log(value) : value)
}

/** An oriented effect turned back into a raw change (candidate / baseline - 1) or a raw difference. */
export function rawChange(scale: EffectScale, orientation: 1 | -1, effect: number): number {
  return scale.kind === 'log' ? Math.expm1(orientation * effect) : orientation * effect
}
