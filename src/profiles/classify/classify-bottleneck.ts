import type { Finding, FindingKind, FindingNumber } from '../../core/model/diagnosis.js'
import type { SideEvidence } from './evidence.js'
import { type Examined, examine, numberOfBoth, type Seconds, secondsOf } from './examine.js'
import { NEXT_STEPS } from './next-steps.js'

/** What takes twice as much as all else together is what limits. */
const DOMINANT = 2 / 3

/** Collectors are tuned to stay below this part (Go's takes a quarter of the processors at most while it runs). */
const LARGE = 0.25

/** User and system time are counted in ticks of 10 ms; shares of less than five ticks mean nothing. */
const LEAST_SECONDS = 0.05

/** Pages a second of waiting: at 10 ms, the slowest a disk seeks, they fill half of the time. */
const PAGES_PER_SECOND = 50

const PAGE = 4096

/** Who is preempted waits for a slice of another, 3 to 4 ms on Linux, and sometimes for two; seconds. */
const SLICE = 0.005

/** A page fault takes 0.2 to 5 us, so at this many a second of system time they are half of what the kernel does, or more. */
const FAULTS_PER_SECOND = 100_000

/** Part of the processor time that must be the kernel's for page faults to matter. */
const KERNEL_PART = 1 / 3

/** One side, or two: with a baseline that was faster, the increase is explained and not the whole. */
export interface Sides {
  readonly baseline?: SideEvidence
  readonly candidate: SideEvidence
}

export interface Classified {
  readonly scope: Examined['scope']
  readonly finding: Finding
}

/**
 * What a program's time goes to, by the decision tree of profiling: garbage collection and locks first, where a profile shows
 * them, because they hide behind both other branches; then waiting against computing. Undecided, with what is missing,
 * where no part dominates or nothing tells.
 */
export function classifyBottleneck(sides: Sides): Classified {
  const examined = examine(sides)
  const kind = byProfile(examined) ?? bySeconds(examined) ?? byWallClock(examined, sides)
  const numbers = numbersOf(examined, sides)
  const { scope } = examined
  if (kind === undefined || numbers.length === 0) return { scope, finding: undecided(examined, numbers) }
  return { scope, finding: { kind, what: wordsOf(kind, examined), numbers, next: NEXT_STEPS[kind] } }
}

/** A profile's clear words; they hold whatever clock it runs by. */
function byProfile({ parts }: Examined): FindingKind | undefined {
  if (parts === undefined) return undefined
  if (parts.gc >= LARGE) return 'gc-pressure'
  if (parts.lock >= LARGE) return 'lock-contention'
  return parts.gc + parts.allocation >= LARGE ? 'memory-bound' : undefined
}

/** Holds only where it holds whether a preempted program waited for a processor or not. */
function bySeconds(examined: Examined): FindingKind | undefined {
  const { seconds } = examined
  if (seconds === undefined || seconds.wall < LEAST_SECONDS) return undefined
  const kind = kindOf(examined, seconds)
  return kind === kindOf(examined, withoutQueue(examined, seconds)) ? kind : undefined
}

function kindOf(examined: Examined, { wall, user, system, waiting }: Seconds): FindingKind | undefined {
  if (user + system >= DOMINANT * wall) return isFaulting(examined) ? 'memory-bound' : 'cpu-bound'
  if (examined.isParallel) return undefined
  // What the kernel does for files and devices is input and output too.
  if (isMoving(examined)) return waiting + system >= DOMINANT * wall ? 'io-bound' : undefined
  return waiting >= DOMINANT * wall ? 'wait-bound' : undefined
}

/** The times as they would be where each preemption cost a slice. */
function withoutQueue({ preemptions = 0 }: Examined, seconds: Seconds): Seconds {
  const queued = Math.min(Math.max(0, seconds.waiting), Math.max(0, preemptions) * SLICE)
  return { ...seconds, wall: seconds.wall - queued, waiting: seconds.waiting - queued }
}

function isFaulting({ seconds, minorFaults = 0 }: Examined): boolean {
  const { user, system } = seconds!
  return system >= KERNEL_PART * (user + system) && minorFaults >= FAULTS_PER_SECOND * system
}

/** Devices were busy while the program waited, or the profile shows it in calls that read and write. */
function isMoving({ seconds, deviceBytes = 0, majorFaults = 0, parts }: Examined): boolean {
  const pages = deviceBytes / PAGE + majorFaults
  if (pages >= PAGES_PER_SECOND * seconds!.waiting) return true
  return parts !== undefined && parts.io >= LARGE && parts.io > parts.wait
}

/** Without the process's times, only a profile that counts waiting tells. */
function byWallClock({ seconds, parts }: Examined, { candidate }: Sides): FindingKind | undefined {
  if (seconds !== undefined || parts === undefined || candidate.profile?.clock !== 'wall') return undefined
  if (parts.io >= DOMINANT) return 'io-bound'
  return parts.io + parts.wait >= DOMINANT ? 'wait-bound' : undefined
}

