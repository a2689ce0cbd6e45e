/** (first + second) / 2 without overflow; exactly mirrored when both signs are. */
export function midpoint(first: number, second: number): number {
  const sum = first + second
  return Number.isFinite(sum) ? sum / 2 : first / 2 + second / 2
}
