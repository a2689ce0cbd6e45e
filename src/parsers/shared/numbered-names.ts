/**
 * Tells apart things that have one name in an output, by their order: `x`, `x #2`, `x #3`. They are different
 * benchmarks, not repetitions of one, so their values must not be mixed into one sample.
 */
export function startNumberedNames(): (name: string) => string {
  const counts = new Map<string, number>()
  return (name) => {
    const count = (counts.get(name) ?? 0) + 1
    counts.set(name, count)
    return count === 1 ? name : `${name} #${count}`
  }
}