const SUBJECTS: Readonly<Record<Examined['scope'], string>> = {
  whole: 'the time',
  increase: 'the additional time',
}

function wordsOf(kind: FindingKind, { scope, parts, seconds }: Examined): string {
  const subject = SUBJECTS[scope]
  const part = (share: number) => `${Math.round(100 * Math.min(1, share))} % of ${subject}`
  switch (kind) {
    case 'gc-pressure':
      return `${part(parts!.gc)} is garbage collection`
    case 'lock-contention':
      return `${part(parts!.lock)} is taking locks`
    case 'memory-bound':
      return parts !== undefined && parts.gc + parts.allocation >= LARGE
        ? `${part(parts.gc + parts.allocation)} is allocating and freeing memory`
        : `${part(seconds!.system / seconds!.wall)} is the kernel's, which hands out memory pages`
    case 'cpu-bound':
      return `${part((seconds!.user + seconds!.system) / seconds!.wall)} is computing${kernelWords(seconds!)}`
    case 'io-bound':
    case 'wait-bound': {
      const waiting = seconds === undefined ? parts!.io + parts!.wait : seconds.waiting / seconds.wall
      return `${part(waiting)} is waiting${kind === 'io-bound' ? ' for files or devices' : ''}`
    }
    default:
      return subject
  }
}

function kernelWords({ user, system }: NonNullable<Examined['seconds']>): string {
  return system > user ? ', most of it in the kernel on behalf of system calls' : ''
}

function undecided(examined: Examined, numbers: readonly FindingNumber[]): Finding {
  const { seconds, scope } = examined
  const isKnown = seconds !== undefined && seconds.wall >= LEAST_SECONDS
  const what = isKnown ? `no part of ${SUBJECTS[scope]} dominates` : 'nothing tells where the time goes'
  const next = isKnown ? 'Measure what is missing and compare again' : NEXT_STEPS.undecided
  return { kind: 'undecided', what, numbers, next, missing: [missing(examined)] }
}

function missing(examined: Examined): string {
  const { seconds, isParallel } = examined
  if (seconds === undefined) return 'wall, user and system time of the process'
  if (seconds.wall < LEAST_SECONDS)
    return `a run of at least ${1000 * LEAST_SECONDS} ms more, as times count in ticks of 10 ms`
  if (isParallel) return 'an off-CPU profile: several threads ran, so processor time hides waiting'
  return kindOf(examined, seconds) === kindOf(examined, withoutQueue(examined, seconds))
    ? 'a profile that counts waiting'
    : 'a quieter machine: the program was preempted so often that it may have waited for a processor'
}

const PART_NAMES = {
  gc: 'garbage collection',
  allocation: 'allocation',
  lock: 'locks',
  io: 'reading and writing',
  wait: 'sleeping and polling',
} as const

/** What is not there is left out, except of what the times consist of. */
const LEAST_SHARE = 0.01

function numbersOf({ parts, scope }: Examined, sides: Sides): readonly FindingNumber[] {
  const row = (name: string, unit: string, read: (side: SideEvidence) => number | undefined) =>
    numberOfBoth(sides, { name, unit }, read)
  const shares = Object.entries(PART_NAMES).flatMap(([key, name]) => {
    const activity = key as keyof typeof PART_NAMES
    const isThere = parts !== undefined && Math.abs(parts[activity]) >= LEAST_SHARE
    return isThere ? row(`${name}, of the profile`, 'share', ({ profile }) => profile?.shares[activity]) : []
  })
  const rest = [
    ...row('from and to devices', 'B', ({ usage }) => usage?.deviceBytes),
    ...row('page faults from disk', '1', ({ usage }) => usage?.majorFaults),
    ...row('page faults in memory', '1', ({ usage }) => usage?.minorFaults),
    ...row('times it gave up the processor', '1', ({ usage }) => usage?.voluntarySwitches),
    ...row('times it was taken off', '1', ({ usage }) => usage?.involuntarySwitches),
    ...row('peak memory', 'B', ({ usage }) => usage?.peakRss),
  ].filter(({ baseline, candidate }) => (scope === 'increase' ? baseline !== candidate : candidate !== 0))
  return [
    ...row('wall time', 's', ({ usage }) => usage?.wall),
    ...row('user time', 's', ({ usage }) => usage?.user),
    ...row('system time', 's', ({ usage }) => usage?.system),
    ...row('waiting', 's', ({ usage }) => waitingOf(usage)),
    ...shares,
    ...rest,
  ]
}

/** To the microsecond: what a subtraction of doubles leaves below is nothing. */
function waitingOf(usage: SideEvidence['usage']): number | undefined {
  const waiting = secondsOf(usage ?? {})?.waiting
  return waiting === undefined ? undefined : Math.round(waiting * 1e6) / 1e6
}
