import { checkResults } from './check-config.js'
import type { Finding } from './config-problem.js'
import { type ConfigFile, gateShape, suiteShape } from './config-schema.js'
import { INPUTS, type InputRow } from './inputs.js'
import { nearest } from './nearest.js'
import { quote } from './quote.js'
import { roundCount } from './scalars.js'

/** Where inputs come from; decides how messages call them. */
export type InputSurface = 'action' | 'cli'

/** The inputs that stand for keys of the file, read; what is absent was not given. */
export interface InputValues {
  /** By name, trimmed, blank ones left out: an action input that nobody set is an empty string. */
  readonly texts: ReadonlyMap<string, string>
  readonly gate: NonNullable<ConfigFile['gate']>
  readonly rounds?: number
  readonly timeLimitMs?: number
  readonly errors: readonly Finding[]
}

const ROWS: ReadonlyMap<string, InputRow> = new Map(INPUTS.map((row) => [row.name, row]))

/** `input threshold` in the action, `--threshold` on the command line. */
export function inputLabel(name: string, surface: InputSurface): string {
  return surface === 'action' ? `input ${name}` : `--${name}`
}

/** Reads every input by itself: names, enumerations, numbers with units. Collects errors instead of throwing. */
export function readInputValues(
  inputs: Readonly<Record<string, string>>,
  surface: InputSurface,
): InputValues {
  const texts = new Map(
    Object.entries(inputs).flatMap(([name, text]) =>
      text.trim() === '' ? [] : [[name, text.trim()] as const],
    ),
  )
  const errors = [...texts].flatMap(([name, text]) => checkText(name, text, surface))
  const read = <T>(name: string, schema: ReadableSchema<T>): T | undefined => {
    const text = texts.get(name)
    if (text === undefined) return undefined
    const result = schema.safeParse(text)
    if (result.success) return result.data
    errors.push(explainScalar(inputLabel(name, surface), text, result.error.issues[0]))
    return undefined
  }
  const threshold = read('threshold', gateShape.threshold)
  const alpha = read('alpha', gateShape.alpha)
  const rounds = read('rounds', roundCount('', 'any'))
  const timeLimitMs = read('time-limit', suiteShape['time-limit'])
  const compare = texts.get('compare')
  return {
    texts,
    gate: {
      ...(threshold === undefined ? {} : { threshold }),
      ...(alpha === undefined ? {} : { alpha }),
      ...(compare === 'auto' || compare === 'history' ? { compare } : {}),
    },
    ...(rounds === undefined ? {} : { rounds }),
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    errors,
  }
}

interface Issue {
  readonly message: string
  readonly params?: Readonly<Record<string, unknown>> | undefined
}

interface ReadableSchema<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } }
}

function explainScalar(label: string, text: string, issue: Issue | undefined): Finding {
  const remedy = issue?.params?.remedy
  const what = `${label} is ${quote(text)}`
  return {
    what,
    ...(issue === undefined ? {} : { expected: issue.message }),
    ...(typeof remedy === 'string' ? { remedy } : {}),
  }
}

function checkText(name: string, text: string, surface: InputSurface): Finding[] {
  const row = ROWS.get(name)
  if (row === undefined) {
    const likely = nearest(name, ROWS.keys())
    const remedy = likely === undefined ? {} : { remedy: `did you mean ${likely}?` }
    return [{ what: `unknown ${inputLabel(quote(name), surface)}`, ...remedy }]
  }
  const label = inputLabel(name, surface)
  if (name === 'results') {
    const finding = checkResults(text)
    return finding === undefined ? [] : [{ ...finding, what: `${label}: ${finding.what}` }]
  }
  if (row.values === undefined || row.values.includes(text)) return []
  return [
    {
      what: `${label} is ${quote(text)}`,
      expected: `one of ${row.values.join(', ')}`,
      ...valueRemedy(name, text, row.values),
    },
  ]
}

function valueRemedy(name: string, text: string, values: readonly string[]): { readonly remedy?: string } {
  if (name === 'compare' && text === 'paired') return { remedy: 'paired rounds are not in this version' }
  if (name === 'store' && (text === 's3' || text === 'cache'))
    return { remedy: `the store ${text} is not in this version` }
  const likely = nearest(text, values)
  return likely === undefined ? {} : { remedy: `did you mean ${likely}?` }
}
