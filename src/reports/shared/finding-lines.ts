import type { FindingWords } from './finding-words.js'

/** A finding for a terminal, one line each: what was found, its numbers by two blanks, what is missing, the next step. */
export function findingLines({ title, what, numbers, missing, next }: FindingWords): string[] {
  return [
    `${title}: ${what}`,
    ...numbers.map((number) => `  ${number}`),
    ...(missing.length === 0 ? [] : [`  missing: ${missing.join(', ')}`]),
    `  next: ${next}`,
  ]
}
