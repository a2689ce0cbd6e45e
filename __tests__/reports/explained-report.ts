import type { Explanation } from '../../src/core/model/explanation.js'
import type { Report } from '../../src/core/model/report.js'
import { explanations } from './explained-situations.js'
import { slower } from './situations.js'

/** A report that fails for six explained reasons. */
export function explainedRegressions(): Pick<Report, 'comparisons' | 'explanations'> {
  const all: readonly Explanation[] = Object.values(explanations)
  return {
    comparisons: all.flatMap(({ suite, series, change }) =>
      series.map((row, index) =>
        slower(row.benchmark, 1 + change, {
          ...{ ...row, suite, location: { file: 'codec/decode_test.go', line: 41 + index } },
          ...(row.metric === 'time' ? {} : { unit: 'B', baseline: 4096 }),
        }),
      ),
    ),
    explanations: all,
  }
}
