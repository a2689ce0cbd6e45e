import { FLAG_INPUTS } from '../config/inputs.js'
import { EXPORT_FORMATS } from './command-line.js'
import { profileCommands } from './profile-commands.js'

/** A flag of a command, as data: parsing, help and docs/cli.md come from it. */
export interface FlagRow {
  readonly name: string
  /** Absent: a switch. */
  readonly placeholder?: string
  /** May be given several times, with one value each time; `lists`: with all words up to the next flag, as a shell expands a glob. */
  readonly repeatable?: 'values' | 'lists'
  readonly values?: readonly string[]
  readonly description: string
  readonly fallback?: string
  readonly short?: string
}

/** A command of the command line. `history list` is one row: its words are its name. */
export interface CommandRow {
  readonly name: string
  readonly usage: readonly string[]
  /** One sentence. */
  readonly summary: string
  readonly flags: readonly FlagRow[]
  readonly examples: readonly { readonly command: string; readonly does: string }[]
}

const QUIET: FlagRow = { name: 'quiet', description: 'No progress on standard error; errors still appear.' }
const VERBOSE: FlagRow = {
  name: 'verbose',
  description: 'Show what the benchmark commands print, and every step.',
}
const HELP: FlagRow = { name: 'help', short: 'h', description: 'Show this help.' }
const JSON_SWITCH: FlagRow = {
  name: 'json',
  description: 'Print one JSON document on standard output and nothing else.',
}

const REPORTS: readonly FlagRow[] = [
  JSON_SWITCH,
  { name: 'json-file', placeholder: 'FILE', description: 'Write the report as JSON to FILE.' },
  { name: 'markdown', placeholder: 'FILE', description: 'Write the report as Markdown to FILE.' },
]

const STORE: FlagRow = {
  name: 'store',
  placeholder: 'DIR',
  description:
    'Directory that keeps the runs. The word branch selects the branch store (write ./branch for a folder of that name).',
  fallback: 'the directory .noisegate',
}

const INPUT_FLAGS: readonly FlagRow[] = FLAG_INPUTS.map(inputFlag)

function inputFlag({
  name,
  description,
  fallback,
  placeholder,
  values,
}: (typeof FLAG_INPUTS)[number]): FlagRow {
  if (name === 'store') return STORE
  return {
    name,
    placeholder: placeholder ?? 'VALUE',
    description,
    fallback,
    ...(values === undefined ? {} : { values, placeholder: values.join('|') }),
  }
}

const STORES: readonly FlagRow[] = [STORE, INPUT_FLAGS.find(({ name }) => name === 'store-branch')!]

/** Flags of `compare` that are inputs of `run` too: those that need no command. */
const COMPARE_INPUTS = ['parser', 'config', 'threshold', 'alpha', 'fail-on']

const OPTION: FlagRow = {
  name: 'option',
  placeholder: 'KEY=VALUE',
  repeatable: 'values',
  description: 'An option of the parser, as in parser-options of a suite; docs/parsers.md lists them.',
}

const SERIES: readonly FlagRow[] = [
  { name: 'branch', placeholder: 'NAME', description: 'Only runs of this branch.', fallback: 'every branch' },
  { name: 'suite', placeholder: 'NAME', description: 'Only runs of this suite.', fallback: 'every suite' },
]

