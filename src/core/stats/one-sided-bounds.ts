/**
 * One-sided bounds, each at its own level 1 - alpha. A bound is absent where the data are too few to reach alpha:
 * absent means "cannot be bounded", never zero.
 */
export interface OneSidedBounds {
  readonly lower?: number
  readonly upper?: number
}

/**
 * Both bounds from the lower one alone: the upper bound of the values is minus the lower bound of their negatives.
 */
export function oneSidedBounds(
  lower: number | undefined,
  upperOfNegated: number | undefined,
): OneSidedBounds {
  return {
    ...(lower === undefined ? {} : { lower }),
    ...(upperOfNegated === undefined ? {} : { upper: 0 - upperOfNegated }),
  }
}
