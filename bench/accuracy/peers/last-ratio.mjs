import { SILENT } from './rule.mjs'

/**
 * github-action-benchmark: the ratio to the last stored value (prev / cur where larger is better) against
 * `alert-threshold`, strictly. Default 200 %; its users write 110, 120 and 150 % as well.
 * Source: https://github.com/benchmark-action/github-action-benchmark (README, "alert-threshold"; src/write.ts), v1.22.0.
 */
export function lastRatio() {
  return {
    name: 'ratio to the last value',
    tool: 'github-action-benchmark',
    source: 'https://github.com/benchmark-action/github-action-benchmark#alert-threshold-optional',
    version: '1.22.0',
    knob: 'the ratio',
    published: [200, 150, 120, 110].map((percent) => ({ label: `${percent} %`, cut: percent / 100 })),
    judge: ({ values, direction }) => {
      const last = values.at(-1)
      return {
        enough: last !== undefined,
        score: (candidate) => {
          if (last === undefined) return SILENT
          return direction === 'higher' ? last / candidate : candidate / last
        },
      }
    },
  }
}
