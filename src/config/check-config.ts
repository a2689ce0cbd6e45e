import { METRIC_ROWS, metricRow } from '../core/model/metric-registry.js'
import type { Finding } from './config-problem.js'
import type { BudgetEntry, ConfigFile, SuiteEntry } from './config-schema.js'
import { nearest } from './nearest.js'
import { readProfileChoice } from './profile-choice.js'
import { quote } from './quote.js'
import type { Amount } from './scalars.js'
import type { Path } from './yaml-source.js'

/** A finding about the value under `path`; the caller knows the position. */
export interface PathFinding extends Omit<Finding, 'file' | 'line' | 'column'> {
  readonly path: Path
}

/** What no single value shows: errors between keys, and keys that this version accepts without acting on them. */
export interface Checked {
  readonly errors: readonly PathFinding[]
  readonly warnings: readonly PathFinding[]
}

/** Suite keys whose meaning comes with a later version. */
const SUITE_KEYS_NOT_ACTED_ON = ['paths'] as const

/** Checks a configuration whose single values are valid. Order of findings: as the file is written, list by list. */
export function checkConfig(file: ConfigFile): Checked {
  const errors: PathFinding[] = [
    ...checkSuites(file.suites ?? []),
    ...checkRules(file),
    ...checkBudgets(file.budgets ?? []),
  ]
  if (file.store === 's3' || file.store === 'cache') {
    errors.push(notHere(['store'], `the store ${file.store}`, 'branch or directory'))
  }
  return { errors, warnings: [...notActedOn(file), ...unknownMetrics(file), ...negations(file)] }
}

function notHere(path: Path, subject: string, expected: string): PathFinding {
  return { path, what: `${subject} is not in this version`, expected }
}

function checkSuites(suites: readonly SuiteEntry[]): PathFinding[] {
  const findings: PathFinding[] = []
  const names = new Set<string>()
  for (const [i, suite] of suites.entries()) {
    if (names.has(suite.name)) {
      findings.push({
        path: ['suites', i, 'name'],
        what: `two suites are named ${quote(suite.name)}`,
        expected: 'unique names',
      })
    }
    names.add(suite.name)
    const results = suite.results === undefined ? undefined : checkResults(suite.results)
    if (results !== undefined) findings.push({ path: ['suites', i, 'results'], ...results })
    findings.push(...checkProfile(suite, i))
    if (suite.run.includes('{filter}') && suite.filter === undefined) {
      const what = `suites[${i}].run holds {filter}, and the suite has no filter`
      findings.push({
        path: ['suites', i, 'run'],
        what,
        expected: 'the key filter, or a run without {filter}',
      })
    }
  }
  return findings
}

function checkProfile({ profile, filter }: SuiteEntry, i: number): PathFinding[] {
  const isText = typeof profile === 'string'
  const text = isText ? profile : profile?.run
  if (text === undefined) return []
  const path: Path = ['suites', i, 'profile', ...(isText ? [] : ['run'])]
  const label = `suites[${i}].profile${isText ? '' : '.run'}`
  const choice = readProfileChoice(text, label)
  if (!('kind' in choice)) return [{ path, ...choice }]
  if (choice.kind !== 'command' || !choice.line.includes('{filter}') || filter !== undefined) return []
  return [
    {
      path,
      what: `${label} holds {filter}, and the suite has no filter`,
      expected: 'the key filter, or a profile without {filter}',
    },
  ]
}

/** `results` is deleted before each round, so it must be something below the suite's own folder. */
export function checkResults(results: string): Omit<PathFinding, 'path'> | undefined {
  const segments = results.split(/[\\/]/).filter((segment) => segment !== '' && segment !== '.')
  const isOutside = /^([\\/]|[A-Za-z]:)/.test(results) || segments.includes('..')
  if (!isOutside && segments.length > 0) return undefined
  return {
    what: `results is ${quote(results)}, and it is deleted before each round`,
    expected: 'a file, glob or folder below working-directory, such as bench.json',
  }
}

