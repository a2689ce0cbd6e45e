import { suspectRounds } from '../../core/decide/stages.js'
import type { PairedReading } from './paired-suite.js'
import type { PairedSuiteSession } from './suite-session.js'

export interface SuspectsRequest {
  /** Suspects of every suite: their number sets the rounds, the session's own are measured. */
  readonly suspects: readonly { readonly suite: string; readonly benchmark: string }[]
  readonly alpha: number
  readonly stage: 'remeasured' | 'confirmed'
}

/** Fresh rounds of one suite's suspects; undefined where it has none. Throws a Problem, as the session does. */
export async function measureSuspects(
  session: PairedSuiteSession,
  { suspects, alpha, stage }: SuspectsRequest,
): Promise<PairedReading | undefined> {
  const own = suspects.filter(({ suite }) => suite === session.suite.name)
  if (own.length === 0) return undefined
  const rounds = Math.max(suspectRounds(suspects.length, alpha), session.suite.rounds.remeasure)
  return session.measure({ rounds, stage, names: [...new Set(own.map(({ benchmark }) => benchmark))] })
}
