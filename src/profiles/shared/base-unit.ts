import type { ProfileUnit } from '../profile.js'

/** How a unit's values become those of a base unit. */
export interface BaseUnit {
  readonly unit: ProfileUnit
  readonly factor: number
}

const UNITS: ReadonlyMap<string, BaseUnit> = new Map([
  ['nanoseconds', { unit: 's', factor: 1e-9 }],
  ['microseconds', { unit: 's', factor: 1e-6 }],
  ['milliseconds', { unit: 's', factor: 1e-3 }],
  ['seconds', { unit: 's', factor: 1 }],
  ['bytes', { unit: 'B', factor: 1 }],
  ['kilobytes', { unit: 'B', factor: 1024 }],
  ['megabytes', { unit: 'B', factor: 1024 ** 2 }],
])

/** The base unit of pprof's and speedscope's words; anything else counts things. */
export function baseUnit(word: string): BaseUnit {
  return UNITS.get(word) ?? { unit: '1', factor: 1 }
}
