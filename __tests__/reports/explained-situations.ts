import type { Finding } from '../../src/core/model/diagnosis.js'
import type { ExplainedFunction, Explanation } from '../../src/core/model/explanation.js'

const COMPUTING: Finding = {
  kind: 'cpu-bound',
  what: '97 % of the additional time is computing',
  numbers: [
    { name: 'wall time', unit: 's', baseline: 1.21, candidate: 1.411 },
    { name: 'user time', unit: 's', baseline: 1.15, candidate: 1.345 },
  ],
  next: 'Look at the function that grew most; one hot function needs a better algorithm',
}

const WAITING: Finding = {
  kind: 'wait-bound',
  what: '94 % of the additional time is waiting',
  numbers: [{ name: 'waiting', unit: 's', baseline: 0.012, candidate: 0.34 }],
  next: 'Look at what it waits for: strace -c -w -f or an off-CPU profile',
}

/** One function of a profile; self time that grew unless something else is said. */
export function explained(name: string, over: Partial<ExplainedFunction> = {}): ExplainedFunction {
  return {
    ...{
      name,
      location: `codec/${name.split('.').at(-1)}.go:41`,
      presence: 'both',
      verdict: 'grew',
      judged: 'self',
    },
    ...{ share: { baseline: 0.12, candidate: 0.219 }, points: 13.5, interval: [12.4, 14.6] },
    explains: 0.813,
    ...over,
  }
}

/** A function whose change is one that the same program shows. */
export function still(name: string, points: number): ExplainedFunction {
  const share = { baseline: 0.2, candidate: 0.172 }
  const interval = [points - 1.3, points + 1.3] as const
  return explained(name, { verdict: 'within-noise', share, points, interval, explains: points / 16.6 })
}

/** Why a Go benchmark that takes 16.6 % longer does so. */
export function explanation(over: Partial<Explanation> = {}): Explanation {
  return {
    suite: 'codec',
    series: [{ benchmark: 'example.com/codec.BenchmarkDecode/size=64', parameters: {}, metric: 'time' }],
    ...{ measuredChange: 0.166, profiler: 'go test -cpuprofile', quantity: 'cpu', unit: 's', rounds: 5 },
    change: 0.166,
    functions: [
      explained('codec.decodeHeader'),
      explained('codec.readVarint', {
        ...{ share: { baseline: 0.041, candidate: 0.053 }, points: 2.1, interval: [1.2, 3], explains: 0.127 },
      }),
      still('runtime.mallocgc', 0.4),
      still('runtime.memmove', -0.3),
    ],
    hidden: 37,
    diagnosis: { scope: 'increase', bottleneck: COMPUTING, findings: [] },
    page: '/home/runner/work/_temp/noisegate/profiles/codec-1.html',
    warnings: [],
    ...over,
  }
}

const of = (benchmark: string, metric = 'time'): Pick<Explanation, 'series'> => ({
  series: [{ benchmark: `example.com/codec.${benchmark}`, parameters: {}, metric }],
})

/** What a reader may meet, one explanation each. */
export const explanations = {
  /** The usual one: a function takes longer, and another a little. */
  grown: explanation(),
  /** A function was replaced by a slower one. */
  replaced: explanation({
    ...of('BenchmarkChecksum'),
    ...{ measuredChange: 0.42, change: 0.42 },
    functions: [
      explained('codec.crc32Table', {
        ...{ presence: 'new', share: { baseline: 0, candidate: 0.41 } },
        ...{ points: 58.2, interval: [56.1, 60.3], explains: 1.386 },
      }),
      explained('codec.crc32SSE', {
        ...{ presence: 'vanished', verdict: 'shrank', share: { baseline: 0.172, candidate: 0 } },
        ...{ points: -17.2, interval: [-18.3, -16.1], explains: -0.41 },
      }),
    ],
    hidden: 0,
  }),
  /** The processor has nothing more to do: the program sleeps. */
  waiting: explanation({
    ...of('BenchmarkFetch'),
    ...{ measuredChange: 1.8, change: 1.8, profiler: 'py-spy record', quantity: 'samples', unit: 'samples' },
    functions: [still('http.send', 0.7), still('json.loads', -0.2)],
    hidden: 4,
    diagnosis: { scope: 'increase', bottleneck: WAITING, findings: [] },
  }),
  /** Allocations, profiled without a measured change of their own. */
  memory: (() => {
    const { measuredChange, page, ...rest } = explanation({
      ...of('BenchmarkJoin', 'allocated-bytes'),
      ...{ quantity: 'alloc_space', unit: 'B', change: 0.31, hidden: 0 },
      functions: [
        explained('strings.(*Builder).grow', {
          ...{ location: 'strings/builder.go:66', share: { baseline: 0.08, candidate: 0.29 } },
          ...{ points: 30, interval: [29, 31], explains: 0.968 },
        }),
      ],
      diagnosis: {
        scope: 'increase',
        bottleneck: { kind: 'undecided', what: 'nothing tells', numbers: [], next: 'Measure' },
        findings: [
          {
            kind: 'allocation-churn',
            what: 'it allocates 41 times the memory it ever holds',
            numbers: [{ name: 'allocated', unit: 'B', baseline: 3.1e8, candidate: 4.1e8 }],
            next: 'Profile allocations by count and reuse buffers, above all in loops that join strings',
          },
        ],
      },
    })
    return rest
  })(),
  /** One round of each side: a ratio and nothing more. */
  untested: explanation({
    ...of('BenchmarkIndent'),
    rounds: 1,
    functions: [untested('codec.indent', 15.1, 0.91), untested('codec.walk', -1.2, -0.07)],
    hidden: 12,
    warnings: [{ message: 'only 1 of 5 rounds fitted the time limit of the profile, 60 s' }],
  }),
  /** A format that tells a function only together with what it calls; the whole suite is one command. */
  totals: explanation({
    series: [
      { benchmark: 'render', parameters: { page: 'start' }, metric: 'time' },
      { benchmark: 'render', parameters: { page: 'list' }, metric: 'time' },
    ],
    suite: 'render',
    functions: [explained('layout', { judged: 'total', share: { baseline: 0.61, candidate: 0.67 } })],
    hidden: 0,
    profiler: 'line_profiler',
  }),
} as const satisfies Record<string, Explanation>

function untested(name: string, points: number, explains: number): ExplainedFunction {
  const { interval, ...row } = explained(name, { verdict: 'untested', points, explains })
  return row
}

/** An explanation in which every text is the same one. */
export function explanationOf(text: string): Explanation {
  const finding: Finding = {
    ...{ kind: 'slow-queries', what: text, next: text, missing: [text] },
    numbers: [{ name: text, unit: text, baseline: 1, candidate: 2 }],
  }
  const rows = (['grew', 'shrank', 'within-noise', 'untested'] as const).map((verdict) =>
    explained(text, { location: text, verdict, presence: verdict === 'shrank' ? 'vanished' : 'new' }),
  )
  return explanation({
    ...{ suite: text, series: [{ benchmark: text, parameters: { [text]: text }, metric: text }] },
    ...{ profiler: text, quantity: text, unit: text, functions: rows, page: text },
    diagnosis: { scope: 'whole', bottleneck: finding, findings: [finding] },
    warnings: [{ message: text, file: text }],
  })
}
