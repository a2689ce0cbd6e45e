import { backtest } from '../../src/core/backtest/backtest.js'
import { INJECTED_SIZES } from '../../src/core/backtest/replay-settings.js'
import type { BacktestReport } from '../../src/core/model/backtest-report.js'
import type { Policy } from '../../src/core/model/policy.js'
import type { Run, Series } from '../../src/core/model/run.js'
import { seededRandom } from '../../src/core/stats/random.js'
import { policy, run, series } from '../core/decide/sample-run.js'

/** Runs of a few seeded series: `names`, of which the n-th varies by about n + 1 per cent between runs. */
export function wobblingRuns(count: number, names: readonly string[], others: readonly Series[] = []): Run[] {
  const random = seededRandom(3)
  return Array.from({ length: count }, (_, index) => {
    const own = names.map((name, place) => {
      const noise = (place + 1) * 0.035 * (random.uniform() + random.uniform() - 1)
      return series(name, [1e-6 * (place + 1) * (1 + noise)])
    })
    const sha = index.toString(16).padStart(12, '0').padEnd(40, '0')
    const plain = run(index * 24, [...own, ...others])
    return { ...plain, commit: { ...plain.commit, sha } }
  })
}

/** A backtest of them at the default policy. */
export function wobblingReport(names: readonly string[], gate: Partial<Policy['gate']> = {}): BacktestReport {
  return backtest(
    wobblingRuns(60, names, [series('Sum', [3], { metric: 'allocations', unit: '1', assume: 'exact' })]),
    {
      policy: policy(gate),
      sizes: INJECTED_SIZES,
      level: 'at-base',
      window: 50,
    },
  )
}
