import { SILENT, worse } from './rule.mjs'

/**
 * benchstat: a two-sided Mann-Whitney U test at 0.05 over the values inside the last run and inside the new one, red where the
 * new one is also worse. Only for histories that keep these values. The score is -ln p.
 * Source: https://pkg.go.dev/golang.org/x/perf/cmd/benchstat and benchmath/anone.go, golang/perf 712aea8.
 *
 * @param {{ mannWhitneyU: (samples: { baseline: readonly number[], candidate: readonly number[] }) => { pValue: number } }} stats
 */
export function iterationU({ mannWhitneyU }) {
  return {
    name: 'U test over iterations',
    tool: 'benchstat',
    source: 'https://pkg.go.dev/golang.org/x/perf/cmd/benchstat',
    version: 'golang/perf 712aea8',
    knob: 'p',
    published: [{ label: 'p < 0.05', cut: -Math.log(0.05) }],
    samples: true,
    judge: ({ direction, samples: last }) => {
      const oriented = (values) => values.map((value) => worse(direction) * value)
      return {
        enough: last !== undefined,
        score: (_, candidate) => {
          if (last === undefined || candidate === undefined) return SILENT
          // One-sided p above one half: the new run is the better one.
          const { pValue } = mannWhitneyU({ baseline: oriented(last), candidate: oriented(candidate) })
          return pValue >= 0.5 ? SILENT : -Math.log(2 * pValue)
        },
      }
    },
  }
}
