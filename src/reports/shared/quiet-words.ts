import { formatShare } from '../../core/units/format-change.js'
import { groupDigits } from '../../core/units/plural.js'
import type { RowGroups } from './row-groups.js'

/**
 * The rows that ask for nothing, as a count with what they could have missed: `27 unchanged, 3 without a sign of a
 * slowdown, 12 of these only screened; a slowdown of 7.1 % in any of them would probably have been found`. Empty where there are none.
 */
export function quietWords({ quiet, unchanged }: RowGroups): string {
  const counts = []
  if (unchanged.length > 0) counts.push(`${groupDigits(unchanged.length)} unchanged`)
  if (quiet.length > 0) counts.push(`${groupDigits(quiet.length)} without a sign of a slowdown`)
  const screened = [...quiet, ...unchanged].filter(({ stage }) => stage === 'screened').length
  if (screened > 0 && screened < quiet.length + unchanged.length)
    counts.push(`${groupDigits(screened)} of these only screened`)
  const detectable = [...quiet, ...unchanged].flatMap(({ mde, scale }) =>
    mde === undefined || scale === 'difference' ? [] : [mde],
  )
  if (detectable.length === 0) return counts.join(', ')
  const worst = detectable.reduce((largest, mde) => Math.max(largest, mde), 0)
  return `${counts.join(', ')}; a slowdown of ${formatShare(worst)} in any of them would probably have been found`
}