/** Every command, in the order of help. */
export const COMMANDS: readonly CommandRow[] = [
  {
    name: 'run',
    usage: ['run [flags] -- COMMAND [ARGUMENT...]', 'run [flags] --command STRING...', 'run [flags]'],
    summary: 'Measure, compare with stored runs, decide, report.',
    flags: [
      {
        name: 'command',
        placeholder: 'STRING',
        repeatable: 'values',
        description:
          'A benchmark command for bash -eo pipefail; each is a suite. After -- stands one command that no shell sees.',
      },
      ...INPUT_FLAGS,
      { name: 'record', description: 'Store this run, so that later ones are compared with it.' },
      ...REPORTS,
      QUIET,
      VERBOSE,
      HELP,
    ],
    examples: [
      {
        command: 'noisegate run --record -- go test -run=^$ -bench=. -count=5 ./...',
        does: 'measure and remember',
      },
      { command: 'noisegate run --threshold 3% -- ./bench.sh', does: 'gate at 3 %' },
      {
        command: 'noisegate run --suite parser --json > report.json',
        does: 'one suite of .github/noisegate.yml',
      },
    ],
  },
  {
    name: 'parse',
    usage: ['parse [--parser NAME] [--option KEY=VALUE]... [FILE...]'],
    summary: 'Turn the output of a benchmark tool into measurement JSON.',
    flags: [
      {
        name: 'parser',
        placeholder: 'NAME',
        description: 'Which tool wrote it; see noisegate parsers.',
        fallback: 'auto',
      },
      OPTION,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'go test -bench=. ./... | noisegate parse', does: 'read standard input' },
      { command: 'noisegate parse --parser criterion target/criterion', does: 'read a folder' },
      {
        command: "noisegate parse --parser regex --option 'pattern=^(?<name>.+): (?<value>.+) ms$' run.log",
        does: 'try a pattern',
      },
    ],
  },
  {
    name: 'parsers',
    usage: ['parsers [--json]'],
    summary: 'List every parser: what it reads, the metrics it keeps, which gate.',
    flags: [JSON_SWITCH, HELP],
    examples: [],
  },
  {
    name: 'compare',
    usage: ['compare [flags] BASELINE CANDIDATE', 'compare [flags] --baseline GLOB... --candidate GLOB...'],
    summary: 'Compare recorded runs or raw tool outputs; each file is a run.',
    flags: [
      { name: 'baseline', placeholder: 'GLOB', repeatable: 'lists', description: 'Files of the baseline.' },
      { name: 'candidate', placeholder: 'GLOB', repeatable: 'lists', description: 'Files of the candidate.' },
      {
        name: 'paired',
        description:
          'The files belong together in their order: the n-th of one side was measured with the n-th of the other.',
      },
      ...INPUT_FLAGS.filter(({ name }) => COMPARE_INPUTS.includes(name)),
      OPTION,
      ...REPORTS,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'noisegate compare main.txt branch.txt', does: 'one file against one' },
      {
        command: "noisegate compare --baseline 'main/*.json' --candidate branch.json",
        does: 'many runs against one',
      },
    ],
  },
  {
    name: 'backtest',
    usage: ['backtest [flags] HISTORY', 'backtest [flags]'],
    summary: 'Replay a history as if the gate had run at each point: alarms, power, thresholds.',
    flags: [
      {
        name: 'inject',
        placeholder: 'PERCENT,...',
        description: 'Slowdowns to inject, in per cent, each into one series at a time and into all at once.',
        fallback: '5,10,20,50',
      },
      {
        name: 'level',
        placeholder: 'at-base|accepted',
        values: ['at-base', 'accepted'],
        description:
          'at-base judges each run as a pull request is judged; accepted as a push is, where a slowdown alarms until it is accepted.',
        fallback: 'at-base',
      },
      ...SERIES,
      ...INPUT_FLAGS.filter(({ name }) => name !== 'suite'),
      { name: 'suggest', description: 'Print the suggested configuration (YAML) and nothing else.' },
      JSON_SWITCH,
      { name: 'json-file', placeholder: 'FILE', description: 'Write the backtest as JSON to FILE.' },
      { name: 'html', placeholder: 'FILE', description: 'Write the backtest as a page to FILE.' },
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'noisegate backtest .noisegate', does: 'the runs stored here' },
      {
        command: 'noisegate backtest dev/bench/data.js --threshold 10% --html backtest.html',
        does: 'what github-action-benchmark kept, at 10 %',
      },
      {
        command: 'noisegate backtest history.json --suggest > .github/noisegate.yml',
        does: 'begin with what suits the history',
      },
    ],
  },
  {
    name: 'history list',
    usage: ['history list [flags]'],
    summary: 'List stored runs, newest first.',
    flags: [
      ...STORES,
      ...SERIES,
      { name: 'limit', placeholder: 'N', description: 'At most N runs of each series.', fallback: '20' },
      JSON_SWITCH,
      HELP,
    ],
    examples: [{ command: 'noisegate history list --suite parser --limit 5', does: 'the last five runs' }],
  },
  {
    name: 'history show',
    usage: ['history show [flags]', 'history show [flags] RUN'],
    summary: 'Show series with their steps, or one stored RUN (its id, or the path that list prints).',
    flags: [
      ...STORES,
      ...SERIES,
      {
        name: 'benchmark',
        placeholder: 'GLOB',
        description: 'Only benchmarks of this name; * within a segment, ** anything.',
        fallback: 'every benchmark',
      },
      {
        name: 'against',
        placeholder: 'REV',
        description: "Compare today's level with that at a tag, branch or commit, such as the last release.",
      },
      { name: 'limit', placeholder: 'N', description: 'The newest N runs.', fallback: '50' },
      JSON_SWITCH,
      HELP,
    ],
    examples: [
      { command: 'noisegate history show --branch main', does: 'every series, and where its level changed' },
      {
        command: "noisegate history show --against v1.4.0 --benchmark 'codec/**'",
        does: 'drift since a release',
      },
    ],
  },
  {
    name: 'history export',
    usage: ['history export [flags]'],
    summary: 'Print stored runs for other tools.',
    flags: [
      {
        name: 'to',
        placeholder: 'FORMAT',
        values: EXPORT_FORMATS,
        description:
          'neutral: every run, nothing measured is lost. github-action-benchmark: its custom JSON of one run. github-action-benchmark-history: its data.js. bencher: Bencher Metric Format of one run.',
        fallback: 'neutral',
      },
      {
        name: 'run',
        placeholder: 'RUN',
        description: 'One run: its id or the path that list prints.',
        fallback: 'the newest, or every run where the format holds a history',
      },
      {
        name: 'direction',
        placeholder: 'lower|higher',
        values: ['lower', 'higher'],
        description:
          'Which series github-action-benchmark gets: lower for its tool customSmallerIsBetter, higher for customBiggerIsBetter; a file holds one of the two.',
        fallback: "the run's, where it has one only",
      },
      ...STORES,
      ...SERIES,
      QUIET,
      HELP,
    ],
    examples: [
      { command: 'noisegate history export --branch main > history.json', does: 'take it elsewhere' },
      {
        command: 'noisegate history export --to github-action-benchmark --direction lower > smaller.json',
        does: 'the newest run for customSmallerIsBetter',
      },
      { command: 'noisegate history export --to bencher --suite parser > bmf.json', does: 'for Bencher' },
    ],
  },
  {
    name: 'history import',
    usage: ['history import --from FORMAT [flags] FILE'],
    summary: "Store the runs of another tool's history.",
    flags: [
      {
        name: 'from',
        placeholder: 'FORMAT',
        values: ['github-action-benchmark', 'neutral'],
        description: 'Format of FILE: github-action-benchmark (data.js) or neutral.',
      },
      ...STORES,
      {
        name: 'branch',
        placeholder: 'NAME',
        description: 'Branch that the runs belong to.',
        fallback: 'main',
      },
      {
        name: 'suite',
        placeholder: 'NAME',
        description: 'Suite that the runs belong to.',
        fallback: 'the name in the file',
      },
      QUIET,
      HELP,
    ],
    examples: [
      {
        command: 'noisegate history import --from github-action-benchmark dev/bench/data.js',
        does: 'move in',
      },
    ],
  },
  ...profileCommands([JSON_SWITCH, QUIET, HELP]),
  {
    name: 'aa',
    usage: ['aa [flags] -- COMMAND [ARGUMENT...]', 'aa [flags]'],
    summary: 'Measure a commit beside a second build of itself: false-alarm rate and noise floor.',
    flags: [
      {
        name: 'command',
        placeholder: 'STRING',
        repeatable: 'values',
        description: 'A benchmark command for bash -eo pipefail; each is a suite.',
      },
      {
        name: 'trials',
        placeholder: 'N',
        description: 'Times that the gate is played against itself.',
        fallback: '10',
      },
      {
        name: 'rounds',
        placeholder: 'N',
        description: 'Rounds of the first stage, an even number.',
        fallback: "the suite's, 6",
      },
      ...INPUT_FLAGS.filter(({ name }) => name !== 'rounds' && name !== 'compare'),
      {
        name: 'record',
        description: 'Keep the noise floors with the history, for gate.noise-floor: measured.',
      },
      JSON_SWITCH,
      QUIET,
      VERBOSE,
      HELP,
    ],
    examples: [
      { command: 'noisegate aa --trials 20 --record', does: 'every suite of .github/noisegate.yml' },
    ],
  },
  {
    name: 'demo',
    usage: ['demo'],
    summary: 'Measure a small example with a planted slowdown in a temporary folder.',
    flags: [QUIET, HELP],
    examples: [],
  },
]

/** Commands of later versions, so that a reader of their documentation gets an answer. */
export const PLANNED_COMMANDS: readonly string[] = ['report', 'init', 'doctor']
