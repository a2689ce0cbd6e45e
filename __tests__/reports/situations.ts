import type { Comparison, Outcome, Report } from '../../src/core/model/report.js'
import { headline } from '../../src/reports/headline.js'
import { explainedRegressions } from './explained-report.js'
import { HOSTILE_NAMES } from './hostile-names.js'
import { oddShapes, suiteSlower, suspectsDecided } from './paired-situations.js'

/** A report with the options that its renderings are made with. */
export interface Situation {
  readonly report: Report
  readonly previousOutcome?: Outcome
}

const SUITES = { declared: 1, measured: 1 }

/** One judged row; a history verdict unless something else is said. */
export function comparison(benchmark: string, over: Partial<Comparison> = {}): Comparison {
  return {
    suite: 'codec',
    benchmark,
    parameters: {},
    metric: 'time',
    unit: 's',
    direction: 'lower',
    verdict: 'unchanged',
    method: 'history-tail',
    baseline: 1.21e-7,
    candidate: 1.214e-7,
    change: 1.214 / 1.21 - 1,
    effect: Math.log(1.214 / 1.21),
    scale: 'log',
    interval: [-0.021, 0.028],
    confidence: 0.99,
    pValue: 0.98,
    mde: 0.071,
    threshold: 0.05,
    rounds: 1,
    baselineRuns: 12,
    gated: true,
    history: [1.2, 1.22, 1.21, 1.19, 1.21, 1.23, 1.2, 1.21, 1.22, 1.2, 1.21, 1.22, 1.214].map(
      (value) => value * 1e-7,
    ),
    warnings: [],
    ...over,
  }
}

/** A row that got slower by a ratio. */
export function slower(benchmark: string, ratio: number, over: Partial<Comparison> = {}): Comparison {
  const baseline = over.baseline ?? 1.21e-7
  const row = comparison(benchmark, over)
  return {
    ...row,
    verdict: 'regressed',
    baseline,
    candidate: baseline * ratio,
    change: ratio - 1,
    effect: Math.log(ratio),
    interval: [ratio * 0.96 - 1, ratio * 1.04 - 1],
    pValue: 0.0003,
    history: [...row.history!.slice(0, -1).map((value) => (value / 1.21e-7) * baseline), baseline * ratio],
    ...over,
  }
}

/** A whole report around rows; counts and headline follow from them. */
export function reportOf(over: Partial<Report> & { readonly comparisons: readonly Comparison[] }): Report {
  const count = (verdict: string) => over.comparisons.filter((row) => row.verdict === verdict).length
  const body = {
    schema: 'noisegate.report/1' as const,
    tool: { name: 'noisegate' as const, version: '0.1.0' },
    id: 'go',
    outcome: 'pass' as const,
    exitCode: 0,
    compare: 'auto' as const,
    baseline: {
      commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      how: 'first parent of the merge commit',
      machine: 'linux-x64-ubuntu24-amd-epyc-7763-4c-go1',
      runs: 12,
      store: 'branch noisegate-data of origin',
    },
    candidate: {
      commit: '9c1185a5c5e9fc54612808977ee8f548b2258d31',
      ref: 'refs/pull/41/merge',
      machine: 'AMD EPYC 7763 64-Core Processor, 4 cores, ubuntu24',
    },
    seed: 42,
    recorded: false,
    accounting: {
      suitesDeclared: SUITES.declared,
      suitesMeasured: SUITES.measured,
      measured: over.comparisons.length - count('missing'),
      compared: over.comparisons.length - count('missing') - count('new'),
      new: count('new'),
      missing: count('missing'),
    },
    suiteShift: null,
    budgets: [],
    accepted: [],
    failures: [],
    warnings: [],
    reproduce:
      "git checkout 9c1185a5c5e9 && npx noisegate run --base 4b825dc642cb -- go test '-run=^$' -bench=. ./...",
    ...over,
  }
  return { ...body, headline: over.headline ?? headline(body) }
}

const NAMES = [
  'Decode',
  'Encode',
  'DecodeStrict',
  'Checksum',
  'Split',
  'Join',
  'Validate',
  'Compact',
  'Indent',
  'Walk',
]
const unchangedRows = [64, 512, 4096].flatMap((size) =>
  NAMES.map((name, index) => {
    const baseline = (index + 1) * size * 1.9e-9
    return comparison(`example.com/codec.Benchmark${name}/size=${size}`, {
      baseline,
      candidate: baseline * 1.003,
      change: 0.003,
    })
  }),
)

