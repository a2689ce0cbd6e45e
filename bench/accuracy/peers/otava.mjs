import { changePoints } from './energy-segments.mjs'
import { SILENT, worse } from './rule.mjs'

const WINDOW = 50

/**
 * Apache Otava (Hunter): E-divisive splits the last 50 runs, Student's t accepts a split at p < 0.001. Published it reads a
 * series afterwards and wants several runs behind a change. A gate has one, so here its segmentation runs on the runs before
 * the newest, and its t test (deviation with n, two-sided) asks whether the newest one starts another level. That is kinder
 * than the letter, which would also ask that no other split of the window be better. The score is -ln p.
 * Change points are held against those of apache-otava itself by a test.
 * Source: otava/analysis.py and otava/change_point_divisive of https://github.com/apache/otava, 1ceb153;
 * Fleming et al. 2023, https://doi.org/10.1145/3578244.3583719.
 *
 * @param {{ studentTSurvival: (t: number, df: number) => number }} stats
 */
export function otava({ studentTSurvival }) {
  return {
    name: 'e-divisive at the newest run',
    tool: 'Otava',
    source: 'https://github.com/apache/otava/blob/master/docs/MATH.md',
    version: '1ceb153',
    knob: 'p',
    published: [{ label: 'p < 0.001', cut: -Math.log(0.001) }],
    judge: ({ values, direction }) => {
      const past = values.slice(1 - WINDOW)
      const level = past.slice(changePoints(past, studentTSurvival).at(-1) ?? 0)
      const n = level.length
      const mean = level.reduce((sum, value) => sum + value, 0) / n
      const deviation = Math.sqrt(level.reduce((sum, value) => sum + (value - mean) ** 2, 0) / n)
      return {
        enough: n >= 2,
        score: (candidate) => {
          const change = worse(direction) * (candidate - mean)
          if (n < 2 || change <= 0) return SILENT
          if (deviation === 0) return Number.POSITIVE_INFINITY
          const t = change / (deviation * Math.sqrt(1 + 1 / n))
          return -Math.log(2 * studentTSurvival(t, n - 1))
        },
      }
    },
  }
}