function checkRules(file: ConfigFile): PathFinding[] {
  return (file.rules ?? []).flatMap((rule, i) => {
    if (rule.floor === undefined) return []
    const path = ['rules', i, 'floor']
    // Without a metric the same number would be seconds for one series and bytes for the next.
    if (rule.metric === undefined)
      return [
        { path, what: `rules[${i}] has a floor and no metric`, expected: 'the metric that the floor counts' },
      ]
    return checkAmount({ path, name: `rules[${i}].floor`, amount: rule.floor, metric: rule.metric })
  })
}

function checkBudgets(budgets: readonly BudgetEntry[]): PathFinding[] {
  return budgets.flatMap((budget, i) => {
    const path: Path = ['budgets', i]
    const { metric, max, min } = budget
    if (max === undefined && min === undefined)
      return [{ path, what: `budgets[${i}] has no limit`, expected: 'max or min' }]
    if (max !== undefined && min !== undefined && min.value > max.value) {
      return [
        {
          path: [...path, 'min'],
          what: `budgets[${i}].min is above its max`,
          expected: `at most ${max.text}`,
        },
      ]
    }
    return (['max', 'min'] as const).flatMap((key) => {
      const amount = budget[key]
      return amount === undefined
        ? []
        : checkAmount({ path: [...path, key], name: `budgets[${i}].${key}`, amount, metric })
    })
  })
}

interface AmountCheck {
  readonly path: Path
  readonly name: string
  readonly amount: Amount
  readonly metric: string
}

/** An example of each base unit, for messages. */
const EXAMPLES: ReadonlyMap<string, string> = new Map([
  ['s', '50ns or 250ms'],
  ['B', '64B or 2MiB'],
  ['B/s', '100MB/s'],
  ['1/s', '1000/s'],
  ['1', '1 or 0.1%'],
])

/** The unit must be the metric's where the metric is known; a custom metric takes any, most often none. */
function checkAmount({ path, name, amount, metric }: AmountCheck): PathFinding[] {
  const unit = metricRow(metric)?.unit
  if (unit === undefined || unit === amount.unit) return []
  const counted = amount.bare ? 'has no unit' : `counts ${amount.unit}`
  // Zero is zero in every unit.
  if (amount.bare && amount.value === 0) return []
  return [
    {
      path,
      what: `${name} is ${quote(amount.text)}, which ${counted}; ${metric} counts ${unit}`,
      expected: `an amount such as ${EXAMPLES.get(unit) ?? unit}`,
    },
  ]
}

function notActedOn(file: ConfigFile): PathFinding[] {
  const findings: PathFinding[] = []
  const warn = (path: Path, key: string) =>
    findings.push({ path, what: `${key} is not acted on by this version` })
  for (const [i, suite] of (file.suites ?? []).entries()) {
    for (const key of SUITE_KEYS_NOT_ACTED_ON) {
      if (suite[key] !== undefined) warn(['suites', i, key], `suites[${i}].${key}`)
    }
  }
  return findings
}

function unknownMetrics(file: ConfigFile): PathFinding[] {
  const named = (['rules', 'budgets'] as const).flatMap((list) =>
    (file[list] ?? []).map(({ metric }, i) => ({ path: [list, i, 'metric'] as Path, metric })),
  )
  return named.flatMap(({ path, metric }) => {
    if (metric === undefined || metricRow(metric) !== undefined) return []
    const likely = nearest(
      metric,
      METRIC_ROWS.map(({ name }) => name),
    )
    if (likely === undefined) return []
    return [
      {
        path,
        what: `${quote(metric)} is no metric that Noisegate knows`,
        remedy: `did you mean ${likely}? A tool's own metric needs no change`,
      },
    ]
  })
}

/** A leading `!` is a letter here; elsewhere it negates, and a rule that never matches would be the silent result. */
function negations(file: ConfigFile): PathFinding[] {
  const patterns = [
    ...(['rules', 'budgets'] as const).flatMap((list) =>
      (file[list] ?? []).map(({ match }, i) => ({ path: [list, i, 'match'] as Path, match })),
    ),
    ...(file.removed ?? []).map((match, i) => ({ path: ['removed', i] as Path, match })),
  ]
  return patterns.flatMap(({ path, match }) =>
    match?.startsWith('!')
      ? [
          {
            path,
            what: `the pattern ${quote(match)} matches names that start with "!"; patterns know no negation`,
          },
        ]
      : [],
  )
}
