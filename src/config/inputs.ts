/** Where an input exists: both as action input and as flag, or only in the action. */
export type InputScope = 'action' | 'both'

/** One input, as data: action.yml, the flags of the command line and the documentation are generated from it. */
export interface InputRow {
  readonly name: string
  readonly scope: InputScope
  /** Sentences: what it sets and what follows from it. */
  readonly description: string
  /** For people; what applies when the input is absent. */
  readonly fallback: string
  /** Written to action.yml. Rare: a default there could not be told from a value that contradicts the file. */
  readonly actionDefault?: string
  /** The only values accepted. */
  readonly values?: readonly string[]
  /** What stands behind the flag in help. */
  readonly placeholder?: string
}

const TRUE_FALSE = ['true', 'false'] as const

const MEASURING: readonly InputRow[] = [
  {
    name: 'run',
    scope: 'action',
    description:
      'The benchmark command, run by the shell. Makes one suite without a configuration file; with a file that declares suites it needs the input suite, whose command it replaces.',
    fallback: 'the suites of the configuration file',
  },
  {
    name: 'setup',
    scope: 'both',
    description:
      'Command that prepares the checkout once before the rounds, such as npm ci. It is not measured.',
    fallback: 'none',
    placeholder: 'COMMAND',
  },
  {
    name: 'parser',
    scope: 'both',
    description:
      'Which tool wrote the output: a name that `noisegate parsers` lists, `auto` to recognise it, or `command` to measure the command itself.',
    fallback: 'auto',
    placeholder: 'NAME',
  },
  {
    name: 'results',
    scope: 'both',
    description:
      'File, glob or folder that the command writes, relative to the working directory. It is deleted before each round, so that a stale one is never read.',
    fallback: 'standard output',
    placeholder: 'PATH',
  },
  {
    name: 'suite',
    scope: 'both',
    description:
      'Selects one suite of the configuration file; without a file it names the suite, which is part of its history.',
    fallback: 'every suite of the file; else the id',
    placeholder: 'NAME',
  },
  {
    name: 'rounds',
    scope: 'both',
    description:
      'Fresh processes of the command in a run that is compared with stored runs. More rounds narrow the result and cost time.',
    fallback: '1 for a tool that repeats by itself, 5 for a plain command',
    placeholder: 'N',
  },
  {
    name: 'time-limit',
    scope: 'both',
    description:
      'For all rounds of one suite, such as 12m. Rounds that would not fit are left out, with a warning.',
    fallback: '20m',
    placeholder: 'DURATION',
  },
  {
    name: 'working-directory',
    scope: 'both',
    description: 'Folder in which setup and run start, relative to the checkout.',
    fallback: 'the checkout',
    placeholder: 'DIR',
  },
  {
    name: 'shell',
    scope: 'both',
    description:
      'Interpreter of setup and run, called with -eo pipefail so that a failing part of a pipe counts.',
    fallback: 'bash',
    placeholder: 'NAME',
  },
  {
    name: 'profile',
    scope: 'both',
    description:
      'How confirmed regressions are profiled, in base and head, after every round was measured: auto finds the profiler of the tool, off leaves it, go, java, native, node or python name it, and a command writes its profile into the folder {out}. Failing to profile is a warning.',
    fallback: 'auto',
    placeholder: 'HOW',
  },
]

