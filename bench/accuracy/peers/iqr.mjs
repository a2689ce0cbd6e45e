import { inSpreads, quantile, SILENT, sorted, worse } from './rule.mjs'

/**
 * Bencher's `iqr`: beyond median + k (Q3 - Q1) of up to 64 runs, quartiles by linear interpolation. Where Q1 = Q3 any change
 * alerts. Bencher has no default k; 3 is the multiplier of rustc-perf, which its source names as the model.
 * Source: https://bencher.dev/docs/explanation/thresholds/ and lib/bencher_boundary/src/quartiles.rs, v0.6.12.
 */
export function iqr() {
  return {
    name: 'IQR',
    tool: 'Bencher',
    source: 'https://bencher.dev/docs/explanation/thresholds/',
    version: '0.6.12',
    knob: 'k',
    published: [{ label: 'k = 3', cut: 3 }],
    judge: ({ values, direction }) => {
      const past = sorted(values.slice(-64))
      const middle = quantile(past, 0.5)
      const spread = quantile(past, 0.75) - quantile(past, 0.25)
      return {
        enough: past.length >= 1,
        score: (candidate) =>
          past.length < 1 ? SILENT : inSpreads(worse(direction) * (candidate - middle), spread),
      }
    },
  }
}
