/** Items by a number that grows with time, the newest first; equal ones keep their order. */
export function newestFirst<T>(items: readonly T[], timeOf: (item: T) => number): readonly T[] {
  return items.toSorted((left, right) => timeOf(right) - timeOf(left))
}
