/** Adds the counts of a later part of a replay to those of the earlier one, place by place. */
export function addCounts(counts: number[] | Uint32Array, later: ArrayLike<number>): void {
  for (let place = 0; place < later.length; place++) counts[place] = counts[place]! + later[place]!
}
