import type { Location, Measurement, Parameters } from '../../core/model/measurement.js'
import type { ReadingKind } from './reading-kind.js'

/** A measurement that only its maker has. */
export type GrowingMeasurement = {
  -readonly [Key in keyof Omit<Measurement, 'values' | 'iterations'>]: Measurement[Key]
} & { values: number[]; iterations?: number[] }

/** What a first reading tells beside its kind. */
export interface FirstReading {
  readonly parameters?: Parameters | undefined
  readonly iterations?: number | undefined
  readonly location?: Location | undefined
}

/** One object for all benchmarks without parameters: they are then equal by a comparison of pointers. */
export const NO_PARAMETERS: Parameters = {}

const NOWHERE: Location = { file: '' }

/**
 * The measurement of which those of one kind are copies: with the properties that they have, in one order. A copy takes a
 * quarter of the time of an object that grows property by property, and half of its memory.
 */
export function templateFor(
  { metric, unit, direction = 'lower', assume, asked: { primary }, isMarked }: ReadingKind,
  { iterations, location }: FirstReading,
): GrowingMeasurement {
  return {
    benchmark: '',
    parameters: NO_PARAMETERS,
    metric,
    unit,
    direction,
    ...(assume === undefined ? {} : { assume }),
    ...(primary === undefined ? {} : { primary }),
    ...(location === undefined ? {} : { location: NOWHERE }),
    values: [],
    ...(iterations === undefined ? {} : { iterations: [] }),
    // As `parsedSet` adds it where no builder did.
    ...(isMarked ? { primary: true } : {}),
  }
}

/** Whether a template has the properties of a measurement that begins with a reading. */
export function isTemplateFor(
  template: GrowingMeasurement | undefined,
  { iterations, location }: FirstReading,
): template is GrowingMeasurement {
  return (
    template !== undefined &&
    (template.iterations === undefined) === (iterations === undefined) &&
    (template.location === undefined) === (location === undefined)
  )
}
