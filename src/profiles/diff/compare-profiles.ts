import { Problem } from '../../core/model/problem.js'
import { mean } from '../../core/stats/center.js'
import { alignFunctions } from '../align/align-functions.js'
import { type Frame, frameIdentity } from '../frame.js'
import { mergeProfiles, requireSame } from '../merge-profiles.js'
import type { FunctionProfile } from '../profile.js'
import { profileTotal } from '../profile-total.js'
import { type ComparedSide, costScales, type Scales } from './cost-scale.js'
import type { ProfileDifference, SideSummary } from './difference.js'
import { differenceWarnings } from './difference-warnings.js'
import { functionChanges } from './function-changes.js'
import { type JointTree, jointTree } from './joint-tree.js'
import { sideTable } from './side-table.js'
import { stackChanges } from './stack-changes.js'
import { suggestRenames } from './suggest-renames.js'

/** Chance that any function of an unchanged program is named. */
const ALPHA = 0.01

export interface CompareOptions {
  /** Measured relative change of the benchmark's time, 0.11 for 11 % more; a profile then only divides it. */
  readonly measuredChange?: number
  readonly alpha?: number
}

export interface ComparedProfiles {
  readonly difference: ProfileDifference
  /** Absent where the format keeps no stacks. */
  readonly tree?: JointTree
  readonly scales: Scales
}

/**
 * What became slower, by function and by call path. Each side is one profile a round; from two rounds a side on changes are
 * tested against the noise of the rounds, with fewer they are only ranked.
 * @throws Problem (usage) for a side without profiles, profiles of different quantities, and a change of -100 % or less
 */
export function compareProfiles(
  baseline: ComparedSide,
  candidate: ComparedSide,
  { measuredChange, alpha = ALPHA }: CompareOptions = {},
): ComparedProfiles {
  const first = requireComparable(baseline, candidate, measuredChange)
  const sides = { baseline: normalised(baseline), candidate: normalised(candidate) }
  const scales = costScales(sides.baseline, sides.candidate, measuredChange)
  const tables = { baseline: sideTable(sides.baseline.rounds), candidate: sideTable(sides.candidate.rounds) }
  const alignment = alignFunctions(tables.baseline.frames, tables.candidate.frames)
  const functions = functionChanges({ ...tables, alignment, scales, alpha })
  const nameOf = new Map<string, Frame>()
  for (const [index, from] of alignment.entries())
    if (from !== undefined)
      nameOf.set(frameIdentity(tables.baseline.frames[from]!), tables.candidate.frames[index]!)
  const tree = treeOf(sides, nameOf)
  const { totals } = scales
  const difference: ProfileDifference = {
    schema: 'noisegate.explain/1',
    ...{ quantity: first.quantity, unit: first.unit, basis: scales.basis },
    baseline: summary(baseline, totals.baseline),
    candidate: summary(candidate, totals.candidate),
    change: relativeChange(totals),
    ...{ alpha, functions },
    stacks: tree === undefined ? [] : stackChanges(tree, scales, alpha),
    renames: suggestRenames(functions),
    warnings: differenceWarnings(baseline, candidate, scales.basis),
  }
  return { difference, scales, ...(tree === undefined ? {} : { tree }) }
}

function requireComparable(
  baseline: ComparedSide,
  candidate: ComparedSide,
  change: number | undefined,
): FunctionProfile {
  const all = [...baseline.rounds, ...candidate.rounds]
  const [first] = all
  if (first === undefined || baseline.rounds.length === 0 || candidate.rounds.length === 0)
    throw new Problem({ kind: 'usage', what: 'a side has no profile', expected: 'at least one on each side' })
  for (const profile of all) requireSame(first, profile)
  for (const [arm, { rounds }] of Object.entries({ baseline, candidate }))
    if (rounds.some((profile) => !(profileTotal(profile) > 0)))
      throw new Problem({ kind: 'usage', what: `a profile of the ${arm} weighs nothing` })
  if (change !== undefined && !(change > -1 && Number.isFinite(change)))
    throw new Problem({
      kind: 'usage',
      what: `a change of ${100 * change} % leaves nothing`,
      expected: 'more than -100 %',
    })
  return first
}

/** Below this a change is rounding: weights are sums of many doubles. */
const ROUNDING = 1e-9

function relativeChange({ baseline, candidate }: Scales['totals']): number {
  const change = candidate / baseline - 1
  return Math.abs(change) < ROUNDING ? 0 : change
}

function normalised(side: ComparedSide): ComparedSide {
  return { ...side, rounds: side.rounds.map((profile) => mergeProfiles([profile])) }
}

function treeOf(
  { baseline, candidate }: Record<'baseline' | 'candidate', ComparedSide>,
  nameOf: ReadonlyMap<string, Frame>,
): JointTree | undefined {
  const stacks = ({ rounds }: ComparedSide) => rounds.filter((profile) => profile.kind === 'stacks')
  const left = stacks(baseline)
  return left.length === 0 ? undefined : jointTree(left, stacks(candidate), nameOf)
}

function summary({ rounds }: ComparedSide, total: number): SideSummary {
  const counts = rounds.map(({ samples }) => samples)
  const isCounted = counts.every((count) => count !== undefined)
  return { rounds: rounds.length, total, ...(isCounted ? { samples: mean(counts) } : {}) }
}
