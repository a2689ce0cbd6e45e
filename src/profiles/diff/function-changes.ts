import type { Alignment } from '../align/align-functions.js'
import type { Scales } from './cost-scale.js'
import type { FunctionChange } from './difference.js'
import { type JudgedChange, judgeChanges, type WeighedRow } from './judge-changes.js'
import type { SideTable } from './side-table.js'

/** The whole must change by this part for a part of it to be explained. */
const LEAST_CHANGE = 0.01

export interface ComparedTables {
  readonly baseline: SideTable
  readonly candidate: SideTable
  readonly alignment: Alignment
  readonly scales: Scales
  readonly alpha: number
}

interface Pair {
  readonly baseline: number | undefined
  readonly candidate: number | undefined
}

/** Every function of either side with its change: named ones first, then the largest. */
export function functionChanges(tables: ComparedTables): readonly FunctionChange[] {
  const taken = new Set(tables.alignment)
  const pairs: readonly Pair[] = [
    ...tables.alignment.map((baseline, candidate) => ({ baseline, candidate })),
    ...tables.baseline.frames.flatMap((_, baseline) =>
      taken.has(baseline) ? [] : [{ baseline, candidate: undefined }],
    ),
  ]
  const self = judgedOf(tables, pairs, 'self')
  const total = judgedOf(tables, pairs, 'total')
  return pairs
    .map((pair, index) => changeOf(tables, pair, self[index], total[index]))
    .filter((change) => change !== undefined)
    .sort((first, second) => rank(second) - rank(first))
}

function rank({ verdict, points }: FunctionChange): number {
  // No function changes by a million points, so what is named stands before all that is not.
  return Math.abs(points) + (verdict === 'grew' || verdict === 'shrank' ? 1e6 : 0)
}

/** Changes of one kind of cost; undefined where the format does not tell it of a function. */
function judgedOf(
  { baseline, candidate, scales, alpha }: ComparedTables,
  pairs: readonly Pair[],
  kind: 'self' | 'total',
): readonly (JudgedChange | undefined)[] {
  const zero = (factors: readonly number[]) => factors.map(() => 0)
  const rows = pairs.map((pair): WeighedRow | undefined => {
    const left = pair.baseline === undefined ? undefined : baseline.costs[pair.baseline]![kind]
    const right = pair.candidate === undefined ? undefined : candidate.costs[pair.candidate]![kind]
    if (left === undefined && right === undefined) return undefined
    return { baseline: left ?? zero(scales.baseline.cost), candidate: right ?? zero(scales.candidate.cost) }
  })
  const judged = judgeChanges(
    rows.filter((row) => row !== undefined),
    scales,
    alpha,
  )
  let next = 0
  return rows.map((row) => (row === undefined ? undefined : judged[next++]))
}

function changeOf(
  { baseline, candidate, scales }: ComparedTables,
  pair: Pair,
  self: JudgedChange | undefined,
  total: JudgedChange | undefined,
): FunctionChange | undefined {
  const judged = self ?? total
  if (judged === undefined) return undefined
  const left = pair.baseline === undefined ? undefined : baseline.frames[pair.baseline]
  const frame = (pair.candidate === undefined ? left : candidate.frames[pair.candidate])!
  const isMoved =
    left !== undefined && left !== frame && (left.file !== frame.file || left.name !== frame.name)
  const whole = scales.totals.candidate - scales.totals.baseline
  return {
    frame,
    ...(isMoved ? { baselineFrame: left } : {}),
    presence: pair.baseline === undefined ? 'new' : pair.candidate === undefined ? 'vanished' : 'both',
    verdict: judged.verdict,
    judged: self === undefined ? 'total' : 'self',
    ...(self === undefined ? {} : { self: self.change }),
    ...(total === undefined ? {} : { total: total.change }),
    points: (100 * judged.change.change) / scales.totals.baseline,
    ...(Math.abs(whole) < LEAST_CHANGE * scales.totals.baseline
      ? {}
      : { explains: judged.change.change / whole }),
  }
}
