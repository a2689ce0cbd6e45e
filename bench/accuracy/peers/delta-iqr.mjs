import { inSpreads, quantile, SILENT, sorted, sortedChanges, worse } from './rule.mjs'

/**
 * Bencher's `delta_iqr`: beyond median (1 + k IQR) of up to 64 runs, where IQR is that of the absolute relative changes
 * between consecutive runs. Where these do not vary any change alerts. No default k; 3 as for `iqr`.
 * Source: https://bencher.dev/docs/explanation/thresholds/ and lib/bencher_boundary/src/quartiles.rs, v0.6.12.
 */
export function deltaIqr() {
  return {
    name: 'delta IQR',
    tool: 'Bencher',
    source: 'https://bencher.dev/docs/explanation/thresholds/',
    version: '0.6.12',
    knob: 'k',
    published: [{ label: 'k = 3', cut: 3 }],
    judge: ({ values, direction }) => {
      const past = values.slice(-64)
      const enough = past.length >= 2
      const middle = quantile(sorted(past), 0.5)
      const changes = sortedChanges(past)
      const spread = quantile(changes, 0.75) - quantile(changes, 0.25)
      return {
        enough,
        score: (candidate) =>
          enough ? inSpreads((worse(direction) * (candidate - middle)) / middle, spread) : SILENT,
      }
    },
  }
}
