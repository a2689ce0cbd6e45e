import { confirmSuspects } from '../../src/core/decide/confirm-suspects.js'
import { decidePaired } from '../../src/core/decide/decide-paired.js'
import { screenPaired } from '../../src/core/decide/screen-paired.js'
import { suspectRounds, suspectsOf } from '../../src/core/decide/stages.js'
import type { PairedSeries } from '../../src/core/model/paired-series.js'
import type { Comparison, PairedPlan, SuiteShift } from '../../src/core/model/report.js'
import { seededRandom } from '../../src/core/stats/random.js'
import { paired, simulated } from '../core/decide/paired-samples.js'
import { policy } from '../core/decide/sample-run.js'

const SUITE = { suite: 'codec' } as const
const random = seededRandom(42)

function measured(benchmark: string, change: number, rounds: number, deviation = 0.015): PairedSeries {
  const name = `example.com/codec.Benchmark${benchmark}`
  return { ...simulated(name, random, { rounds, change, deviation }), ...SUITE }
}

const plan = (stage: PairedPlan['stage'], rounds: number, over: Partial<PairedPlan> = {}): PairedPlan => ({
  ...SUITE,
  ...(stage === undefined ? {} : { stage }),
  planned: rounds,
  rounds,
  crashed: 0,
  seed: 42,
  gaveUp: [],
  ...over,
})

/** Changes of a suite of 24; what is not named is unchanged. */
const CHANGES: Readonly<Record<string, number>> = { Decode: 0.18, Merge: 0.07, Walk: 0.16, Parse: -0.4 }
const NAMES = [
  ...Object.keys(CHANGES),
  ...Array.from({ length: 20 }, (_, index) => `Copy/size=${2 ** index}`),
]

interface Decided {
  readonly comparisons: readonly Comparison[]
  readonly shifts: readonly SuiteShift[]
  readonly plans: readonly PairedPlan[]
}

/** Screened and measured again by the code that decides: one regression, one drift, one that noise hides. */
export function suspectsDecided(): Decided {
  const deviation = (name: string) => (name === 'Merge' ? 0.05 : 0.015)
  const screened = screenPaired(
    NAMES.map((name) => measured(name, CHANGES[name] ?? 0, 6, deviation(name))),
    { policy: policy() },
  )
  const suspects = suspectsOf(screened)
  const rounds = suspectRounds(suspects.length, 0.01)
  const remeasured = suspects.map(({ benchmark }) => {
    const name = benchmark.replace('example.com/codec.Benchmark', '')
    return name === 'Walk'
      ? drifting(benchmark, rounds)
      : measured(name, CHANGES[name] ?? 0, rounds, deviation(name))
  })
  const context = { policy: policy(), crashedRounds: new Map([['codec', 1]]) }
  const { comparisons, shifts } = confirmSuspects({ ...context, screened, shifts: [], remeasured })
  const gaveUp = ['14 rounds planned, 12 fit into the time limit of 10 min; MDE 5.9 % instead of 5.5 %']
  const again = plan('remeasured', rounds, { planned: 14, crashed: 1, gaveUp })
  return { comparisons, shifts, plans: [plan('screened', 6), again] }
}

function drifting(benchmark: string, rounds: number): PairedSeries {
  const steady = simulated(benchmark, random, { rounds, change: 0, deviation: 0.004 })
  const candidate = steady.candidate.map((values, index) =>
    values.map((value) => value * (1.02 + 0.015 * index)),
  )
  return { ...steady, ...SUITE, candidate }
}

/** Thirty benchmarks 9 % slower under noise that hides each of them: the suite fails as a whole. */
export function suiteSlower(): Decided {
  const list = Array.from({ length: 30 }, (_, index) => measured(`Row${index}`, 0.09, 16, 0.08))
  return { ...decidePaired(list, { policy: policy() }), plans: [plan(undefined, 16)] }
}

/** Two modes of which one moved, and a metric around zero. */
export function oddShapes(): Decided {
  const slow = (index: number) => index % 5 < 2
  const noise = (index: number) => 1 + (((index * 7) % 11) - 5) / 2000
  const at = (low: number, high: number) =>
    Array.from({ length: 20 }, (_, index) => (slow(index) ? high : low) * noise(index) * 1e-3)
  const zero = Array.from({ length: 20 }, (_, index) => ((index % 2) - 0.5) * (1 + index / 100))
  const offset = { metric: 'clock-offset', unit: 'ms' }
  const list = [
    { ...paired('TwoModes', at(1, 2), at(1.2, 2)), ...SUITE },
    {
      ...paired(
        'Offset',
        zero,
        zero.map((value) => value + 0.1),
        offset,
      ),
      ...SUITE,
    },
  ]
  return { ...decidePaired(list, { policy: policy() }), plans: [plan(undefined, 20)] }
}
