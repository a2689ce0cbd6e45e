import { readFileSync } from 'node:fs'

/** The cases of one file of golden values; scripts/refresh-golden/refresh-golden.py writes them. */
export function goldenCases<Case>(name: string): readonly Case[] {
  const path = new URL(`../../fixtures/golden/${name}.json`, import.meta.url)
  const { cases } = JSON.parse(readFileSync(path, 'utf8')) as { cases: Case[] }
  if (cases.length === 0) throw new Error(`${name}.json holds no case`)
  return cases
}

/** |actual - expected| / |expected|; the absolute difference where zero is expected. */
export function relativeError(actual: number, expected: number): number {
  if (actual === expected) return 0
  return expected === 0 ? Math.abs(actual) : Math.abs(actual / expected - 1)
}
