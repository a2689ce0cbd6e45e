import { ownText } from './own-text.js'

/**
 * Tells apart things that have one name in an output, by their order: `x`, `x #2`, `x #3`. They are different
 * benchmarks, not repetitions of one, so their values must not be mixed into one sample. No two names that come out are equal, even
 * where the output itself has an `x #2`. What comes out does not hold the text that a name was cut from.
 * @param own the text to keep of a name that was cut from a longer one
 */
export function startNumberedNames(own: (name: string) => string = ownText): (name: string) => string {
  const counts = new Map<string, number>()
  /** Whether the output has names that look as if they were numbered here. */
  let mayClash = false
  const isTaken = (name: string): boolean => {
    const [, stem, number] = NUMBERED.exec(name) ?? []
    if (stem !== undefined) mayClash = true
    return stem !== undefined && (counts.get(stem) ?? 0) >= Number(number)
  }
  return (name) => {
    const known = counts.get(name)
    if (known === undefined && !(name.includes(' #') && isTaken(name))) {
      const kept = own(name)
      counts.set(kept, 1)
      return kept
    }
    let count = (known ?? 1) + 1
    while (mayClash && counts.has(`${name} #${count}`)) count += 1
    const first = known === undefined ? own(name) : name
    counts.set(first, count)
    return `${first} #${count}`
  }
}

const NUMBERED = /^(.*) #([1-9]\d*)$/su
