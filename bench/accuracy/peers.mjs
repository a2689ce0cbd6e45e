import { asv } from './peers/asv.mjs'
import { deltaIqr } from './peers/delta-iqr.mjs'
import { iqr } from './peers/iqr.mjs'
import { iterationU } from './peers/iteration-u.mjs'
import { lastRatio } from './peers/last-ratio.mjs'
import { meanPercentage } from './peers/mean-percentage.mjs'
import { otava } from './peers/otava.mjs'
import { perfherder } from './peers/perfherder.mjs'
import { predictionT } from './peers/prediction-t.mjs'
import { rustcPerf } from './peers/rustc-perf.mjs'
import { zScore } from './peers/z-score.mjs'

/**
 * The rules by which other tools call a run worse, each written anew from its documentation.
 *
 * @param stats the distributions that they need, from src/core/stats
 * @returns {readonly import('./peers/rule.mjs').Rule[]} in the order of the tables
 */
export function peerRules(stats) {
  return [
    lastRatio(),
    asv(stats),
    meanPercentage(),
    zScore(stats),
    predictionT(stats),
    iqr(),
    deltaIqr(),
    rustcPerf(),
    otava(stats),
    perfherder(),
    iterationU(stats),
  ]
}
