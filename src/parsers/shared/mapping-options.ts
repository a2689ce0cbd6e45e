import type { Direction } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import type { ParserOptionRow, ParserOptions } from '../parser.js'
import { metricOfUnit } from './metric-of-unit.js'

/** Options that every configured parser takes. */
export const MAPPING_OPTIONS: readonly ParserOptionRow[] = [
  { name: 'unit', does: 'The unit of values that come without one, such as ms or MB/s.' },
  {
    name: 'metric',
    does: 'The name of the metric; default by the unit: time, throughput, bytes-per-second, bytes, value, or the unit itself.',
  },
  { name: 'direction', does: 'lower or higher, where neither metric nor unit tells which is better.' },
]

/** Metric, unit and direction of one value, from the output where it tells, else from the options. */
export interface MappedMetric {
  readonly metric: string
  readonly unit: string
  readonly direction?: Direction
}

export function mappedMetric(
  options: ParserOptions,
  told: { readonly unit?: string | undefined; readonly metric?: string | undefined },
): MappedMetric {
  const unit = told.unit ?? options.unit ?? ''
  const metric = told.metric ?? options.metric ?? metricOfUnit(unit)
  const { direction } = options
  if (direction === 'lower' || direction === 'higher') return { metric, unit, direction }
  return { metric, unit }
}

/** @throws Problem of kind `usage` for a direction that is none. */
export function checkMappingOptions({ direction }: ParserOptions): void {
  if (direction === undefined || direction === 'lower' || direction === 'higher') return
  throw optionProblem('direction', direction, 'lower or higher')
}

/** The Problem of an option whose value cannot work. */
export function optionProblem(name: string, value: string, expected: string, cause?: unknown): Problem {
  return new Problem({
    kind: 'usage',
    what: `the parser option ${name} is ${JSON.stringify(value.length > 200 ? `${value.slice(0, 200)}…` : value)}`,
    expected,
    ...(cause === undefined ? {} : { cause }),
  })
}

/** Names of a list such as `suite, case`, blanks around them aside; empty for an absent one. */
export function listOption(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
}
