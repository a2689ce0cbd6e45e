import type {
  Assumption,
  Direction,
  Location,
  Measurement,
  Parameters,
  Warning,
} from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import type { JsonDocument } from '../parser.js'
import { BenchmarkMap } from './benchmark-map.js'
import {
  type Draft,
  findDraft,
  finishDraft,
  type GrowingMeasurement,
  NO_PARAMETERS,
  newGroup,
  startDraft,
} from './measurement-drafts.js'
import { type ReadingKind, startReadingKinds } from './reading-kind.js'

/**
 * One value as a tool printed it. Where a reading is put together from others, they are spread last: Node 20 takes 6 us
 * for `{ ...common, value }` and 0.1 us for `{ value, ...common }`, and a log holds a million of them.
 */
export interface Reading {
  readonly benchmark: string
  readonly parameters?: Parameters | undefined
  readonly metric: string
  /** In `unit`; converted to the base unit here. */
  readonly value: number
  /** The unit's spelling: `ns/op`, `MB/s`, `s`, or a custom one. */
  readonly unit: string
  /** Only where the tool says so; else the metric registry decides, then the unit, then `lower` with a warning. */
  readonly direction?: Direction | undefined
  /** Only where the tool or format says so; else the metric registry decides. */
  readonly assume?: Assumption | undefined
  /** Iterations of the tool's own loop behind the value. */
  readonly iterations?: number | undefined
  readonly primary?: boolean | undefined
  /** Where the benchmark is defined, where the tool says so. */
  readonly location?: Location | undefined
  /** Where the value stands in the output: makes the Problem when the reading cannot be kept. */
  readonly problem: (what: string, expected?: string) => Error
}

/** A reading of a JSON document, without its value: `path`, or `key` below it, says where that stands. */
export interface PlacedReading extends Omit<Reading, 'value' | 'problem'> {
  readonly path: readonly (string | number)[]
  readonly key?: string | number | undefined
}

/** Makes the Problem at the place of a reading. */
type Places = Pick<JsonDocument, 'problem'>

/** Collects readings; those of one benchmark, parameters and metric become the values of one measurement. */
export interface MeasurementBuilder {
  /** @throws the reading's Problem: no name, not finite in base units, or another unit or direction than before. */
  add(reading: Reading): void
  /** As `add`, for the value under the reading's path. No function is made for a Problem that hardly ever comes. */
  addAt(document: Places, reading: PlacedReading, value: number): void
  /** As `addAt` for each of several values, at least one, of one series. */
  addAllAt(document: Places, reading: PlacedReading, values: readonly number[]): void
  readonly size: number
  /** In order of first appearance. */
  measurements(): readonly Measurement[]
  /** Directions that had to be assumed, one warning a metric and unit. */
  warnings(): readonly Warning[]
}

/** Lists that `startMeasurements` made, of which `parsedSet` need not check again what is checked here. */
const built = new WeakSet<readonly Measurement[]>()

/** Whether a builder made this list: every value is finite, every series stands once, and nobody else has the objects. */
export function isBuilt(measurements: readonly Measurement[]): measurements is GrowingMeasurement[] {
  return built.has(measurements)
}

export function startMeasurements(): MeasurementBuilder {
  const groups = new BenchmarkMap(newGroup)
  const kindOf = startReadingKinds()
  const drafts: Draft[] = []
  const assumed = new Set<ReadingKind>()
  const insert = (reading: Reading | PlacedReading, value: number, document: Places | undefined): Draft => {
    const kind = kindOf(reading)
    const group = groups.of(reading.benchmark, reading.parameters ?? NO_PARAMETERS)
    const known = findDraft(group, kind)
    if (known !== undefined) {
      group.recent = known
      if (known.kind !== kind) refuseConflict(known, kind, reading, document)
      known.values.push(baseValue(value, kind, reading, document))
      if (reading.iterations !== undefined) known.iterations?.push(reading.iterations)
      return known
    }
    refuseFirst(kind, reading, document)
    if (kind.direction === undefined) assumed.add(kind)
    const draft = startDraft(group, kind, baseValue(value, kind, reading, document), reading)
    drafts.push(draft)
    return draft
  }
  return {
    add: (reading) => {
      insert(reading, reading.value, undefined)
    },
    addAt: (document, reading, value) => {
      insert(reading, value, document)
    },
    addAllAt(document, reading, all) {
      const [first] = all
      if (first === undefined) return
      const { values, iterations, kind } = insert(reading, first, document)
      for (let index = 1; index < all.length; index += 1) {
        values.push(baseValue(all[index] as number, kind, reading, document))
        if (reading.iterations !== undefined) iterations?.push(reading.iterations)
      }
    },
    get size() {
      return drafts.length
    },
    measurements() {
      const measurements = drafts.map(finishDraft)
      built.add(measurements)
      return measurements
    },
    warnings: () => directionWarnings(assumed),
  }
}

