import type { Assumption, Direction, Location, Parameters } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { below, childAt, type JsonPath, valueAt } from './json-path.js'
import type { MeasurementBuilder, PlacedReading } from './measurement-builder.js'
import { isNumberList, numberArrayField } from './number-array-field.js'
import { finiteNumber } from './number-field.js'
import { nonEmptyText } from './string-field.js'

/** What a number under a key measures. */
export type RowMetric = Pick<PlacedReading, 'metric' | 'unit' | 'direction' | 'assume' | 'primary'>

interface Samples {
  readonly values: readonly number[]
  readonly iterations: readonly number[] | undefined
}

/**
 * The objects of a document whose numbers are readings, one object after the other. What the numbers of an object have in
 * common is set once, and the reading is one object that changes: a reading and a path for each of a hundred thousand
 * values take several times as long as keeping the values.
 */
export class JsonRow implements PlacedReading {
  benchmark = ''
  parameters: Parameters | undefined = undefined
  iterations: number | undefined = undefined
  location: Location | undefined = undefined
  metric = ''
  unit = ''
  direction: Direction | undefined = undefined
  assume: Assumption | undefined = undefined
  primary: boolean | undefined = undefined
  path: JsonPath = []
  key: string | number | undefined = undefined
  isEach = false
  readonly #document: JsonDocument
  readonly #builder: MeasurementBuilder
  /** The object whose keys all else asks for. */
  fields: unknown = undefined

  constructor(document: JsonDocument, builder: MeasurementBuilder) {
    this.#document = document
    this.#builder = builder
  }

  /** Goes to the object under a path, whose keys all else asks for; `fields` is that object where it is known. */
  at(path: JsonPath, fields: unknown = valueAt(this.#document, path)): this {
    this.path = path
    this.fields = fields
    return this
  }

  /** The value under a key; undefined where there is none, as `valueAt`. */
  value(key: string | number): unknown {
    return childAt(this.fields, key)
  }

  /** As `numberField`. */
  number(key: string | number): number {
    return this.#finite(key, childAt(this.fields, key))
  }

  /** As `optionalNumberField`. */
  optionalNumber(key: string | number): number | undefined {
    const value = childAt(this.fields, key)
    return value === undefined ? undefined : this.#finite(key, value)
  }

  /** As `numberArrayField`; `items` is what stands there, where it was looked up already. */
  numbers(key: string | number, items: unknown = childAt(this.fields, key)): readonly number[] {
    // The path of a list is made for a message only.
    return isNumberList(items) ? items : numberArrayField(this.#document, below(this.path, key), items)
  }

  /** As `stringField`. */
  string(key: string | number): string {
    const value = childAt(this.fields, key)
    if (typeof value === 'string' && value !== '') return value
    return nonEmptyText(this.#document, below(this.path, key), value)
  }

  /** As `optionalStringField`. */
  optionalString(key: string | number): string | undefined {
    const value = childAt(this.fields, key)
    return value === undefined || value === null || value === '' ? undefined : this.string(key)
  }

  /** As `addJsonNumber`; `value` is what stands there, where it was looked up already. */
  add(key: string | number, of: RowMetric, value: unknown = childAt(this.fields, key)): void {
    this.addValue(key, of, this.#finite(key, value))
  }

  /** As `addOptionalJsonNumber`. */
  addOptional(key: string | number, of: RowMetric): void {
    const value = childAt(this.fields, key)
    if (value !== undefined && value !== null) this.addValue(key, of, this.#finite(key, value))
  }

  /** Adds a number that was read, or made of what was read, under a key, or of the whole object. */
  addValue(key: string | number | undefined, of: RowMetric, value: number): void {
    this.#builder.addAt(this.#document, this.#reading(key, of), value)
  }

  /** As `addJsonNumbers`; `items` is what stands there, where it was looked up already. */
  addAll(key: string | number, of: RowMetric, items: unknown = childAt(this.fields, key)): void {
    this.#builder.addAllAt(this.#document, this.#reading(key, of), this.numbers(key, items))
  }

  /** As `add` for each of the numbers under a key, which stand for themselves in messages; `iterations` has one for each. */
  addEach(key: string, of: RowMetric, { values, iterations }: Samples): void {
    const { path } = this
    this.path = below(path, key)
    if (iterations === undefined) {
      this.isEach = true
      this.#builder.addAllAt(this.#document, this.#reading(0, of), values)
      this.isEach = false
    } else {
      for (let index = 0; index < values.length; index += 1) {
        this.iterations = iterations[index]
        this.#builder.addAt(this.#document, this.#reading(index, of), values[index] as number)
      }
    }
    this.path = path
  }

  #reading(key: string | number | undefined, { metric, unit, direction, assume, primary }: RowMetric): this {
    this.metric = metric
    this.unit = unit
    this.direction = direction
    this.assume = assume
    this.primary = primary
    this.key = key
    return this
  }

  #finite(key: string | number, value: unknown): number {
    if (typeof value === 'number' && Number.isFinite(value)) return value
    return finiteNumber(this.#document, below(this.path, key), value)
  }
}
