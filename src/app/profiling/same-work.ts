import type { ProcessUsage, SideEvidence } from '../../profiles/classify/evidence.js'

interface Evidence {
  readonly baseline: Pick<SideEvidence, 'usage' | 'memory'>
  readonly candidate: Pick<SideEvidence, 'usage' | 'memory'>
}

/** What grows with the work that is done; the peak of memory does not. */
const COUNTED = [
  'wall',
  'user',
  'system',
  'majorFaults',
  'minorFaults',
  'voluntarySwitches',
  'involuntarySwitches',
  'deviceBytes',
  'allocatedBytes',
] as const satisfies readonly (keyof ProcessUsage)[]

/**
 * The evidence with the candidate's usage as it were, had its run done the work of the baseline's: a benchmark that repeats its
 * work for a second takes a second on both sides, however slow it became. `change` is the measured change of one unit of work;
 * undefined leaves the evidence as it is, for commands whose work is the same in every run.
 */
export function sameWork({ baseline, candidate }: Evidence, change: number | undefined): Evidence {
  const before = baseline.usage?.wall
  const after = candidate.usage?.wall
  if (change === undefined || before === undefined || after === undefined || !(after > 0))
    return { baseline, candidate }
  const factor = ((1 + change) * before) / after
  const scaled = Object.fromEntries(
    COUNTED.flatMap((key) => {
      const value = candidate.usage?.[key]
      return value === undefined ? [] : [[key, value * factor]]
    }),
  )
  return { baseline, candidate: { ...candidate, usage: { ...candidate.usage, ...scaled } } }
}
