import type { Measurement } from '../../../src/core/model/measurement.js'
import type { SourceFile } from '../../../src/parsers/parser.js'

/** A number as the tool printed it, in base units. */
export interface Printed {
  readonly value: number
  /** Half of the last digit that was printed, in base units; a billionth of the value where every digit is there. */
  readonly within?: number
}

/** What a tool says about the samples of one benchmark that stand in the same output. */
export interface ToolSummary {
  /** The tool's own name, which ours contains. */
  readonly name: string
  /** Default: `time`. */
  readonly metric?: string
  /** How many samples the tool summed up; undefined where what is kept is a statistic too, computed by us. */
  readonly count?: number
  readonly mean?: Printed
  readonly median?: Printed
  readonly min?: Printed
  readonly max?: Printed
  /** Of the sample: divided by one less than the count. */
  readonly deviation?: Printed
}

/** Reads the summaries of an output, without any code of the parser. Empty where it holds samples or summaries only. */
export type SummaryReader = (files: readonly SourceFile[]) => readonly ToolSummary[]

export const STATISTICS = ['mean', 'median', 'min', 'max', 'deviation'] as const

/** A statistic of what a parser kept. */
export function statisticOf(statistic: (typeof STATISTICS)[number], { values }: Measurement): number {
  const sorted = values.toSorted((one, other) => one - other)
  const middle = sorted.length / 2
  const at = (index: number): number => sorted[index] ?? Number.NaN
  const mean = sorted.reduce((sum, value) => sum + value, 0) / sorted.length
  switch (statistic) {
    case 'mean':
      return mean
    case 'median':
      return Number.isInteger(middle) ? (at(middle - 1) + at(middle)) / 2 : at(Math.floor(middle))
    case 'min':
      return at(0)
    case 'max':
      return at(sorted.length - 1)
    case 'deviation':
      return Math.sqrt(sorted.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (sorted.length - 1))
  }
}

/** The text of the only file of an output. */
export function textOf(files: readonly SourceFile[]): string {
  return Buffer.from(files[0]?.bytes ?? []).toString('utf8')
}

/** The only file of an output as JSON; `NaN`, which Python writes, becomes null. */
export function jsonOf(files: readonly SourceFile[]): unknown {
  return JSON.parse(textOf(files).replaceAll(/(?<=[[,:]\s*)-?(?:NaN|Infinity)\b/g, 'null'))
}

/** What stands under a path; undefined where nothing does. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
}

/** The items of an array under a path; none where there is no array. */
export function items(value: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const found = at(value, ...path)
  return Array.isArray(found) ? found : []
}

/** Names of the statistics as a tool writes them. */
type Names = Readonly<Partial<Record<(typeof STATISTICS)[number], string>>>

/**
 * The summary of one benchmark whose statistics stand side by side with every digit.
 * @param scale base units in one unit of the tool
 */
export function exactSummary(
  of: { readonly name: unknown; readonly count: number; readonly scale: number },
  statistics: unknown,
  names: Names,
): ToolSummary {
  const printed = Object.entries(names).flatMap(([statistic, key]) => {
    const value = at(statistics, key)
    return typeof value === 'number' ? [[statistic, { value: value * of.scale }]] : []
  })
  return { name: String(of.name), count: of.count, ...Object.fromEntries(printed) }
}
