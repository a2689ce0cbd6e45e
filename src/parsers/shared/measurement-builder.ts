import type {
  Assumption,
  Direction,
  Location,
  Measurement,
  Parameters,
  Warning,
} from '../../core/model/measurement.js'
import { metricRow } from '../../core/model/metric-registry.js'
import { Problem } from '../../core/model/problem.js'
import { seriesKey } from '../../core/model/series-key.js'
import { parseUnit, toBaseUnit } from '../../core/units/parse-unit.js'
import type { UnitSpelling } from '../../core/units/unit.js'

/** One value as a tool printed it. */
export interface Reading {
  readonly benchmark: string
  readonly parameters?: Parameters
  readonly metric: string
  /** In `unit`; converted to the base unit here. */
  readonly value: number
  /** The unit's spelling: `ns/op`, `MB/s`, `s`, or a custom one. */
  readonly unit: string
  /** Only where the tool says so; else the metric registry decides, then the unit, then `lower` with a warning. */
  readonly direction?: Direction
  /** Only where the tool or format says so; else the metric registry decides. */
  readonly assume?: Assumption
  /** Iterations of the tool's own loop behind the value. */
  readonly iterations?: number
  readonly primary?: boolean
  /** Where the benchmark is defined, where the tool says so. */
  readonly location?: Location
  /** Where the value stands in the output: makes the Problem when the reading cannot be kept. */
  readonly problem: (what: string, expected?: string) => Error
}

/** Collects readings; those of one benchmark, parameters and metric become the values of one measurement. */
export interface MeasurementBuilder {
  /** @throws the reading's Problem: no name, not finite in base units, or another unit or direction than before. */
  add(reading: Reading): void
  readonly size: number
  /** In order of first appearance. */
  measurements(): readonly Measurement[]
  /** Directions that had to be assumed, one warning a metric and unit. */
  warnings(): readonly Warning[]
}

interface Draft {
  readonly fixed: Omit<Measurement, 'values' | 'iterations'>
  readonly values: number[]
  readonly iterations: (number | undefined)[]
}

export function startMeasurements(): MeasurementBuilder {
  const drafts = new Map<string, Draft>()
  const units = new Map<string, UnitSpelling>()
  const assumed = new Set<string>()
  const unitOf = (spelling: string): UnitSpelling => {
    const unit = units.get(spelling) ?? parseUnit(spelling)
    units.set(spelling, unit)
    return unit
  }
  return {
    add(reading) {
      const unit = unitOf(reading.unit)
      const parameters = reading.parameters ?? NO_PARAMETERS
      const key = seriesKey({ benchmark: reading.benchmark, parameters, metric: reading.metric })
      const known = drafts.get(key)
      if (known !== undefined) refuseConflict(reading, unit, known.fixed)
      const draft = known ?? { fixed: fixedPart(reading, unit, assumed), values: [], iterations: [] }
      draft.values.push(baseValue(reading, unit))
      draft.iterations.push(reading.iterations)
      if (known === undefined) drafts.set(key, draft)
    },
    get size() {
      return drafts.size
    },
    measurements: () => [...drafts.values()].map(finish),
    warnings: () =>
      [...assumed].map((metric) => ({
        message: `nothing tells which way ${metric} is better: lower is assumed; a rule with "direction" says otherwise`,
      })),
  }
}

const NO_PARAMETERS: Parameters = {}

function fixedPart(reading: Reading, unit: UnitSpelling, assumed: Set<string>): Draft['fixed'] {
  if (reading.benchmark === '') throw reading.problem('the benchmark has no name', 'a non-empty name')
  if (reading.metric === '') throw reading.problem('the metric has no name', 'a non-empty name')
  const row = metricRow(reading.metric)
  if (row !== undefined && row.unit !== unit.unit) {
    const what = `the unit ${JSON.stringify(reading.unit)} does not measure ${reading.metric}`
    throw reading.problem(what, `a unit that converts to ${row.unit}`)
  }
  const direction = reading.direction ?? row?.direction ?? unit.direction
  const assume = reading.assume ?? row?.assume
  if (direction === undefined) {
    assumed.add(`${JSON.stringify(reading.metric)} in ${JSON.stringify(reading.unit)}`)
  }
  return {
    benchmark: reading.benchmark,
    parameters: reading.parameters ?? NO_PARAMETERS,
    metric: reading.metric,
    unit: unit.unit,
    direction: direction ?? 'lower',
    ...(assume === undefined ? {} : { assume }),
    ...(reading.primary === undefined ? {} : { primary: reading.primary }),
    ...(reading.location === undefined ? {} : { location: reading.location }),
  }
}

function baseValue(reading: Reading, unit: UnitSpelling): number {
  const value = toBaseUnit(reading.value, unit)
  if (!Number.isFinite(value)) {
    throw reading.problem(`the value ${reading.value} ${reading.unit} is not finite`, 'a finite number')
  }
  // A duration or an amount of memory below zero is a broken clock or a wrapped counter, never a measurement.
  if (value < 0 && metricRow(reading.metric) !== undefined) {
    const what = `the ${reading.metric} ${reading.value} ${reading.unit} is negative`
    throw reading.problem(what, 'zero or more')
  }
  return value
}

function refuseConflict(reading: Reading, unit: UnitSpelling, before: Draft['fixed']): void {
  if (before.unit === unit.unit && (reading.direction ?? before.direction) === before.direction) return
  const name = `${JSON.stringify(reading.benchmark.slice(0, 200))} ${reading.metric}`
  if (before.unit !== unit.unit) {
    const what = `${name} is in ${unit.unit} here and was in ${before.unit} before`
    throw reading.problem(what, 'one unit for all repetitions')
  }
  const what = `${name} is better ${reading.direction} here and was ${before.direction} before`
  throw reading.problem(what, 'one direction')
}

function finish({ fixed, values, iterations }: Draft): Measurement {
  const counts = iterations.filter((count) => count !== undefined)
  return counts.length === values.length ? { ...fixed, values, iterations: counts } : { ...fixed, values }
}

/** A Problem at a line of a text, for `Reading.problem`. */
export function problemAtLine(file: string, line: number): Reading['problem'] {
  return (what, expected) =>
    new Problem({ kind: 'measurement', what, file, line, ...(expected === undefined ? {} : { expected }) })
}
