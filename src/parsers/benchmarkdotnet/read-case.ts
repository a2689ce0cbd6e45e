import type { Parameters } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { below, type JsonPath, valueAt } from '../shared/json-path.js'
import { optionalStringField, stringField } from '../shared/string-field.js'

/** One benchmark case: a method with one set of parameters under one job. */
export interface BenchmarkCase {
  readonly path: JsonPath
  readonly benchmark: string
  readonly parameters: Parameters
}

/**
 * The cases of a document. The job (runtime, settings) is a parameter only where it tells two cases apart, because its name may
 * change with settings that do not matter.
 */
export function readCases(document: JsonDocument, count: number): readonly BenchmarkCase[] {
  const cases = Array.from({ length: count }, (_, index) => readCase(document, ['Benchmarks', index]))
  const seen = new Map<string, number>()
  for (const each of cases) seen.set(keyOf(each), (seen.get(keyOf(each)) ?? 0) + 1)
  return cases.map((each) => {
    const job = (seen.get(keyOf(each)) ?? 0) > 1 ? jobOf(document, each.path) : undefined
    return job === undefined ? each : { ...each, parameters: { ...each.parameters, job } }
  })
}

function readCase(document: JsonDocument, path: JsonPath): BenchmarkCase {
  const text = (key: string) => optionalStringField(document, below(path, key))
  const method = stringField(document, below(path, 'Method'))
  const names = [text('Namespace'), text('Type'), method].filter((name) => name !== undefined)
  return { path, benchmark: names.join('.'), parameters: parametersOf(text('Parameters') ?? '') }
}

/** `N=10&Text=a b`; a value may hold either separator, so only one before a name counts. */
function parametersOf(text: string): Parameters {
  const parts = text.split(/(?:&|, )(?=[\p{L}_][\p{L}\d_]*=)/u).filter((part) => part !== '')
  return Object.fromEntries(
    parts.map((part) => {
      const equals = part.indexOf('=')
      return equals === -1 ? [part, ''] : [part.slice(0, equals), part.slice(equals + 1)]
    }),
  )
}

/** `Type.Method: Job(Runtime=.NET 8.0) [N=10]` without the method before and the parameters behind it. */
function jobOf(document: JsonDocument, path: JsonPath): string | undefined {
  const info = valueAt(document, below(path, 'DisplayInfo'))
  if (typeof info !== 'string') return undefined
  const job = info.slice(info.indexOf(': ') + 2)
  const end = job.lastIndexOf(' [')
  return (end === -1 ? job : job.slice(0, end)).trim() || undefined
}

function keyOf({ benchmark, parameters }: BenchmarkCase): string {
  return JSON.stringify([benchmark, Object.entries(parameters)])
}
