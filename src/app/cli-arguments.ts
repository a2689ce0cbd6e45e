import type { Command } from '../config/config.js'
import { ConfigProblem } from '../config/config-problem.js'
import { nearest } from '../config/nearest.js'
import { quote } from '../config/quote.js'
import type { Direction } from '../core/model/measurement.js'
import { backtestLine } from './backtest-line.js'
import { COMMANDS, type CommandRow, PLANNED_COMMANDS } from './cli-commands.js'
import type { CommandLine, ExportFormat, HistoryLine, ReportTargets, Verbosity } from './command-line.js'
import { commandText, overviewText } from './help-text.js'
import { inputsOf } from './inputs-of.js'
import { explainLine, profileLine } from './profile-line.js'
import { countOf, expectPositionals, type Given, keyValues, one, readFlags, usage } from './read-flags.js'

/** Runs that `history list` shows of a series: a screenful. */
const LISTED_RUNS = 20

/**
 * Reads the arguments behind `node cli.js`. Everything after `--` is the argv of one command and is not looked at.
 * Throws a ConfigProblem (exit code 2) for an unknown command or flag, with the nearest one, and for a missing,
 * surplus or invalid value.
 */
export function parseArguments(argv: readonly string[]): CommandLine {
  const [first, second] = argv
  if (first === undefined || first === '--help' || first === '-h' || first === 'help')
    return { command: 'help', text: helpFor(argv.slice(1)) }
  if (first === '--version' || first === 'version') return { command: 'version' }
  const row =
    COMMANDS.find(({ name }) => name === first) ?? COMMANDS.find(({ name }) => name === `${first} ${second}`)
  if (row === undefined) {
    if (first === 'history' && (second === undefined || second === '--help' || second === '-h'))
      return { command: 'help', text: historyText() }
    throw unknownCommand(argv)
  }
  const given = readFlags(row, argv.slice(row.name.split(' ').length))
  return given.flags.has('help') ? { command: 'help', text: commandText(row) } : interpret(row, given)
}

function interpret(row: CommandRow, given: Given): CommandLine {
  if (row.name !== 'run' && row.name !== 'aa' && given.argv !== undefined)
    throw usage(row, { what: `${row.name} takes no command after --` })
  const verbosity: Verbosity = given.flags.has('quiet')
    ? 'quiet'
    : given.flags.has('verbose')
      ? 'verbose'
      : 'normal'
  switch (row.name) {
    case 'run':
      return runLine(row, given, verbosity)
    case 'parse':
      return {
        command: 'parse',
        parser: one(given, 'parser') ?? 'auto',
        options: keyValues(row, given, 'option'),
        files: given.positionals,
        verbosity,
      }
    case 'parsers':
      expectPositionals(row, given, [])
      return { command: 'parsers', json: given.flags.has('json') }
    case 'compare':
      return compareLine(row, given, verbosity)
    case 'backtest':
      return backtestLine(row, given, verbosity)
    case 'profile':
      return profileLine(row, given, verbosity)
    case 'explain':
      return explainLine(row, given, verbosity)
    case 'aa':
      return aaLine(row, given, verbosity)
    case 'demo':
      expectPositionals(row, given, [])
      return { command: 'demo', verbosity }
    default:
      return historyLine(row, given, verbosity)
  }
}

function runLine(row: CommandRow, given: Given, verbosity: Verbosity): CommandLine {
  const [stray] = given.positionals
  if (stray !== undefined)
    throw usage(row, { what: `${quote(stray)} is no flag`, remedy: 'write the command after --' })
  if (given.flags.has('quiet') && given.flags.has('verbose'))
    throw usage(row, { what: '--quiet and --verbose contradict each other' })
  const lines = (given.flags.get('command') ?? []).map((line): Command => ({ kind: 'shell', line }))
  const commands = given.argv === undefined ? lines : [...lines, argvCommand(row, given.argv)]
  const record = given.flags.has('record')
  const inputs = { ...inputsOf(given), record: String(record) }
  return { command: 'run', inputs, commands, record, targets: targetsOf(given), verbosity }
}

/** Runs that `history show` draws: those that a run is compared with. */
const SHOWN_RUNS = 50

/** Enough trials to see a gate that is wrong once in ten; a rate worth publishing takes hundreds of comparisons. */
const TRIALS = 10

function aaLine(row: CommandRow, given: Given, verbosity: Verbosity): CommandLine {
  expectPositionals(row, given, [])
  const lines = (given.flags.get('command') ?? []).map((line): Command => ({ kind: 'shell', line }))
  const commands = given.argv === undefined ? lines : [...lines, argvCommand(row, given.argv)]
  const rounds = countOf(row, given, 'rounds')
  if (rounds !== undefined && rounds % 2 !== 0)
    throw usage(row, {
      what: `--rounds is ${rounds}`,
      expected: 'an even number, so that each arm goes first equally often',
    })
  const { rounds: _, ...inputs } = inputsOf(given)
  return {
    ...{ command: 'aa', inputs, commands, verbosity },
    trials: countOf(row, given, 'trials') ?? TRIALS,
    ...(rounds === undefined ? {} : { rounds }),
    record: given.flags.has('record'),
    json: given.flags.has('json'),
  }
}

function argvCommand(row: CommandRow, argv: readonly string[]): Command {
  const [program, ...rest] = argv
  if (program === undefined || program === '')
    throw usage(row, { what: 'there is no command after --', expected: 'COMMAND [ARGUMENT...]' })
  return { kind: 'argv', argv: [program, ...rest] }
}

