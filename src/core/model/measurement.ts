/** Which way a metric is better. Data of the metric, never of the tool. */
export type Direction = 'lower' | 'higher'

/** How a metric varies between runs of unchanged code: `noisy` (needs a test) or `exact` (one value suffices). */
export type Assumption = 'noisy' | 'exact'

/** Key/value variants of a benchmark. Part of its identity; key order is not. */
export type Parameters = Readonly<Record<string, string>>

/** A position in a source or output file; line and column count from 1. */
export interface Location {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** Something that weakens a conclusion or was odd in the input. A value that travels to every report. */
export interface Warning {
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}

/** What a series is: one metric of one benchmark, whatever values it has. */
export interface SeriesFacts {
  readonly benchmark: string
  readonly parameters: Parameters
  readonly metric: string
  /** Base unit: `s`, `B`, `1`, `B/s`, `1/s`, or a custom unit passed through. */
  readonly unit: string
  readonly direction: Direction
  /** Absent where neither the tool nor the metric registry knows. */
  readonly assume?: Assumption
  /** True where this metric is what the benchmark is about, so that it gates by default. */
  readonly primary?: boolean
  /** True where nobody wrote the benchmark: the tool came across it, as a statement of a log, and it may go without failing. */
  readonly found?: boolean
  /** Where the benchmark is defined, where the tool says so. */
  readonly location?: Location
}

/** The values of one metric of one benchmark, as one reading of a tool's output gives them. */
export interface Measurement extends SeriesFacts {
  /** In `unit`, one per repetition the tool shows, never pre-averaged, never empty, always finite. */
  readonly values: readonly number[]
  /** Iterations of the tool's own loop behind each value, where the tool shows them. */
  readonly iterations?: readonly number[]
}

/** What `parse` prints: schema `noisegate.measurements/1`. */
export interface MeasurementSet {
  readonly schema: 'noisegate.measurements/1'
  readonly parser: string
  readonly measurements: readonly Measurement[]
  readonly environment: Readonly<Record<string, string | number>>
  readonly warnings: readonly Warning[]
}
