import { numberOf } from '../parsers/shared/number-of.js'
import type { CommandRow } from './cli-commands.js'
import type { ExplainLine, ProfileLine, Verbosity } from './command-line.js'
import { countOf, expectPositionals, type Given, one, usage } from './read-flags.js'

/** Functions shown: a screenful, and nearly always nine tenths of the cost. */
const TOP = 20

/** Flags about the functions of a profile, which what a program used does not tell. */
const OF_PROFILES = ['format', 'quantity', 'top', 'html']

/** `noisegate profile`. @throws ConfigProblem where neither a profile nor usage is given */
export function profileLine(row: CommandRow, given: Given, verbosity: Verbosity): ProfileLine {
  const line = {
    command: 'profile',
    files: given.positionals,
    ...profileOptions(row, given),
    verbosity,
  } as const
  if (line.files.length > 0) return line
  if (line.usage.length === 0) expectPositionals(row, given, ['FILE'])
  const stray = OF_PROFILES.find((name) => given.flags.has(name))
  if (stray === undefined) return line
  throw usage(row, {
    what: `--${stray} is about a profile, and only --usage is given`,
    remedy: `name a profile, or leave --${stray} out`,
  })
}

/** `noisegate explain`. @throws ConfigProblem where a side is missing or the change is no percentage */
export function explainLine(row: CommandRow, given: Given, verbosity: Verbosity): ExplainLine {
  const change = changeOf(row, given)
  const rest = {
    ...profileOptions(row, given),
    ...(change === undefined ? {} : { change }),
    ...{ baselineUsage: given.flags.get('baseline-usage') ?? [], verbosity },
  }
  const baseline = given.flags.get('baseline') ?? []
  const candidate = given.flags.get('candidate') ?? []
  if (baseline.length === 0 && candidate.length === 0) {
    const [first, second] = expectPositionals(row, given, ['BASELINE', 'CANDIDATE'])
    return { command: 'explain', baseline: [first!], candidate: [second!], ...rest }
  }
  expectPositionals(row, given, [])
  const missing = baseline.length === 0 ? 'baseline' : candidate.length === 0 ? 'candidate' : undefined
  if (missing !== undefined)
    throw usage(row, { what: `--${missing} is missing`, expected: 'both --baseline and --candidate' })
  return { command: 'explain', baseline, candidate, ...rest }
}

function profileOptions(row: CommandRow, given: Given) {
  const quantity = one(given, 'quantity')
  const html = one(given, 'html')
  return {
    format: one(given, 'format') ?? 'auto',
    ...(quantity === undefined ? {} : { quantity }),
    top: countOf(row, given, 'top') ?? TOP,
    json: given.flags.has('json'),
    ...(html === undefined ? {} : { html }),
    usage: given.flags.get('usage') ?? [],
  }
}

function changeOf(row: CommandRow, given: Given): number | undefined {
  const text = one(given, 'change')
  if (text === undefined) return undefined
  const percent = numberOf(text.replace(/\s*%$/, ''))
  if (percent !== undefined && percent > -100) return percent / 100
  throw usage(row, {
    what: `--change is ${JSON.stringify(text)}`,
    expected: 'a percentage such as 11% or -3.5%',
  })
}
