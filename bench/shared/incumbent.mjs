/**
 * What github-action-benchmark 1.22.0 takes for the same step, without any statistics: read the stored history, append
 * one run, write it back. Measured in 2026 on a machine with two cores, for the issue that set our targets.
 */
export const INCUMBENT = {
  source: 'github-action-benchmark 1.22.0, two-core machine, measured 2026',
  file: {
    '200x100': { wallSeconds: 0.33, peakMegabytes: 160 },
    '200x1000': { wallSeconds: 2.1, peakMegabytes: 765 },
    '2000x300': { wallSeconds: 7.6, peakMegabytes: 2400 },
  },
  branch: {
    '200x100': { wallSeconds: 5.2, pushedMegabytes: 1.2 },
    '200x1000': { wallSeconds: 11.8, peakMegabytes: 970, pushedMegabytes: 11 },
  },
}
