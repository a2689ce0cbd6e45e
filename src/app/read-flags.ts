import { parseArgs } from 'node:util'
import { ConfigProblem, type Finding } from '../config/config-problem.js'
import { nearest } from '../config/nearest.js'
import { quote } from '../config/quote.js'
import type { CommandRow, FlagRow } from './cli-commands.js'

/** The arguments of one command, sorted. */
export interface Given {
  /** Switches have no values. */
  readonly flags: ReadonlyMap<string, readonly string[]>
  readonly positionals: readonly string[]
  /** Absent without `--`. */
  readonly argv?: readonly string[]
}

/**
 * Sorts the arguments of one command into flags, positionals and what stands behind `--`. Throws a ConfigProblem for
 * a flag that the command has not, given twice, or without a value of its kind.
 */
export function readFlags(row: CommandRow, argv: readonly string[]): Given {
  const rows = new Map(row.flags.map((flag) => [flag.name, flag]))
  const { tokens } = parseArgs({
    args: [...argv],
    options: Object.fromEntries(row.flags.map((flag) => [flag.name, parseArgsOption(flag)])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  })
  const flags = new Map<string, string[]>()
  const positionals: string[] = []
  // `--baseline a.json b.json`: a shell expands a glob to several words behind one flag.
  let list: string[] | undefined
  let behind: readonly string[] | undefined
  for (const token of tokens) {
    if (token.kind === 'option-terminator') {
      behind = argv.slice(token.index + 1)
      break
    }
    if (token.kind === 'positional') {
      ;(list ?? positionals).push(token.value)
      continue
    }
    const flag = rows.get(token.name)
    if (flag === undefined) throw unknownFlag(row, token.rawName)
    const values = flags.get(flag.name) ?? []
    flags.set(flag.name, [...values, ...flagValue(row, flag, token)])
    list = flag.repeatable === 'lists' ? flags.get(flag.name) : undefined
    if (values.length > 0 && flag.repeatable === undefined)
      throw usage(row, { what: `--${flag.name} is given twice`, expected: 'it once' })
  }
  return { flags, positionals, ...(behind === undefined ? {} : { argv: behind }) }
}

function parseArgsOption(flag: FlagRow) {
  const type = flag.placeholder === undefined ? ('boolean' as const) : ('string' as const)
  return { type, ...(flag.short === undefined ? {} : { short: flag.short }) }
}

interface FlagToken {
  readonly value?: string | undefined
  /** True for `--flag=value`. */
  readonly inlineValue?: boolean | undefined
}

function flagValue(row: CommandRow, flag: FlagRow, { value, inlineValue }: FlagToken): readonly string[] {
  if (flag.placeholder === undefined) {
    if (value === undefined) return []
    throw usage(row, { what: `--${flag.name} takes no value, and ${quote(value)} is given` })
  }
  if (value === undefined || value.trim() === '') {
    throw usage(row, { what: `--${flag.name} needs a value`, expected: flag.placeholder })
  }
  // `--suite --json` is a forgotten value more often than a suite of that name.
  if (inlineValue !== true && value.startsWith('-')) {
    const remedy = `write --${flag.name}=${value} if that is its value`
    throw usage(row, {
      what: `--${flag.name} needs a value, and ${quote(value)} follows`,
      expected: flag.placeholder,
      remedy,
    })
  }
  if (flag.values === undefined || flag.values.includes(value)) return [value]
  const likely = nearest(value, flag.values)
  const remedy = likely === undefined ? {} : { remedy: `did you mean ${likely}?` }
  throw usage(row, {
    what: `--${flag.name} is ${quote(value)}`,
    expected: `one of ${flag.values.join(', ')}`,
    ...remedy,
  })
}

/** The value of a flag that is given at most once. */
export function one(given: Given, name: string): string | undefined {
  return given.flags.get(name)?.[0]
}

/** The values of a repeatable flag of the form KEY=VALUE; a value may be empty and hold `=`. */
export function keyValues(row: CommandRow, given: Given, name: string): Readonly<Record<string, string>> {
  const pairs = new Map<string, string>()
  for (const text of given.flags.get(name) ?? []) {
    const at = text.indexOf('=')
    if (at < 1) throw usage(row, { what: `--${name} is ${quote(text)}`, expected: 'KEY=VALUE' })
    const key = text.slice(0, at)
    if (pairs.has(key)) throw usage(row, { what: `--${name} ${key} is given twice`, expected: 'it once' })
    pairs.set(key, text.slice(at + 1))
  }
  return Object.fromEntries(pairs)
}

/** The value of a flag as a whole number of at least 1. */
export function countOf(row: CommandRow, given: Given, name: string): number | undefined {
  const text = one(given, name)
  if (text === undefined) return undefined
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw usage(row, { what: `--${name} is ${quote(text)}`, expected: 'a whole number of at least 1' })
}

/** The positionals, as many as there are names; anything else is an error that shows the usage. */
export function expectPositionals(
  row: CommandRow,
  { positionals }: Given,
  names: readonly string[],
): readonly string[] {
  const missing = names[positionals.length]
  if (missing !== undefined)
    throw usage(row, {
      what: `${missing} is missing`,
      expected: row.usage.map((line) => `noisegate ${line}`).join(' or '),
    })
  const surplus = positionals[names.length]
  if (surplus !== undefined)
    throw usage(row, {
      what: `${quote(surplus)} is one argument too many`,
      expected: row.usage.map((line) => `noisegate ${line}`).join(' or '),
    })
  return positionals
}

/** A finding about a command line; without a remedy of its own it points to the command's help. */
export function usage(row: CommandRow, finding: Finding): ConfigProblem {
  const remedy = finding.remedy ?? `see noisegate ${row.name} --help`
  return new ConfigProblem('the arguments', [{ ...finding, remedy }])
}

function unknownFlag(row: CommandRow, flag: string): ConfigProblem {
  const likely = nearest(
    flag.replace(/^-+/, ''),
    row.flags.map(({ name }) => name),
  )
  const what = `unknown flag ${quote(flag)} of ${row.name}`
  return usage(row, likely === undefined ? { what } : { what, remedy: `did you mean --${likely}?` })
}
