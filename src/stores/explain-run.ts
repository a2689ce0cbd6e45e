import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import type * as z from 'zod/mini'
import en from 'zod/v4/locales/en.js'
import { Problem } from '../core/model/problem.js'
import type { Run } from '../core/model/run.js'
import { textPosition } from '../core/model/text-position.js'
import { plural } from '../core/units/plural.js'
import { findBrokenJson } from './broken-json.js'
import { runSchema } from './run-schema.js'

const REMEDY = 'Nothing was written; restore the file, or remove it, and run again.'

/** zod/mini says "Invalid input" to everything unless it is given words. */
const MESSAGES = { error: en().localeError }

/** Lists that a document may leave out. */
const EMPTY_LISTS = { verdicts: [], accepted: [], steps: [], warnings: [] }

type Issue = z.core.$ZodIssue | undefined

/** Reads a document slowly: returns it complete, or throws a Problem that says where and how it is wrong. */
export function explainRun(bytes: Uint8Array, path: string): Run {
  const text = decode(bytes, path)
  if (text.trim() === '') throw new Problem(details(path, 'the stored run is empty'))
  const value = parseJson(text, path)
  checkVersion(value, path)
  const result = runSchema.safeParse(value, MESSAGES)
  if (!result.success) throw wrongValue(result.error.issues[0], text, path)
  // zod's copy lacks keys named `__proto__`, which a parameter may have; the checked document itself has them.
  return { ...EMPTY_LISTS, ...(value as Run) }
}

/** Throws a Problem that names the first value with which a run cannot be stored. */
export function checkWritable(run: Run): void {
  const result = runSchema.safeParse(run, MESSAGES)
  if (result.success) return
  const issue = result.error.issues[0]
  const what = `run ${JSON.stringify(run.id)} cannot be stored: ${issuePath(issue)}: ${issue?.message}`
  throw new Problem({ kind: 'store', what })
}

/** The Problem of a document whose series `index` stands in it before, with its position. */
export function holdsTwice(bytes: Uint8Array, path: string, index: number): Problem {
  const text = decode(bytes, path)
  const tree = parseTree(text)
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, ['series', index])
  return new Problem({
    ...details(path, `the stored run is wrong at series.${index}: the series stands in it twice`),
    ...(node === undefined ? {} : textPosition(text, node.offset)),
    expected: 'every benchmark, parameters and metric once',
  })
}

/** The Problem of a run that cannot be stored because its series `index` stands in it before. */
export function unwritableTwice({ id, series }: Run, index: number): Problem {
  const { benchmark = '', metric = '' } = series[index] ?? {}
  const what = `run ${JSON.stringify(id)} cannot be stored: ${JSON.stringify(benchmark.slice(0, 200))} ${metric} stands in it twice`
  return new Problem({ kind: 'store', what, expected: 'every benchmark, parameters and metric once' })
}

/** Folders may be renamed on purpose (a branch was); a run under another run's file name is damage. */
export function misnamed(path: string, expected: string): Problem {
  return new Problem({
    ...details(path, 'the file holds the run of another name'),
    expected: `the name ${expected}`,
  })
}

function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new Problem({ ...details(path, 'the stored run is not UTF-8 text'), cause })
  }
}

function parseJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Problem({ ...brokenText(text, path), cause })
  }
}

function brokenText(text: string, path: string) {
  const { offset, isTruncated, reason } = findBrokenJson(text)
  const what = isTruncated
    ? `the stored run is truncated after ${plural(text.length, 'character')}`
    : `the stored run is malformed JSON (${reason})`
  return { ...details(path, what), ...textPosition(text, offset) }
}

function checkVersion(value: unknown, path: string): void {
  const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined
  const version = typeof schema === 'string' ? /^noisegate\.run\/(\d+)$/.exec(schema)?.[1] : undefined
  if (version === '1') return
  if (version !== undefined && Number(version) > 1) {
    throw new Problem({
      ...details(path, `the stored run was written by a newer Noisegate (${schema})`),
      expected: 'noisegate.run/1',
      remedy: 'Update Noisegate; nothing was written.',
    })
  }
  const found =
    schema === undefined ? 'it has no "schema"' : `its schema is ${JSON.stringify(schema).slice(0, 80)}`
  throw new Problem({ ...details(path, `the file is no stored run: ${found}`), expected: 'noisegate.run/1' })
}

function wrongValue(issue: Issue, text: string, path: string): Problem {
  const tree = parseTree(text)
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, issueKeys(issue))
  const what = `the stored run is wrong at ${issuePath(issue)}: ${issue?.message}`
  return new Problem({
    ...details(path, what),
    ...(node === undefined ? {} : textPosition(text, node.offset)),
  })
}

function issueKeys(issue: Issue): (string | number)[] {
  return (issue?.path ?? []).map((key) => (typeof key === 'number' ? key : String(key)))
}

function issuePath(issue: Issue): string {
  const keys = issueKeys(issue)
  return keys.length === 0 ? 'the top' : keys.join('.').slice(0, 200)
}

function details(path: string, what: string) {
  return { kind: 'store' as const, file: path, what, remedy: REMEDY }
}