function hostileRows(): Comparison[] {
  const rows = HOSTILE_NAMES.map((name, index) =>
    slower(name, 1.1 + index / 100, {
      metric: name.slice(0, 200),
      unit: index % 2 === 0 ? 's' : name.slice(0, 300),
    }),
  )
  const parameters = JSON.parse('{"__proto__": "a|b", "@user": "`x`"}') as Record<string, string>
  return [...rows, slower('parameters', 1.2, { parameters, location: { file: '../outside.go', line: 3 } })]
}

function machineEffectRows(): Comparison[] {
  return unchangedRows.slice(0, 12).map((row) => ({
    ...row,
    verdict: 'inconclusive' as const,
    candidate: row.baseline! * 1.12,
    change: 0.12,
    effect: Math.log(1.12),
    interval: [0.04, 0.2] as const,
    pValue: 0.02,
    reason: 'the whole suite moved together',
  }))
}

const ALLOCATIONS = {
  metric: 'allocations',
  unit: '1',
  method: 'exact' as const,
  baselineRuns: 12,
  history: [3, 3, 3, 3, 4],
}

function exactRow(benchmark: string): Comparison {
  const { pValue, interval, mde, confidence, ...row } = slower(benchmark, 4 / 3, {
    ...ALLOCATIONS,
    baseline: 3,
    threshold: 0,
  })
  return { ...row, history: ALLOCATIONS.history }
}

const LOCATION = { file: 'codec/decode_test.go', line: 41 }
const regression = slower('example.com/codec.BenchmarkDecode/size=64', 1.166, { location: LOCATION })
const inconclusive = comparison('example.com/codec.BenchmarkMerge', {
  ...{
    verdict: 'inconclusive',
    baseline: 3.1e-3,
    candidate: 3.4e-3,
    change: 3.4 / 3.1 - 1,
    effect: Math.log(3.4 / 3.1),
  },
  ...{
    interval: [-0.04, 0.24] as const,
    pValue: 0.14,
    mde: 0.31,
    history: [3.1, 2.7, 3.6, 3.0, 3.4].map((value) => value / 1000),
  },
})
const improvement = slower('example.com/codec.BenchmarkParse', 0.4, {
  verdict: 'improved',
  baseline: 8.4e-5,
  interval: [-0.63, -0.57],
})
const throughput = slower('example.com/codec.BenchmarkCopy', 0.82, {
  ...{ metric: 'bytes-per-second', unit: 'B/s', direction: 'higher', baseline: 1.4e9, gated: false },
  ...{ interval: [-0.21, -0.15] as const },
})

const withoutBaseline = (benchmark: string): Comparison => {
  const {
    baseline,
    change,
    effect,
    interval,
    pValue,
    mde,
    method,
    baselineRuns,
    history,
    scale,
    confidence,
    ...row
  } = comparison(benchmark)
  return { ...row, verdict: 'new' }
}
const missing: Comparison = (() => {
  const { candidate, change, effect, interval, pValue, mde, method, scale, confidence, ...row } = comparison(
    'example.com/codec.BenchmarkGone',
  )
  return { ...row, verdict: 'missing' }
})()
const advisory = (benchmark: string, ratio: number): Comparison => {
  const { interval, pValue, mde, confidence, history, ...row } = slower(benchmark, ratio)
  return {
    ...row,
    verdict: 'inconclusive',
    method: 'advisory',
    reason: 'one file against one',
    gated: false,
    baselineRuns: 1,
  }
}

const SIDE_BY_SIDE = {
  baseline: { commit: '4b825dc642cb6eb9a060e54bf8d69288fbee4904', how: 'first parent of the merge commit' },
} as const

/** A report of what paired rounds decided. */
function pairedReport(
  { comparisons, shifts, plans }: ReturnType<typeof suspectsDecided>,
  over: Partial<Report> = {},
): Report {
  const suiteShift = shifts.length === 0 ? null : shifts
  return reportOf({ ...SIDE_BY_SIDE, compare: 'paired', comparisons, suiteShift, plans, ...over })
}

