import type { ParserOptions } from '../../src/parsers/parser.js'

/** Several files of one folder of the corpus read as one round: a parser of directories, or a tool that writes several files. */
export interface CorpusRound {
  /** Its row in the table: a folder and what its files have in common. */
  readonly row: string
  /** Files of the folder that belong to it; the first group is the path the tool gave it, below `root`. */
  readonly files: RegExp
  /** The corpus keeps files flat: the folders that the tool puts them in. */
  readonly root: string
  /** From the flat name to the tool's own. */
  readonly path: (name: string) => string
}

const unchanged = (name: string): string => name

/** Directories and sets of files, which the corpus keeps flat. */
export const CORPUS_ROUNDS: readonly CorpusRound[] = [
  {
    row: 'asv/asv--*.json',
    files: /^asv\/asv--(.+\.json)$/,
    root: 'results/',
    path: (name) => (name === 'benchmarks.json' ? name : `cheetah/${name}`),
  },
  {
    row: 'asv/lsdb--*.json',
    files: /^asv\/lsdb--(.+\.json)$/,
    root: 'results/',
    path: (name) => (name === 'benchmarks.json' ? name : `gh-runner/${name}`),
  },
  {
    row: 'criterion/criterion.rs--*.json',
    files: /^criterion\/criterion\.rs--(.+\.json)$/,
    root: 'target/criterion/',
    path: (name) => name.replace(/_(base|new|change)_(\w+\.json)$/, '/$1/$2'),
  },
  { row: 'locust/gen--*.csv', files: /^locust\/gen--(.+\.csv)$/, root: 'gen_', path: unchanged },
  {
    row: 'pytest-benchmark/pytest-benchmark--*.json',
    files: /^pytest-benchmark\/pytest-benchmark--(\d{4}_.+\.json)$/,
    root: '.benchmarks/Linux-CPython-2.7-64bit/',
    path: unchanged,
  },
]

/** Files in a person's own format: a parser reads them as its options say. */
export const CONFIGURED_FILES: ReadonlyMap<
  string,
  { readonly parser: string; readonly options: ParserOptions }
> = new Map([
  [
    'gnu-time/benchmark-data--times.tsv',
    {
      parser: 'csv-mapping',
      options: {
        name: 'workload',
        parameters: 'sh_path,host_name',
        value: 'elapsed_secs',
        unit: 's',
        separator: 'tab',
      },
    },
  ],
  [
    'perfherder/treeherder--runs1.json',
    { parser: 'json-mapping', options: { list: 'test_runs.*', value: '3', metric: 'time', unit: 'ms' } },
  ],
])

/** Files that hold no benchmark results, and why: every other file has to be read, or refused with a message. */
export const WITHOUT_RESULTS: readonly (readonly [files: RegExp, why: string])[] = [
  [
    /^(?:chrome-trace|collapsed-stacks|cprofile|cpuprofile|dhat|firefox-profile|haskell-prof|heapprofile)\//,
    'a profile',
  ],
  [
    /^(?:instruments|jfr|line-profiler|perf-script|pprof|py-spy|scalene|speedscope-json|stackprof)\//,
    'a profile',
  ],
  [/^asv\/\w+--(?:benchmarks|machine)\.json$/, 'names and machines without values'],
  [
    /^callgrind\/iai-callgrind--callgrind\.empty\.out$|^(?:siege|size-limit)\/gen--stderr\.txt$/,
    'no text of the tool',
  ],
  [/^cargo-bench\/bencher--zero\.txt$/, 'no benchmark ran'],
  [/^deno\/gen--bench_std(?:err|out)\.txt$/, 'deno failed before it measured'],
  [/^gobenchdata\/gobenchdata--empty-benchmarks(?:-2)?\.json$/, 'an empty history'],
  [/^google-benchmark\/benchmark--test4_run\.json$/, 'names without values, made to test their order'],
  [/^google-benchmark\/gen--features_stderr\.txt$/, 'the machine; the results are on standard output'],
  [/^gungraun\/iai-callgrind--\w+_expected_stdout\./, 'a template whose numbers are blanked out'],
  [/^phpbench\/phpbench--benchdump_old\.xml$/, 'made up to test a loader: one number without a unit'],
  [/^swift-package-benchmark\/package-benchmark--.+\.p90\.json$/, 'limits, not results'],
]
