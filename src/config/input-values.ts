import { checkResults } from './check-config.js'
import type { Finding } from './config-problem.js'
import type { ConfigFile } from './config-schema.js'
import { INPUTS, type InputRow } from './inputs.js'
import { nearest } from './nearest.js'
import { quote } from './quote.js'
import { isRefusal, type Refusal, type ScalarForm } from './scalar-form.js'
import { duration, level, percentage, roundCount } from './scalars.js'

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
  const read = <T>(name: string, form: ScalarForm<T>): T | undefined => {
    const text = texts.get(name)
    if (text === undefined) return undefined
    const result = form.read(text)
    if (!isRefusal(result)) return result
    errors.push(explainRefusal(inputLabel(name, surface), text, result))
    return undefined
  }
  const threshold = read('threshold', percentage(''))
  const alpha = read('alpha', level(''))
  const rounds = read('rounds', roundCount('', 'any'))
  const timeLimitMs = read('time-limit', duration(''))
  const compare = texts.get('compare')
  const confirm = texts.get('confirm')
  return {
    texts,
    gate: {
      ...(threshold === undefined ? {} : { threshold }),
      ...(alpha === undefined ? {} : { alpha }),
      ...(compare === 'auto' || compare === 'history' || compare === 'paired' ? { compare } : {}),
      ...(confirm === 'off' || confirm === 'required' ? { confirm } : {}),
    },
    ...(rounds === undefined ? {} : { rounds }),
    ...(timeLimitMs === undefined ? {} : { timeLimitMs }),
    errors,
  }
}

function explainRefusal(label: string, text: string, { refused, remedy }: Refusal): Finding {
  const what = `${label} is ${quote(text)}`
  return { what, expected: refused, ...(remedy === undefined ? {} : { remedy }) }
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
  if (name === 'store' && (text === 's3' || text === 'cache'))
    return { remedy: `the store ${text} is not in this version` }
  const likely = nearest(text, values)
  return likely === undefined ? {} : { remedy: `did you mean ${likely}?` }
}
