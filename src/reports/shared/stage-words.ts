import type { PairedPlan, Report, Stage } from '../../core/model/report.js'
import { groupDigits, plural } from '../../core/units/plural.js'

/**
 * How many series each stage looked at: `36 series screened, 3 of them suspects and measured again`. Empty where nothing was
 * screened.
 */
export function stageSentence({ comparisons }: Pick<Report, 'comparisons'>): string {
  const screened = comparisons.filter(({ stage, suspect }) => stage === 'screened' || suspect === true)
  if (screened.length === 0) return ''
  const count = (of: Stage) => screened.filter(({ stage }) => stage === of).length
  const confirmed = count('confirmed')
  const again = count('remeasured') + confirmed
  const first = `${plural(screened.length, 'series', 'series')} screened`
  const suspects = again === 0 ? 'none had to be measured again' : `${groupDigits(again)} measured again`
  const fresh = confirmed === 0 ? '' : `, ${groupDigits(confirmed)} of these on a fresh machine`
  return `${first}, ${suspects}${fresh}`
}

const PURPOSE: Readonly<Record<Stage, string>> = {
  screened: 'to screen',
  remeasured: 'to measure suspects again',
  confirmed: 'to confirm on a fresh machine',
}

/** `suite parser: 6 of 6 paired rounds to screen, order from seed 42`; what was given up follows on `givenUpLines`. */
export function planLine({ suite, stage, planned, rounds, crashed, seed }: PairedPlan): string {
  const purpose = stage === undefined ? '' : ` ${PURPOSE[stage]}`
  const lost = crashed === 0 ? '' : `, ${plural(crashed, 'round')} lost to a crash`
  return `suite ${suite}: ${rounds} of ${plural(planned, 'paired round')}${purpose}${lost}, order from seed ${seed}`
}

/** What the time limit took from the plans, one line each; not escaped. */
export function givenUpLines({ plans = [] }: Pick<Report, 'plans'>): string[] {
  return plans.flatMap(({ suite, gaveUp }) => gaveUp.map((what) => `suite ${suite}: ${what}`))
}
