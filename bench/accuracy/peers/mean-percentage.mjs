import { moments, SILENT, worse } from './rule.mjs'

/**
 * Bencher's `percentage`: beyond mean (1 + p), or below mean (1 - p) where larger is better, of up to 64 runs. Bencher has
 * no default p; its documentation of relative benchmarking writes 0.25.
 * Source: https://bencher.dev/docs/explanation/thresholds/ and lib/bencher_boundary, v0.6.12.
 */
export function meanPercentage() {
  return {
    name: 'percentage of the mean',
    tool: 'Bencher',
    source: 'https://bencher.dev/docs/explanation/thresholds/',
    version: '0.6.12',
    knob: 'the percentage',
    published: [{ label: '25 %', cut: 0.25 }],
    judge: ({ values, direction }) => {
      const past = values.slice(-64)
      const { mean } = moments(past)
      return {
        enough: past.length >= 1,
        score: (candidate) => (past.length < 1 ? SILENT : (worse(direction) * (candidate - mean)) / mean),
      }
    },
  }
}