/** One for each metric and unit, however many kinds of reading there are of them. */
function directionWarnings(assumed: ReadonlySet<ReadingKind>): readonly Warning[] {
  const names = [...assumed].map(
    ({ asked }) => `${JSON.stringify(asked.metric)} in ${JSON.stringify(asked.unit)}`,
  )
  return [...new Set(names)].map((metric) => ({
    message: `nothing tells which way ${metric} is better: lower is assumed; a rule with "direction" says otherwise`,
  }))
}

function refuseFirst(
  kind: ReadingKind,
  reading: Reading | PlacedReading,
  document: Places | undefined,
): void {
  if (reading.benchmark === '')
    throw problemOf(reading, document, 'the benchmark has no name', 'a non-empty name')
  if (reading.metric === '') throw problemOf(reading, document, 'the metric has no name', 'a non-empty name')
  if (kind.rowUnit === undefined || kind.rowUnit === kind.unit) return
  const what = `the unit ${JSON.stringify(reading.unit)} does not measure ${reading.metric}`
  throw problemOf(reading, document, what, `a unit that converts to ${kind.rowUnit}`)
}

function baseValue(
  printed: number,
  kind: ReadingKind,
  reading: Reading | PlacedReading,
  document: Places | undefined,
): number {
  const value = (printed * kind.factor) / kind.divisor
  if (value >= 0 && value < Number.POSITIVE_INFINITY) return value
  if (!Number.isFinite(value)) {
    const what = `the value ${printed} ${reading.unit} is not finite`
    throw problemOf(reading, document, what, 'a finite number')
  }
  // A duration or an amount of memory below zero is a broken clock or a wrapped counter, never a measurement.
  if (kind.rowUnit !== undefined) {
    const what = `the ${reading.metric} ${printed} ${reading.unit} is negative`
    throw problemOf(reading, document, what, 'zero or more')
  }
  return value
}

/** @throws the reading's Problem where its unit or direction is another than that of the values before. */
function refuseConflict(
  { measurement: before }: Draft,
  kind: ReadingKind,
  reading: Reading | PlacedReading,
  document: Places | undefined,
): void {
  if (before.unit === kind.unit && (reading.direction ?? before.direction) === before.direction) return
  const name = `${JSON.stringify(reading.benchmark.slice(0, 200))} ${reading.metric}`
  if (before.unit !== kind.unit) {
    const what = `${name} is in ${kind.unit} here and was in ${before.unit} before`
    throw problemOf(reading, document, what, 'one unit for all repetitions')
  }
  const what = `${name} is better ${reading.direction} here and was ${before.direction} before`
  throw problemOf(reading, document, what, 'one direction')
}

function problemOf(
  reading: Reading | PlacedReading,
  document: Places | undefined,
  what: string,
  expected: string,
): Error {
  if ('problem' in reading) return reading.problem(what, expected)
  const { path, key } = reading
  return document?.problem(key === undefined ? path : [...path, key], what, expected) ?? new Error(what)
}

/** A Problem at a line of a text, for `Reading.problem`. */
export function problemAtLine(file: string, line: number): Reading['problem'] {
  return (what, expected) =>
    new Problem({ kind: 'measurement', what, file, line, ...(expected === undefined ? {} : { expected }) })
}
