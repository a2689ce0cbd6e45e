import { readConfig } from '../../lib/config/read-config.js'
import { replayPoints } from '../../lib/core/backtest/replay-points.js'
import { clopperPearson } from '../../lib/core/stats/clopper-pearson.js'
import { mannWhitneyU } from '../../lib/core/stats/mann-whitney-u.js'
import { normalQuantile } from '../../lib/core/stats/normal.js'
import { studentTSurvival } from '../../lib/core/stats/student-t.js'
import { WINDOW_LIMIT } from '../../lib/stores/baseline-window.js'
import { readNeutralHistory } from '../../lib/stores/import/neutral-history.js'
import { SIZES } from './evaluate.mjs'
import { peerRules } from './peers.mjs'

/** What is used of the product, compiled (`npm run compile`): its reader, its replay at default settings, its distributions. */
export const readHistory = readNeutralHistory

/** Judged as a pull request onto the run before would have been. */
export function replayed(runs) {
  const { policy } = readConfig('', 'defaults')
  return replayPoints(runs, { policy, sizes: SIZES, level: 'at-base', window: WINDOW_LIMIT })
}

export const PEERS = peerRules({ mannWhitneyU, normalQuantile, studentTSurvival })

/** Exact 95 % interval of a rate. */
export function interval(hits, trials) {
  return clopperPearson(hits, trials, 0.95)
}
