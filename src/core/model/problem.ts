import type { ArmName } from './arm.js'

/** Which exit code a problem has: usage 2, measurement 3, store 4. */
export type ProblemKind = 'usage' | 'measurement' | 'store'

export interface ProblemDetails {
  readonly kind: ProblemKind
  /** What happened: one sentence without a final full stop. */
  readonly what: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
  /** What was expected instead. */
  readonly expected?: string
  /** What to do next: an imperative sentence. */
  readonly remedy?: string
  /** Last lines of output or other evidence, already bounded. */
  readonly evidence?: string
  readonly cause?: unknown
  /** The side that could not be prepared or measured; absent where it is neither's. */
  readonly arm?: ArmName
}

/**
 * A failure a user can act on: what, where (file:line:column), what was expected, what to do.
 * Everything thrown on purpose is a Problem; anything else is a defect of Noisegate.
 */
export class Problem extends Error {
  readonly details: ProblemDetails

  constructor(details: ProblemDetails) {
    super(formatProblem(details), details.cause === undefined ? undefined : { cause: details.cause })
    this.name = 'Problem'
    this.details = details
  }

  get kind(): ProblemKind {
    return this.details.kind
  }
}

/** `file:line:column`, as far as known; empty without a file. */
export function formatPosition(at: { file?: string; line?: number; column?: number }): string {
  if (at.file === undefined) return ''
  return [at.file, at.line, at.line === undefined ? undefined : at.column]
    .filter((part) => part !== undefined)
    .join(':')
}

function formatProblem(details: ProblemDetails): string {
  const position = formatPosition(details as { file?: string; line?: number; column?: number })
  const parts = [position === '' ? details.what : `${position}: ${details.what}`]
  if (details.expected !== undefined) parts.push(`expected ${details.expected}`)
  if (details.remedy !== undefined) parts.push(details.remedy)
  const text = parts.join('; ')
  return details.evidence === undefined ? text : `${text}\n${details.evidence}`
}
