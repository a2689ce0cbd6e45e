import type { Finding, FindingKind, FindingNumber } from '../../core/model/diagnosis.js'
import type { Sides } from './classify-bottleneck.js'
import type { QueryEvidence } from './evidence.js'
import { NEXT_STEPS } from './next-steps.js'

/** Two or three equal queries in a request are a retry or a page with parts; from here on it is a loop. */
const REPEATS = 5

/** More statements than a page has parts. */
const MANY = 50

/** From a factor of ten on a planner chooses the wrong join (Leis et al., VLDB 2015). */
const MISJUDGED = 10

/** What the database was asked that it should not be: N+1, slow statements, too many, plans on wrong estimates. */
export function queryFindings({ baseline, candidate }: Sides): readonly Finding[] {
  const { queries } = candidate
  if (queries === undefined) return []
  const known = baseline?.queries
  return [
    ...repeated(queries, known),
    ...slow(queries, known),
    ...tooMany(queries, known),
    ...misjudged(queries, known),
  ]
}

function repeated({ repeats }: QueryEvidence, known?: QueryEvidence): readonly Finding[] {
  if (repeats === undefined || repeats.count < REPEATS || isNoMore(repeats.count, known?.repeats?.count))
    return []
  const what = `one request runs one statement ${repeats.count} times, an N+1 query: ${repeats.statement}`
  return [
    finding('repeated-queries', what, [
      number('repeats in a request', '1', repeats.count, known?.repeats?.count),
    ]),
  ]
}

function slow({ slow: found }: QueryEvidence, known?: QueryEvidence): readonly Finding[] {
  if (found === undefined || found.count === 0 || isNoMore(found.count, known?.slow?.count)) return []
  return [
    finding('slow-queries', `slow statements, the slowest is: ${found.statement}`, [
      number('slow statements', '1', found.count, known?.slow?.count),
      number('slowest', 's', found.seconds, known?.slow?.seconds),
    ]),
  ]
}

function tooMany({ perRequest, repeats }: QueryEvidence, known?: QueryEvidence): readonly Finding[] {
  if (perRequest === undefined || perRequest < MANY || isNoMore(perRequest, known?.perRequest)) return []
  // Where one statement in a loop is most of them, that is said already.
  if (repeats !== undefined && repeats.count > perRequest / 2) return []
  return [
    finding('many-queries', `one request runs ${perRequest} statements`, [
      number('statements in a request', '1', perRequest, known?.perRequest),
    ]),
  ]
}

function misjudged({ estimate }: QueryEvidence, known?: QueryEvidence): readonly Finding[] {
  if (
    estimate === undefined ||
    estimate.times < MISJUDGED ||
    isNoMore(estimate.times, known?.estimate?.times)
  )
    return []
  const what = `the planner is wrong about rows by a factor of ${Math.round(estimate.times)}: ${estimate.statement}`
  return [finding('misjudged-plan', what, [number('factor', '1', estimate.times, known?.estimate?.times)])]
}

/** What the baseline did too explains no increase. */
function isNoMore(candidate: number, baseline: number | undefined): boolean {
  return baseline !== undefined && candidate <= baseline
}

function number(name: string, unit: string, candidate: number, baseline: number | undefined): FindingNumber {
  return { name, unit, candidate, ...(baseline === undefined ? {} : { baseline }) }
}

function finding(kind: FindingKind, what: string, numbers: readonly FindingNumber[]): Finding {
  return { kind, what, numbers, next: NEXT_STEPS[kind] }
}
