/** What a finding is about. The first seven say what a program's time goes to, the others what it does wrong. */
export type FindingKind =
  | 'cpu-bound'
  | 'io-bound'
  | 'wait-bound'
  | 'memory-bound'
  | 'lock-contention'
  | 'gc-pressure'
  | 'undecided'
  | 'memory-growth'
  | 'memory-spike'
  | 'high-memory'
  | 'allocation-churn'
  | 'repeated-queries'
  | 'slow-queries'
  | 'many-queries'
  | 'misjudged-plan'

/** One number that a finding rests on, in a base unit; `share` for a part of a whole, 0 to 1. */
export interface FindingNumber {
  readonly name: string
  readonly unit: string
  readonly candidate: number
  /** Absent where there is nothing to compare with. */
  readonly baseline?: number
}

/** A conclusion with what it rests on. Never without numbers, but for `undecided` where none are known. */
export interface Finding {
  readonly kind: FindingKind
  /** One sentence without a final full stop. */
  readonly what: string
  readonly numbers: readonly FindingNumber[]
  /** What to look at now: an imperative sentence without a final full stop. */
  readonly next: string
  /** What would have to be measured to decide; `undecided` only. */
  readonly missing?: readonly string[]
}

/** Why a program takes the time it takes, or more of it than its baseline. */
export interface Diagnosis {
  /** `increase`: about what the candidate takes more than the baseline; `whole`: about all of its time. */
  readonly scope: 'increase' | 'whole'
  readonly bottleneck: Finding
  /** Memory and queries: none, one or several. */
  readonly findings: readonly Finding[]
}

/** The findings worth reading: that nothing was measured is none. */
export function tellingFindings({ bottleneck, findings }: Diagnosis): readonly Finding[] {
  const isTelling = bottleneck.kind !== 'undecided' || bottleneck.numbers.length > 0
  return isTelling ? [bottleneck, ...findings] : findings
}

const TITLES: Readonly<Record<FindingKind, string>> = {
  'cpu-bound': 'CPU-bound',
  'io-bound': 'I/O-bound',
  'wait-bound': 'wait-bound',
  'memory-bound': 'memory-bound',
  'lock-contention': 'lock contention',
  'gc-pressure': 'GC pressure',
  undecided: 'undecided',
  'memory-growth': 'memory growth',
  'memory-spike': 'memory spike',
  'high-memory': 'high memory',
  'allocation-churn': 'allocation churn',
  'repeated-queries': 'N+1 queries',
  'slow-queries': 'slow queries',
  'many-queries': 'many queries',
  'misjudged-plan': 'misjudged plan',
}

/** A kind as people write it: `CPU-bound`, `GC pressure`. */
export function findingTitle(kind: FindingKind): string {
  return TITLES[kind]
}
