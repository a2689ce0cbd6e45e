import type { SuiteConfig } from '../../config/config.js'
import { type ProfileSubject, profileSubject } from '../../core/model/profile-subject.js'
import type { Comparison } from '../../core/model/report.js'
import { canFilter } from '../filtered-suite.js'
import { isConfirmed } from './is-confirmed.js'

/** What is profiled together: the regressions of one benchmark, or of a suite whose command measures nothing less. */
export interface ProfileTarget {
  readonly suite: SuiteConfig
  readonly subject: ProfileSubject
  /** Largest change first; of the subject. */
  readonly rows: readonly [Comparison, ...Comparison[]]
  /** Benchmark that the command is narrowed to; absent: the whole suite. */
  readonly name?: string
  /** The change of the first row is that of all the profiled work. */
  readonly isWhole: boolean
}

/**
 * What of a suite's confirmed regressions to profile, the worst first. Metrics that no profile explains, such as sizes of
 * files, are left out; time goes before memory, because a benchmark that allocates more is most often slower for it.
 */
export function profileTargets(
  suite: SuiteConfig,
  comparisons: readonly Comparison[],
): readonly ProfileTarget[] {
  const own = comparisons.filter((row) => row.suite === suite.name)
  const regressed = own.filter(
    (row) => isConfirmed(row) && profileSubject(row.metric, row.unit) !== undefined,
  )
  if (regressed.length === 0) return []
  const benchmarks = new Set(own.map(({ benchmark }) => benchmark))
  if (!canFilter(suite)) return targetOf(suite, regressed, { isWhole: benchmarks.size === 1 })
  const names = [...new Set(regressed.map(({ benchmark }) => benchmark))]
  return names
    .flatMap((name) => {
      const rows = regressed.filter(({ benchmark }) => benchmark === name)
      // One name with several parameters is several benchmarks, which a filter by name cannot part.
      const isWhole = new Set(rows.map(({ parameters }) => JSON.stringify(parameters))).size === 1
      return targetOf(suite, rows, { isWhole, name })
    })
    .sort((one, other) => size(other.rows[0]) - size(one.rows[0]))
}

function targetOf(
  suite: SuiteConfig,
  rows: readonly Comparison[],
  rest: Pick<ProfileTarget, 'name' | 'isWhole'>,
): readonly ProfileTarget[] {
  const isTime = (row: Comparison) => profileSubject(row.metric, row.unit) === 'time'
  const subject = rows.some(isTime) ? 'time' : 'memory'
  const [first, ...others] = rows
    .filter((row) => isTime(row) === (subject === 'time'))
    .sort((one, other) => size(other) - size(one))
  return first === undefined ? [] : [{ suite, subject, rows: [first, ...others], ...rest }]
}

/** How bad a regression is; what has no ratio comes last. */
function size({ change }: Comparison): number {
  return Math.abs(change ?? 0)
}

/** The change of the cost of a unit of work, more cost positive: a halved throughput is a doubled cost. */
export function costChange({ change, direction }: Comparison): number | undefined {
  if (change === undefined) return undefined
  const cost = direction === 'lower' ? change : 1 / (1 + change) - 1
  return Number.isFinite(cost) && cost > -1 ? cost : undefined
}
