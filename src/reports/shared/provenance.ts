import type { Comparison, Report, Side } from '../../core/model/report.js'
import { formatShare } from '../../core/units/format-change.js'
import { groupDigits, plural } from '../../core/units/plural.js'
import { stageSentence } from './stage-words.js'

/** Length of an abbreviated commit: unambiguous in any repository, and short. */
const SHA_LENGTH = 12

/** One side of the comparison as parts of a sentence; plain, not escaped. */
export interface SideWords {
  readonly commit?: string
  /** Everything else that is known, in reading order. */
  readonly details: readonly string[]
}

/** `commit`, then ref, how it was found, machine, stored runs, store. */
export function sideWords(side: Side): SideWords {
  const stored = side.runs === undefined ? undefined : plural(side.runs, 'run')
  const from = side.store === undefined ? stored : [stored, `from ${side.store}`].filter(Boolean).join(' ')
  const machine = side.machine === undefined ? undefined : `on ${side.machine}`
  const details = [side.ref, side.how, machine, from].filter((part) => part !== undefined)
  return side.commit === undefined ? { details } : { commit: side.commit.slice(0, SHA_LENGTH), details }
}

/** `2 of 3 suites measured; 120 series measured, 118 compared, 2 new, 0 missing; 118 screened, 3 measured again`. */
export function accountingSentence(report: Report): string {
  const { accounting, budgets, recorded } = report
  const { suitesDeclared, suitesMeasured, measured, compared, missing } = accounting
  const suites = `${groupDigits(suitesMeasured)} of ${plural(suitesDeclared, 'suite')} measured`
  const fresh = `${groupDigits(accounting.new)} new, ${groupDigits(missing)} missing`
  const series = `${groupDigits(measured)} series measured, ${groupDigits(compared)} compared, ${fresh}`
  const held = budgets.filter(({ broken }) => !broken).length
  const limits =
    budgets.length === 0 ? '' : `; ${groupDigits(held)} of ${plural(budgets.length, 'budget')} held`
  const stages = stageSentence(report)
  return `${suites}; ${series}${stages === '' ? '' : `; ${stages}`}${limits}${recorded ? '; this run was recorded' : ''}`
}

/** What the kinds of evidence in this report are worth, one sentence each; empty where nothing needs saying. */
export function caveats(report: Report): string[] {
  const methods = new Set(report.comparisons.map(({ method }) => method))
  const sentences: string[] = []
  const bounded = report.comparisons.find(
    ({ confidence, interval }) => confidence !== undefined && interval !== undefined,
  )
  const bounds =
    bounded === undefined ? '' : `; ranges are one-sided ${formatShare(bounded.confidence!)} bounds`
  if (report.comparisons.some(({ mde }) => mde !== undefined))
    sentences.push(`MDE is the smallest slowdown that would have been found 8 times in 10${bounds}.`)
  if (methods.has('history-tail'))
    sentences.push(
      'Verdicts by history rest on one run on one machine; rounds of base and head side by side would take the machine out.',
    )
  const shifted = (report.suiteShift ?? []).some(
    ({ verdict, stage }) => verdict === 'regressed' && stage !== 'confirmed',
  )
  if (shifted || report.comparisons.some(isOneMachine))
    sentences.push(
      'Regressions here rest on one machine, base and head side by side; a confirmation job would add a fresh one.',
    )
  if (methods.has('advisory'))
    sentences.push(
      'Advisory rows are ratios without a test: store more runs, or give several files a side, to get evidence.',
    )
  return sentences
}

function isOneMachine({ verdict, method, stage }: Comparison): boolean {
  return verdict === 'regressed' && method === 'paired-signed-rank' && stage !== 'confirmed'
}
