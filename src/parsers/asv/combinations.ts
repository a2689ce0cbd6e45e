import type { Parameters } from '../../core/model/measurement.js'
import { NO_PARAMETERS } from '../shared/new-measurement.js'

/** The values of a benchmark's parameters, a list for each, and their names as far as they are known. */
export interface AsvParams {
  /** Texts (Python's repr) as the file has them: lists of whatever JSON allows. */
  readonly values: readonly unknown[]
  readonly names: readonly string[]
}

/** The parameters of a combination, which asv counts like nested loops, the last parameter fastest. */
export type Combinations = (combination: number) => Parameters

/**
 * Makes the combinations of one benchmark after the other. Those of a class have the same parameters, side by side, and share
 * the objects for them.
 */
export function startCombinations(): (params: AsvParams) => Combinations {
  let last: AsvParams = { values: [], names: [] }
  let made: Parameters[] = []
  return (params) => {
    if (params.values.length === 0) return () => NO_PARAMETERS
    if (!isSame(params, last)) made = []
    last = params
    const known = made
    return (combination) => {
      known[combination] ??= parametersOf(params, combination)
      return known[combination]
    }
  }
}

/** The values of one combination by name. */
export function parametersOf({ values, names }: AsvParams, combination: number): Parameters {
  let rest = combination
  const entries = values.map((texts, index): [string, string] => {
    let inner = 1
    for (let below = index + 1; below < values.length; below += 1) inner *= lengthOf(values[below])
    const at = Math.floor(rest / inner)
    rest -= at * inner
    return [
      names[index] ?? `param${index + 1}`,
      Array.isArray(texts) && at < texts.length ? String(texts[at]) : '',
    ]
  })
  return Object.fromEntries(entries)
}

function lengthOf(texts: unknown): number {
  return Array.isArray(texts) ? texts.length : 0
}

function isSame({ values, names }: AsvParams, other: AsvParams): boolean {
  return (
    isSameList(names, other.names) &&
    values.length === other.values.length &&
    values.every((texts, index) => isSameList(texts, other.values[index]))
  )
}

/** Whether two lists hold the same texts. */
function isSameList(one: unknown, other: unknown): boolean {
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  return one.every((text, index) => text === other[index])
}