const DECIDING: readonly InputRow[] = [
  {
    name: 'config',
    scope: 'both',
    description: 'The configuration file. One that is named and absent is an error, exit code 2.',
    fallback: '.github/noisegate.yml, where it exists',
    placeholder: 'FILE',
  },
  {
    name: 'mode',
    scope: 'action',
    description:
      'gate measures, compares and decides. record also stores the run, whatever branch was pushed. confirm measures only the suspects of an earlier job, on this fresh machine: what regresses again fails.',
    fallback: 'gate',
    values: ['gate', 'record', 'confirm'],
  },
  {
    name: 'compare',
    scope: 'both',
    description:
      'Which evidence decides. paired measures base and head side by side in this job; history compares with stored runs; auto screens by the stored runs, or by six paired rounds where too few are kept, and measures suspects again side by side.',
    fallback: 'auto',
    values: ['auto', 'history', 'paired'],
  },
  {
    name: 'confirm',
    scope: 'both',
    description:
      'Whether a regression needs a fresh machine. required ends this job with outcome pending and exit code 0 where regressions were found; a job with mode: confirm and its suspects then gates.',
    fallback: 'off',
    values: ['off', 'required'],
  },
  {
    name: 'suspects',
    scope: 'action',
    description:
      'What mode: confirm measures again: the output suspects of the earlier job. An empty list passes.',
    fallback: 'none',
  },
  {
    name: 'threshold',
    scope: 'both',
    description:
      'Smallest relative change the project cares about, in per cent. Overrides gate.threshold of the file; rules still win.',
    fallback: '5%',
    placeholder: 'PERCENT',
  },
  {
    name: 'alpha',
    scope: 'both',
    description:
      'One-sided significance level of every test, above 0 and below 0.5. Smaller means fewer false alarms and less power.',
    fallback: '0.01',
    placeholder: 'LEVEL',
  },
  {
    name: 'fail-on',
    scope: 'both',
    description:
      'What makes the job fail. inconclusive also fails for rows that cannot be decided; never turns exit code 1 into 0 and nothing else. An error where it contradicts gate.inconclusive of the file.',
    fallback: 'regression',
    values: ['regression', 'inconclusive', 'never'],
  },
  {
    name: 'base',
    scope: 'both',
    description: 'Revision whose history the candidate is judged against.',
    fallback:
      'the first parent of the merge commit in a pull request, else the merge base with the default branch',
    placeholder: 'REV',
  },
]

const KEEPING: readonly InputRow[] = [
  {
    name: 'id',
    scope: 'action',
    description:
      'Key of suite, comment and check. Set it where one job runs several times, as in a matrix; without it the legs would overwrite each other.',
    fallback: "the job's id",
  },
  {
    name: 'store',
    scope: 'both',
    description:
      'Where runs are kept: an orphan branch of the repository, or a directory that the workflow keeps itself.',
    fallback: 'branch in the action, the directory .noisegate in the command line',
    values: ['branch', 'directory'],
    placeholder: 'DIR',
  },
  {
    name: 'store-branch',
    scope: 'both',
    description: 'Branch of the branch store. It is created when absent and never checked out.',
    fallback: 'noisegate-data',
    placeholder: 'NAME',
  },
  {
    name: 'store-path',
    scope: 'action',
    description: 'Folder of the directory store.',
    fallback: '.noisegate',
  },
  {
    name: 'record',
    scope: 'action',
    description:
      'Whether this run joins the history. auto records pushes to the default branch. true on a pull request is an error: its runs never become a baseline.',
    fallback: 'auto',
    values: ['auto', ...TRUE_FALSE],
  },
]

const PUBLISHING: readonly InputRow[] = [
  {
    name: 'comment',
    scope: 'action',
    description:
      'When the sticky comment is written. auto writes it when there is something to act on and keeps an existing one current; on-change writes nothing until something is noteworthy; always and never do as they say.',
    fallback: 'auto',
    values: ['auto', 'always', 'on-change', 'never'],
  },
  {
    name: 'check',
    scope: 'action',
    description:
      'Whether a check run with annotations is made. The exit status of the job is the gate with or without it.',
    fallback: 'true',
    values: TRUE_FALSE,
  },
  {
    name: 'summary',
    scope: 'action',
    description: 'Whether the job summary shows the report.',
    fallback: 'true',
    values: TRUE_FALSE,
  },
  {
    name: 'github-token',
    scope: 'action',
    description:
      'Token for comment, check run and store branch. What it may not do is left out with a warning; the outcome stands. Benchmark commands do not see it.',
    fallback: "the workflow's token",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub Actions, not of JavaScript
    actionDefault: '${{ github.token }}',
  },
]

/** Every input of the action, in the order of action.yml. */
export const INPUTS: readonly InputRow[] = [...MEASURING, ...DECIDING, ...KEEPING, ...PUBLISHING]

/** The inputs that are flags of `run` under the same name. */
export const FLAG_INPUTS: readonly InputRow[] = INPUTS.filter(({ scope }) => scope === 'both')
