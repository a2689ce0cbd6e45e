import type * as z from 'zod/mini'
import type { Finding } from './config-problem.js'
import { configJsonSchema } from './config-schema.js'
import { nearest } from './nearest.js'
import { quote } from './quote.js'
import type { Path, YamlSource } from './yaml-source.js'

type Issue = z.core.$ZodIssue
type Schema = Readonly<Record<string, unknown>>

/** One validation issue as findings with position, expectation and the nearest valid key or value. */
export function explainIssue(issue: Issue, source: YamlSource): Finding[] {
  const path = issue.path.map((step) => (typeof step === 'symbol' ? String(step) : step))
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key], source))
  if (issue.code === 'invalid_union') return explainUnion(issue, path, source)
  const value = valueAt(source.value, path)
  if (value === undefined) return [missingKey(path, source)]
  return [{ ...source.valuePosition(path), ...wrongValue(issue, value), what: whatStands(path, value) }]
}

/** `gate.threshold is "x"`, `suites[0] is a list`. */
export function whatStands(path: Path, value: unknown): string {
  return `${pathText(path)} is ${shown(value)}`
}

/** A path as people write it: `suites[0].rounds.screen`. */
export function pathText(path: Path): string {
  const text = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${plainKey(step)}`)).join('')
  return text === '' ? 'the file' : text.replace(/^\./, '')
}

function unknownKey(path: Path, source: YamlSource): Finding {
  const key = String(path.at(-1))
  const allowed = Object.keys((schemaAt(path.slice(0, -1), source.value).properties ?? {}) as object)
  const likely = nearest(key, allowed)
  const parent = path.length === 1 ? '' : ` in ${pathText(path.slice(0, -1))}`
  return {
    what: `unknown key ${quote(key)}${parent}`,
    ...source.keyPosition(path),
    expected: `one of ${allowed.join(', ')}`,
    ...(likely === undefined ? {} : { remedy: `did you mean ${likely}?` }),
  }
}

function missingKey(path: Path, source: YamlSource): Finding {
  const parent = path.slice(0, -1)
  return {
    what: `${pathText(parent)} has no ${path.at(-1)}`,
    ...source.valuePosition(parent),
    expected: `the key ${path.at(-1)}`,
  }
}

/** Of a union, the branch that got furthest explains best: `rounds: {scren: 6}` is a misspelt map, no bad number. */
function explainUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: Path,
  source: YamlSource,
): Finding[] {
  const branches = (issue.errors ?? []).filter((errors) =>
    errors.some((error) => error.code !== 'invalid_type' && error.code !== 'invalid_union'),
  )
  const best =
    branches[0] ?? issue.errors?.find((errors) => errors.some(({ path: inner }) => inner.length > 0))
  if (best !== undefined)
    return best.flatMap((error) => explainIssue({ ...error, path: [...path, ...error.path] }, source))
  const value = valueAt(source.value, path)
  if (value === undefined) return [missingKey(path, source)]
  const expected = issue.message === 'Invalid input' ? 'a number, or a map' : issue.message
  return [{ what: whatStands(path, value), ...source.valuePosition(path), expected }]
}

function wrongValue(issue: Issue, value: unknown): Pick<Finding, 'expected' | 'remedy'> {
  switch (issue.code) {
    case 'invalid_value':
      return oneOf(issue.values.map(String), value)
    case 'invalid_type':
      return expectedType(issue.expected, value)
    case 'too_small':
      return { expected: issue.origin === 'array' ? 'at least one entry' : 'some text' }
    case 'too_big':
      return { expected: `at most ${issue.maximum} characters` }
    case 'custom': {
      const remedy = issue.params?.remedy
      return { expected: issue.message, ...(typeof remedy === 'string' ? { remedy } : {}) }
    }
    default:
      return { expected: issue.message }
  }
}

function oneOf(values: readonly string[], value: unknown): Pick<Finding, 'expected' | 'remedy'> {
  const likely = typeof value === 'string' ? nearest(value, values) : undefined
  return {
    expected: `one of ${values.join(', ')}`,
    ...(likely === undefined ? {} : { remedy: `did you mean ${likely}?` }),
  }
}

function expectedType(expected: string, value: unknown): Pick<Finding, 'expected' | 'remedy'> {
  const names: Readonly<Record<string, string>> = {
    string: 'text',
    array: 'a list',
    object: 'a map',
    record: 'a map',
    boolean: 'true or false',
  }
  const unquoted = expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')
  return {
    expected: names[expected] ?? expected,
    ...(unquoted ? { remedy: `write it in quotes: "${value}"` } : {}),
  }
}

function shown(value: unknown): string {
  if (value === null) return 'empty'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  return typeof value === 'string' ? quote(value) : String(value)
}

function plainKey(key: string): string {
  return /^[\w-]{1,40}$/.test(key) ? key : quote(key)
}

function valueAt(value: unknown, path: Path): unknown {
  let at = value
  for (const step of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined
    at = (at as Record<string | number, unknown>)[step]
  }
  return at
}

/** Made once and only for a faulty file: it costs more than reading a valid one. */
let rootSchema: Schema | undefined

/** The part of the JSON Schema that describes the map under `path`. */
function schemaAt(path: Path, value: unknown): Schema {
  rootSchema ??= configJsonSchema()
  let schema: Schema = rootSchema
  for (const [depth, step] of path.entries()) {
    const at = asMap(schema, valueAt(value, path.slice(0, depth)))
    const children = typeof step === 'number' ? at.items : (at.properties as Schema | undefined)?.[step]
    schema = (children ?? {}) as Schema
  }
  return asMap(schema, valueAt(value, path))
}

function asMap(schema: Schema, value: unknown): Schema {
  const branches = schema.anyOf as readonly Schema[] | undefined
  const wanted = Array.isArray(value) ? 'array' : 'object'
  return branches?.find(({ type }) => type === wanted) ?? schema
}