function compareLine(row: CommandRow, given: Given, verbosity: Verbosity): CommandLine {
  const baseline = given.flags.get('baseline') ?? []
  const candidate = given.flags.get('candidate') ?? []
  const pairing = given.flags.has('paired') ? ('paired' as const) : ('unpaired' as const)
  const options = keyValues(row, given, 'option')
  const rest = { pairing, options, inputs: inputsOf(given), targets: targetsOf(given), verbosity }
  if (baseline.length === 0 && candidate.length === 0) {
    const [first, second] = expectPositionals(row, given, ['BASELINE', 'CANDIDATE'])
    return { command: 'compare', baseline: [first!], candidate: [second!], ...rest }
  }
  expectPositionals(row, given, [])
  if (baseline.length === 0 || candidate.length === 0) {
    throw usage(row, {
      what: `--${baseline.length === 0 ? 'baseline' : 'candidate'} is missing`,
      expected: 'both --baseline and --candidate',
    })
  }
  return { command: 'compare', baseline, candidate, ...rest }
}

function historyLine(row: CommandRow, given: Given, verbosity: Verbosity): HistoryLine {
  const branch = one(given, 'branch')
  const suite = one(given, 'suite')
  const { suite: _, ...inputs } = inputsOf(given)
  const common = {
    command: 'history',
    inputs,
    ...(branch === undefined ? {} : { branch }),
    ...(suite === undefined ? {} : { suite }),
  } as const
  const json = given.flags.has('json')
  switch (row.name) {
    case 'history list':
      expectPositionals(row, given, [])
      return { ...common, action: 'list', limit: countOf(row, given, 'limit') ?? LISTED_RUNS, json }
    case 'history show':
      return { ...common, ...showLine(row, given), json }
    case 'history export':
      return { ...common, action: 'export', ...exportLine(row, given), verbosity }
    default: {
      const from = one(given, 'from')
      if (from === undefined)
        throw usage(row, {
          what: '--from is missing',
          expected: '--from github-action-benchmark or --from neutral',
        })
      const file = expectPositionals(row, given, ['FILE'])[0]!
      // flagValue let only the two pass.
      return {
        ...common,
        action: 'import',
        from: from as 'github-action-benchmark' | 'neutral',
        file,
        verbosity,
      }
    }
  }
}

/** One run where it is named, else series by series; the flags that choose series do not go with a run. */
function showLine(row: CommandRow, given: Given) {
  if (given.positionals.length === 0) {
    const benchmark = one(given, 'benchmark')
    const against = one(given, 'against')
    return {
      action: 'series' as const,
      ...(benchmark === undefined ? {} : { benchmark }),
      ...(against === undefined ? {} : { against }),
      limit: countOf(row, given, 'limit') ?? SHOWN_RUNS,
    }
  }
  const stray = ['branch', 'suite', 'benchmark', 'against', 'limit'].find((name) => given.flags.has(name))
  if (stray !== undefined)
    throw usage(row, {
      what: `--${stray} chooses series, and one run is named`,
      remedy: 'leave one of them out',
    })
  return { action: 'show' as const, run: expectPositionals(row, given, ['RUN'])[0]! }
}

/** What `history export` writes, and of which run; flagValue let only the values of the table pass. */
function exportLine(row: CommandRow, given: Given) {
  expectPositionals(row, given, [])
  const to = (one(given, 'to') ?? 'neutral') as ExportFormat
  const run = one(given, 'run')
  const direction = one(given, 'direction') as Direction | undefined
  if (direction !== undefined && to !== 'github-action-benchmark')
    throw usage(row, { what: `--to ${to} takes no --direction`, remedy: 'leave --direction out' })
  return {
    to,
    ...(run === undefined ? {} : { run }),
    ...(direction === undefined ? {} : { direction }),
  }
}

function targetsOf(given: Given): ReportTargets {
  const jsonFile = one(given, 'json-file')
  const markdown = one(given, 'markdown')
  return {
    json: given.flags.has('json'),
    ...(jsonFile === undefined ? {} : { jsonFile }),
    ...(markdown === undefined ? {} : { markdown }),
  }
}

function unknownCommand(argv: readonly string[]): ConfigProblem {
  const [first, second] = argv as readonly [string, string?]
  const words = first === 'history' && second !== undefined ? `${first} ${second}` : first
  const what = `unknown ${first.startsWith('-') ? 'flag' : 'command'} ${quote(words)}`
  if (PLANNED_COMMANDS.includes(first)) {
    return new ConfigProblem('the arguments', [
      { what: `the command ${first} is not in this version`, remedy: 'see noisegate --help' },
    ])
  }
  const likely = nearest(
    words,
    COMMANDS.map(({ name }) => name),
  )
  const remedy = likely === undefined ? 'see noisegate --help' : `did you mean ${likely}?`
  return new ConfigProblem('the arguments', [{ what, remedy }])
}

function helpFor(words: readonly string[]): string {
  if (words.length === 0) return overviewText()
  if (words.join(' ') === 'history') return historyText()
  const row = COMMANDS.find(({ name }) => name === words.join(' '))
  if (row === undefined) throw unknownCommand(words)
  return commandText(row)
}

function historyText(): string {
  return COMMANDS.filter(({ name }) => name.startsWith('history '))
    .map(commandText)
    .join('\n')
}