/** The situations whose renderings are kept, by file name. */
export const situations: Readonly<Record<string, Situation>> = {
  'first-run': {
    report: reportOf({
      comparisons: NAMES.map((name) => withoutBaseline(`example.com/codec.Benchmark${name}`)),
      recorded: true,
      baseline: { runs: 0, store: 'branch noisegate-data of origin' },
    }),
  },
  'all-unchanged': { report: reportOf({ comparisons: unchangedRows }) },
  'one-regression': {
    report: reportOf({
      outcome: 'fail',
      exitCode: 1,
      comparisons: [
        regression,
        exactRow('example.com/codec.BenchmarkDecode/size=64'),
        inconclusive,
        improvement,
        throughput,
        missing,
        ...unchangedRows.slice(3),
      ],
      warnings: [{ message: '3 % of CPU time was stolen by the host during the run', file: '<stdout>' }],
    }),
  },
  'hostile-names': {
    report: reportOf({
      ...{ outcome: 'fail', exitCode: 1, id: 'matrix | @octocat', comparisons: hostileRows() },
      candidate: { commit: '@octocat|`', ref: 'refs/heads/<b>\u202e', machine: '::error::x' },
      warnings: [{ message: '::error::@octocat | `x`\nnext', file: '../a|b.md', line: 3 }],
      failures: [
        {
          suite: '@octocat',
          kind: 'measurement',
          message: 'exit 1\n```\n### not a heading\n::error::gotcha\n\u001b[2J',
        },
      ],
      budgets: [
        {
          suite: 'codec',
          benchmark: '@octocat | x',
          parameters: {},
          metric: '|',
          unit: '|`',
          max: 1,
          value: 2,
          broken: true,
          basis: 'median',
          rounds: 1,
        },
      ],
      reproduce: 'echo "```" && echo "````" # @octocat\n\u001b[2Jnext',
    }),
  },
  'two-thousand-regressions': {
    report: reportOf({
      outcome: 'fail',
      exitCode: 1,
      comparisons: Array.from({ length: 2000 }, (_, index) =>
        slower(`example.com/codec.Benchmark${index}`, 1.2 + index / 1000, {
          location: { ...LOCATION, line: index + 1 },
        }),
      ),
    }),
  },
  'red-turned-green': { report: reportOf({ comparisons: unchangedRows }), previousOutcome: 'fail' },
  'budget-broken': {
    report: reportOf({
      ...{ outcome: 'fail', exitCode: 1, comparisons: unchangedRows.slice(0, 4) },
      budgets: [
        {
          suite: 'load',
          benchmark: 'GET /users',
          parameters: { vus: '50' },
          metric: 'latency.p99',
          unit: 's',
          max: 0.25,
          value: 0.2504,
          broken: true,
          basis: 'median',
          rounds: 1,
        },
        {
          suite: 'load',
          benchmark: 'load/**',
          parameters: {},
          metric: 'error-rate',
          unit: '1',
          max: 0.001,
          value: 0.0042,
          bound: 0.0021,
          broken: true,
          basis: 'bound',
          rounds: 8,
        },
        {
          suite: 'load',
          benchmark: 'GET /health',
          parameters: {},
          metric: 'throughput',
          unit: '1/s',
          min: 1000,
          value: 1800,
          broken: false,
          basis: 'median',
          rounds: 3,
        },
      ],
    }),
  },
  'machine-effect': {
    report: reportOf({
      comparisons: machineEffectRows(),
      compare: 'history',
      suiteShift: [{ suite: 'codec', effect: Math.log(1.12), change: 0.12, series: 12, share: 0.92 }],
    }),
  },
  'paired-suspects': {
    report: pairedReport(suspectsDecided(), { outcome: 'fail', exitCode: 1, compare: 'auto' }),
  },
  'paired-pending': {
    report: pairedReport(suspectsDecided(), { outcome: 'pending', exitCode: 0, compare: 'auto' }),
  },
  'suite-slower': { report: pairedReport(suiteSlower(), { outcome: 'fail', exitCode: 1 }) },
  'odd-shapes': { report: pairedReport(oddShapes()) },
  explained: { report: reportOf({ outcome: 'fail', exitCode: 1, ...explainedRegressions() }) },
  'suite-failed': {
    report: reportOf({
      ...{ outcome: 'error', exitCode: 3, comparisons: unchangedRows.slice(0, 4) },
      failures: [
        {
          suite: 'render',
          kind: 'measurement',
          message:
            'the command ended with exit status 2 in round 1 of 5; see the end of its output\npanic: runtime error: index out of range [3] with length 3\n\ngoroutine 18 [running]:',
        },
      ],
      accounting: { suitesDeclared: 2, suitesMeasured: 1, measured: 4, compared: 4, new: 0, missing: 0 },
    }),
  },
  'advisory-only': {
    report: reportOf({
      comparisons: [advisory('Parse', 1.24), advisory('Print', 0.97), advisory('Sort', 1.01)],
      compare: 'history',
      baseline: { how: 'baseline.txt', runs: 1 },
      candidate: { how: 'candidate.txt', runs: 1 },
    }),
  },
}
