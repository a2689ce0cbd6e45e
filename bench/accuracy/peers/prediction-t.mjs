import { moments, SILENT, worse } from './rule.mjs'

/**
 * Bencher's `t_test`: beyond mean + t(p; n - 1) s sqrt(1 + 1/n) of up to 64 runs, a prediction interval since v0.6.3
 * (bencherdev/bencher#794). s = 0 is no test and no alert. p = 0.99 on 64 runs is its documentation's example, 0.98 stands in
 * older ones. The score is -ln of the one-sided p-value.
 * Source: https://bencher.dev/docs/explanation/thresholds/ and lib/bencher_boundary, v0.6.12.
 *
 * @param {{ studentTSurvival: (t: number, df: number) => number }} stats
 */
export function predictionT({ studentTSurvival }) {
  return {
    name: 'prediction t',
    tool: 'Bencher',
    source: 'https://bencher.dev/docs/explanation/thresholds/',
    version: '0.6.12',
    knob: 'the boundary p',
    published: [0.98, 0.99].map((p) => ({ label: String(p), cut: -Math.log(1 - p) })),
    judge: ({ values, direction }) => {
      const past = values.slice(-64)
      const { mean, deviation } = moments(past)
      const error = deviation * Math.sqrt(1 + 1 / past.length)
      return {
        enough: past.length >= 2,
        score: (candidate) => {
          if (!(error > 0)) return SILENT
          return -Math.log(studentTSurvival((worse(direction) * (candidate - mean)) / error, past.length - 1))
        },
      }
    },
  }
}
