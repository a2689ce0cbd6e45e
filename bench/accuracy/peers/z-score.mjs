import { moments, SILENT, worse } from './rule.mjs'

/**
 * Bencher's `z_score`: beyond mean + z(p) s of up to 64 runs, s the sample deviation (n - 1 since v0.6.3). s = 0 is no test
 * and no alert. The documentation recommends 30 runs and enforces 2; p = 0.98 and 0.99 are what it writes in examples.
 * Source: https://bencher.dev/docs/explanation/thresholds/ and lib/bencher_boundary, v0.6.12.
 *
 * @param {{ normalQuantile: (p: number) => number }} stats
 */
export function zScore({ normalQuantile }) {
  return {
    name: 'z-score',
    tool: 'Bencher',
    source: 'https://bencher.dev/docs/explanation/thresholds/',
    version: '0.6.12',
    knob: 'the boundary p',
    published: [0.98, 0.99].map((p) => ({ label: String(p), cut: normalQuantile(p) })),
    judge: ({ values, direction }) => {
      const past = values.slice(-64)
      const { mean, deviation } = moments(past)
      return {
        enough: past.length >= 2,
        score: (candidate) => (deviation > 0 ? (worse(direction) * (candidate - mean)) / deviation : SILENT),
      }
    },
  }
}
