import type { FindingNumber } from '../../core/model/diagnosis.js'
import type { ActivityShares, ProcessUsage, ProfileEvidence, SideEvidence } from './evidence.js'

/** What is asked about: all of the candidate's time, or what it takes more than the baseline. */
export type Scope = 'increase' | 'whole'

/** Seconds of one run, or of an increase; `waiting` is what no processor was used for. */
export interface Seconds {
  readonly wall: number
  readonly user: number
  readonly system: number
  readonly waiting: number
}

/** The evidence brought down to one thing to explain. */
export interface Examined {
  readonly scope: Scope
  /** Absent where wall, user and system time were not all measured. */
  readonly seconds?: Seconds
  /** Threads ran side by side, so that processor time hides waiting. */
  readonly isParallel: boolean
  /** Parts of what is examined; absent without a profile of time. */
  readonly parts?: ActivityShares
  /** Counts in what is examined; absent where not measured. */
  readonly deviceBytes?: number
  readonly majorFaults?: number
  readonly minorFaults?: number
  /** How often the program was taken off a processor that it could have used. */
  readonly preemptions?: number
}

/** An increase below this part of the baseline has no parts that could be told from noise. */
const LEAST_INCREASE = 0.05

/** More processor time than this for a second of wall time is more than one thread. */
const PARALLEL = 1.1

export function examine({
  baseline,
  candidate,
}: {
  readonly baseline?: SideEvidence
  readonly candidate: SideEvidence
}): Examined {
  const after = candidate.usage ?? {}
  const before = baseline?.usage
  const times = { before: secondsOf(before ?? {}), after: secondsOf(after) }
  const profiles = { before: baseline?.profile, after: candidate.profile }
  const scope = scopeOf(times, profiles)
  const from = scope === 'increase' ? before : undefined
  const seconds = times.after === undefined ? undefined : secondsIn(scope, times.after, times.before)
  const parts = partsIn(scope, profiles)
  const busy = [after, ...(from === undefined ? [] : [from])].some(isParallel)
  return {
    ...{ scope, isParallel: busy },
    ...(seconds === undefined ? {} : { seconds }),
    ...(parts === undefined ? {} : { parts }),
    ...countsIn(after, scope === 'increase' ? (before ?? {}) : undefined),
  }
}

interface BeforeAfter<Value> {
  readonly before: Value | undefined
  readonly after: Value | undefined
}

function scopeOf(times: BeforeAfter<Seconds>, profiles: BeforeAfter<ProfileEvidence>): Scope {
  // What the process used is the better witness: a profile may have run for a fixed time.
  const [before, after] =
    times.after === undefined
      ? [profiles.before?.total, profiles.after?.total]
      : [times.before?.wall, times.after.wall]
  if (before === undefined || after === undefined) return 'whole'
  return after > before * (1 + LEAST_INCREASE) ? 'increase' : 'whole'
}

/** Undefined where one of the three times was not measured. */
export function secondsOf({ wall, user, system }: ProcessUsage): Seconds | undefined {
  if (wall === undefined || user === undefined || system === undefined) return undefined
  return { wall, user, system, waiting: Math.max(0, wall - user - system) }
}

function isParallel({ wall = 0, user = 0, system = 0 }: ProcessUsage): boolean {
  return user + system > wall * PARALLEL
}

function secondsIn(scope: Scope, after: Seconds, before: Seconds | undefined): Seconds | undefined {
  if (scope === 'whole') return after
  if (before === undefined) return undefined
  return {
    wall: after.wall - before.wall,
    user: after.user - before.user,
    system: after.system - before.system,
    waiting: after.waiting - before.waiting,
  }
}

/** Parts of an increase may be negative, and above 1 where others shrank. */
function partsIn(scope: Scope, { before, after }: BeforeAfter<ProfileEvidence>): ActivityShares | undefined {
  if (after === undefined) return undefined
  if (scope === 'whole') return after.shares
  if (before === undefined) return undefined
  const whole = after.total - before.total
  if (!(whole > before.total * LEAST_INCREASE)) return undefined
  const part = (activity: keyof ActivityShares) =>
    (after.shares[activity] * after.total - before.shares[activity] * before.total) / whole
  return {
    gc: part('gc'),
    allocation: part('allocation'),
    lock: part('lock'),
    io: part('io'),
    wait: part('wait'),
  }
}

const COUNTS = ['deviceBytes', 'majorFaults', 'minorFaults'] as const

function countsIn(
  after: ProcessUsage,
  before: ProcessUsage | undefined,
): Pick<Examined, 'deviceBytes' | 'majorFaults' | 'minorFaults' | 'preemptions'> {
  const increase = (key: keyof ProcessUsage): number | undefined => {
    const value = after[key]
    if (before === undefined || value === undefined) return value
    return before[key] === undefined ? undefined : value - before[key]
  }
  const known = [
    ...COUNTS.map((key) => [key, increase(key)]),
    ['preemptions', increase('involuntarySwitches')],
  ]
  return Object.fromEntries(known.filter(([, value]) => value !== undefined))
}

/** Both sides of a quantity for a finding; nothing where the candidate's is not known. */
export function numberOfBoth(
  { baseline, candidate }: { readonly baseline?: SideEvidence; readonly candidate: SideEvidence },
  row: Pick<FindingNumber, 'name' | 'unit'>,
  read: (side: SideEvidence) => number | undefined,
): readonly FindingNumber[] {
  const after = read(candidate)
  if (after === undefined) return []
  const before = baseline === undefined ? undefined : read(baseline)
  return [{ ...row, candidate: after, ...(before === undefined ? {} : { baseline: before }) }]
}
