import type {
  Assumption,
  Direction,
  Location,
  Measurement,
  Parameters,
  Warning,
} from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import type { JsonDocument, Parser } from '../parser.js'
import { MeasurementTable, NONE } from './measurement-table.js'
import { type GrowingMeasurement, NO_PARAMETERS, newMeasurement } from './new-measurement.js'
import { startNumberedNames } from './numbered-names.js'
import { ownText } from './own-text.js'
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
  /** Of several values each stands under its own index, not all under `key`, which is then 0. */
  readonly isEach?: boolean
}

/** Makes the Problem at the place of a reading. */
type Places = Pick<JsonDocument, 'problem'>

/** Collects readings; those of one benchmark, parameters and metric become the values of one measurement. */
export interface MeasurementBuilder {
  /**
   * Begins a benchmark of an output whose benchmarks are told apart by their order alone (`startNumberedNames`), and returns its
   * name for the readings that follow. None of them is then looked up among those before.
   * @param document where the name was read; without it, the name is taken to be cut from a longer text
   */
  begin(name: string, document?: Places): string
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

/** What a builder knows of the list it made, which need not be looked at again. */
export interface BuiltList {
  /** Units of all measurements. */
  readonly units: ReadonlySet<string>
  /** The metrics that are marked as primary where no reading says otherwise; undefined where none were told. */
  readonly primary: Parser['primary'] | undefined
}

/** Every value of these lists is finite, every series stands once, and nobody else has the objects. */
const built = new WeakMap<readonly Measurement[], BuiltList>()

/** What a builder knows of a list; undefined for a list that no builder made. */
export function builtList(measurements: readonly Measurement[]): BuiltList | undefined {
  return built.get(measurements)
}

/** @param parser whose primary metrics are marked as they are added; without it `parsedSet` marks them, in more time */
export function startMeasurements(parser?: Pick<Parser, 'primary'>): MeasurementBuilder {
  const primary = parser?.primary
  const table = new MeasurementTable()
  const kindOf = startReadingKinds(primary)
  const kinds = new Set<ReadingKind>()
  let numbered: ((name: string) => string) | undefined
  /** Rows of which not every value has iterations. */
  const partial = new Set<number>()
  const begin = (
    kind: ReadingKind,
    reading: Reading | PlacedReading,
    printed: number | readonly number[],
    document: Places | undefined,
  ): void => {
    refuseFirst(kind, reading, document)
    if (!kind.isUsed) kinds.add(kind)
    kind.isUsed = true
    const values = baseValues(printed, kind, reading, document)
    const { benchmark } = reading
    // What a text was cut from would live as long as the name; that of a document was cut from nothing.
    const name = table.knownName ?? (document === undefined ? ownText(benchmark) : benchmark)
    table.add(newMeasurement(kind, reading, name, values), kind.place)
  }
  const insert = (
    reading: Reading | PlacedReading,
    printed: number | readonly number[],
    document: Places | undefined,
  ): void => {
    const kind = kindOf(reading)
    const { benchmark, parameters = NO_PARAMETERS, iterations } = reading
    const row = table.find(benchmark, parameters, kind.place)
    const known = row === NONE ? undefined : table.rows[row]
    if (known === undefined) {
      begin(kind, reading, printed, document)
      return
    }
    refuseConflict(known, kind, reading, document)
    if (typeof printed === 'number') known.values.push(baseValue(printed, kind, reading, document))
    else for (const value of baseValues(printed, kind, reading, document)) known.values.push(value)
    if (known.iterations === undefined) return
    if (iterations === undefined) partial.add(row)
    else while (known.iterations.length < known.values.length) known.iterations.push(iterations)
  }
  return {
    begin(name, document) {
      numbered ??= startNumberedNames(document === undefined ? ownText : (own) => own)
      const benchmark = numbered(name)
      table.begin(benchmark)
      return benchmark
    },
    add: (reading) => insert(reading, reading.value, undefined),
    addAt: (document, reading, value) => insert(reading, value, document),
    addAllAt(document, reading, values) {
      if (values.length > 0) insert(reading, values, document)
    },
    get size() {
      return table.rows.length
    },
    measurements() {
      for (const row of partial) table.rows[row] = withoutIterations(table.rows[row] as GrowingMeasurement)
      partial.clear()
      built.set(table.rows, { units: new Set([...kinds].map(({ unit }) => unit)), primary })
      return table.rows
    },
    warnings: () => directionWarnings([...kinds].filter(({ direction }) => direction === undefined)),
  }
}

function withoutIterations({ iterations: _, ...rest }: GrowingMeasurement): GrowingMeasurement {
  return rest
}

/** One for each metric and unit, however many kinds of reading there are of them. */
function directionWarnings(assumed: readonly ReadingKind[]): readonly Warning[] {
  const names = assumed.map(({ asked }) => `${JSON.stringify(asked.metric)} in ${JSON.stringify(asked.unit)}`)
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

/** In base units, as a list that nobody else has. */
function baseValues(
  printed: number | readonly number[],
  kind: ReadingKind,
  reading: Reading | PlacedReading,
  document: Places | undefined,
): number[] {
  if (typeof printed === 'number') return [baseValue(printed, kind, reading, document)]
  const { factor, divisor } = kind
  const values = printed.slice()
  for (let index = 0; index < values.length; index += 1) {
    const base = ((values[index] as number) * factor) / divisor
    const isPlain = base >= 0 && base < Number.POSITIVE_INFINITY
    values[index] = isPlain ? base : baseValue(values[index] as number, kind, at(reading, index), document)
  }
  return values
}

function at(reading: Reading | PlacedReading, index: number): Reading | PlacedReading {
  return 'isEach' in reading && reading.isEach ? { ...reading, key: index } : reading
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
  before: GrowingMeasurement,
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
