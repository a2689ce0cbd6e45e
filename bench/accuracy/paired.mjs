import { readFileSync } from 'node:fs'

/** What bench/paired counts of each rule: [hits, trials]. */
const COUNTS = ['same', 'small', 'large', 'quiet', 'detectable']

/**
 * Hits and trials of every rule in the campaigns that `include` accepts, added up; absent where nobody counted.
 *
 * @param {{ campaigns: readonly object[] }} results bench/paired/results.json
 */
export function pooled(results, include) {
  const rules = new Map()
  for (const campaign of results.campaigns.filter(include)) {
    for (const counted of campaign.rules) {
      const known = rules.get(counted.rule) ?? { rule: counted.rule }
      for (const name of COUNTS) {
        if (counted[name] === undefined) continue
        const [hits, trials] = known[name] ?? [0, 0]
        known[name] = [hits + counted[name][0], trials + counted[name][1]]
      }
      rules.set(counted.rule, known)
    }
  }
  return [...rules.values()]
}

export function readPaired(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}
