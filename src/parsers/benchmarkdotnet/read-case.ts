import type { Parameters } from '../../core/model/measurement.js'
import { childAt, type JsonPath } from '../shared/json-path.js'
import type { JsonRow } from '../shared/json-row.js'
import { letterPattern } from '../shared/letter-pattern.js'
import { NO_PARAMETERS } from '../shared/new-measurement.js'

/** One benchmark case: a method with one set of parameters under one job. */
export interface BenchmarkCase {
  readonly path: JsonPath
  readonly fields: unknown
  readonly benchmark: string
  readonly parameters: Parameters
}

/**
 * The cases of a document. The job (runtime, settings) is a parameter only where it tells two cases apart, because its name may
 * change with settings that do not matter.
 */
export function readCases(row: JsonRow, items: readonly unknown[]): readonly BenchmarkCase[] {
  const cases = items.map((item, index) => readCase(row.at(['Benchmarks', index], item)))
  const seen = new Map<string, number>()
  for (const each of cases) seen.set(keyOf(each), (seen.get(keyOf(each)) ?? 0) + 1)
  if (seen.size === cases.length) return cases
  return cases.map((each) => {
    const job = (seen.get(keyOf(each)) ?? 0) > 1 ? jobOf(each.fields) : undefined
    return job === undefined ? each : { ...each, parameters: { ...each.parameters, job } }
  })
}

function readCase(row: JsonRow): BenchmarkCase {
  const { path, fields } = row
  const method = row.string('Method')
  const names = [row.optionalString('Namespace'), row.optionalString('Type'), method].filter(
    (name) => name !== undefined,
  )
  return {
    path,
    fields,
    benchmark: names.join('.'),
    parameters: parametersOf(row.optionalString('Parameters') ?? ''),
  }
}

const SEPARATOR = letterPattern(String.raw`(?:&|, )(?=[\p{L}_][\p{L}\d_]*=)`, 'u')

/** `N=10&Text=a b`; a value may hold either separator, so only one before a name counts. */
function parametersOf(text: string): Parameters {
  if (text === '') return NO_PARAMETERS
  const parts = text.split(SEPARATOR(text)).filter((part) => part !== '')
  return Object.fromEntries(
    parts.map((part) => {
      const equals = part.indexOf('=')
      return equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]
    }),
  )
}

/** `Type.Method: Job(Runtime=.NET 8.0) [N=10]` without the method before and the parameters behind it. */
function jobOf(fields: unknown): string | undefined {
  const info = childAt(fields, 'DisplayInfo')
  if (typeof info !== 'string') return undefined
  const job = info.slice(info.indexOf(': ') + 2)
  const end = job.lastIndexOf(' [')
  return (end === -1 ? job : job.slice(0, end)).trim() || undefined
}

function keyOf({ benchmark, parameters }: BenchmarkCase): string {
  return JSON.stringify([benchmark, Object.entries(parameters)])
}
