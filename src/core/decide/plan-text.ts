import { formatShare } from '../units/format-change.js'
import { plural } from '../units/plural.js'
import type { RoundsPlan } from './plan-rounds.js'

/**
 * The plan as one sentence for people: how many rounds, what they cost, which slowdown they would detect, and what was
 * given up for the time limit.
 */
export function planText(plan: RoundsPlan): string {
  return `${rounds(plan)}${sees(plan)}`
}

function rounds(plan: RoundsPlan): string {
  const cost = `about ${spanText(plan.seconds)}`
  const limit = spanText(plan.timeLimit)
  switch (plan.outcome) {
    case 'fits':
      return `${plural(plan.rounds, 'round')} of both arms, ${cost} of ${limit}`
    case 'fewer':
      return `${plan.rounds} of ${plural(plan.wanted, 'round')} of both arms, ${cost}, because no more fit into ${limit}`
    case 'overruns':
      return `${plan.rounds} of ${plural(plan.wanted, 'round')} of both arms, ${cost}, beyond the ${limit} left of \`time-limit\`: fewer cannot decide`
    case 'undecidable':
      return `${plan.rounds} of ${plural(plan.wanted, 'round')} of both arms, ${cost}; this cannot decide, and more do not fit into twice the ${limit} left of \`time-limit\`: raise it, or make a round shorter`
  }
}

function sees({ mde, mdeWanted }: RoundsPlan): string {
  if (mde === undefined) return ''
  const instead = mdeWanted === undefined ? '' : ` (with all rounds: ${formatShare(mdeWanted)})`
  return `; would detect a slowdown of ${formatShare(mde)}${instead}`
}

/** Seconds for people: `0.4 s`, `12 s`, `4 min 10 s`, `1 h 5 min`. */
export function spanText(seconds: number): string {
  if (seconds < 9.95) return `${Number(Math.max(0, seconds).toFixed(1))} s`
  const whole = Math.round(seconds)
  if (whole < 60) return `${whole} s`
  const minutes = Math.floor(whole / 60)
  if (minutes < 60) return whole % 60 === 0 ? `${minutes} min` : `${minutes} min ${whole % 60} s`
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`
}
