import { SIZES } from '../../../bench/accuracy/evaluate.mjs'
import { readConfig } from '../../../src/config/read-config.js'
import { replayPoints } from '../../../src/core/backtest/replay-points.js'
import { seededRandom } from '../../../src/core/stats/random.js'
import { WINDOW_LIMIT } from '../../../src/stores/baseline-window.js'
import { readNeutralHistory } from '../../../src/stores/import/neutral-history.js'

/** A neutral history of `runs` runs and four benchmarks, two of them rates, 2 % around their level. */
export function neutralHistory(seed: number, runs: number): string {
  const random = seededRandom(seed)
  const names = ['parse', 'print', 'parse rate', 'print rate']
  return JSON.stringify({
    tool: 'go',
    runs: Array.from({ length: runs }, (_, index) => ({
      time: new Date(Date.UTC(2026, 0, 1 + index)).toISOString(),
      commit: index.toString(16).padStart(2, '0').padEnd(40, '0'),
      metrics: Object.fromEntries(
        names.map((name) => [
          name,
          {
            value: 100 * (1 + 0.02 * (2 * random.uniform() - 1)),
            unit: name.endsWith('rate') ? 'ops/s' : 'ns/op',
          },
        ]),
      ),
    })),
  })
}

/** Its points, judged as pull requests at default settings. */
export function replayed(text: string) {
  const { runs } = readNeutralHistory(text, { file: 'history.json', branch: 'main' })
  const { policy } = readConfig('', 'defaults')
  return replayPoints(runs, { policy, sizes: SIZES, level: 'at-base', window: WINDOW_LIMIT })
}
