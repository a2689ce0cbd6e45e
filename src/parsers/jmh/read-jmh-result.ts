import type { Parameters } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { below, describeValue, type JsonPath, valueAt } from '../shared/json-path.js'
import { objectField, optionalObjectField } from '../shared/object-field.js'
import { stringField } from '../shared/string-field.js'

/** What names one result of JMH. */
export interface JmhResult {
  readonly path: JsonPath
  readonly benchmark: string
  /** `thrpt`, `avgt`, `sample` or `ss`. */
  readonly mode: string
  readonly parameters: Parameters
}

const MODES: readonly string[] = ['thrpt', 'avgt', 'sample', 'ss']

/** @throws Problem at a result without name, of an unknown mode, or with a parameter that is no text. */
export function readJmhResult(document: JsonDocument, path: JsonPath): JmhResult {
  objectField(document, path)
  const benchmark = stringField(document, below(path, 'benchmark'))
  const mode = stringField(document, below(path, 'mode'))
  if (!MODES.includes(mode))
    throw document.problem(below(path, 'mode'), `is ${JSON.stringify(mode)}`, MODES.join(', '))
  const params = Object.keys(optionalObjectField(document, below(path, 'params')) ?? {})
  const parameters = params.map((name) => [name, parameter(document, below(below(path, 'params'), name))])
  return { path, benchmark, mode, parameters: Object.fromEntries(parameters) as Parameters }
}

/** JMH writes every parameter as a text, and an empty one is a value too. */
function parameter(document: JsonDocument, path: JsonPath): string {
  const value = valueAt(document, path)
  if (typeof value === 'string') return value
  throw document.problem(path, describeValue(value), 'a text')
}
