import { formatChange } from '../core/units/format-change.js'
import { formatPair } from '../core/units/format-value.js'
import { plural } from '../core/units/plural.js'
import type { FunctionChange, ProfileDifference } from '../profiles/diff/difference.js'
import { type Frame, frameLocation } from '../profiles/frame.js'
import { shareText, signedPoints } from '../reports/shared/share-words.js'
import { type TextColumn, textTable } from '../reports/shared/text-table.js'
import { costText, nameText } from './profile-text.js'
import { sideRounds } from './side-rounds.js'

const COLUMNS: readonly TextColumn[] = [
  { title: 'verdict', align: 'left' },
  { title: 'points', align: 'right' },
  { title: 'interval', align: 'right' },
  { title: 'explains', align: 'right' },
  { title: 'self % base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'cost base', align: 'right' },
  { title: 'head', align: 'right' },
  { title: 'function', align: 'left' },
  { title: 'location', align: 'left' },
]

/** Paths are long: a few show where the changed functions are called from. */
const STACKS = 5

/** Of a path the innermost functions tell the callers of the changed one apart; frameworks add dozens around them. */
const FRAMES = 8

/** A difference for a terminal: what changed in all, then functions, paths and likely renames. Ends with a line break. */
export function explainText(difference: ProfileDifference, top: number): string {
  const { functions, stacks, renames } = difference
  const rows = functions.slice(0, top).map((change) => rowOf(change, difference))
  const hidden =
    functions.length > top ? [`and ${plural(functions.length - top, 'more function')}; --top shows more`] : []
  const paths = stacks
    .slice(0, STACKS)
    .map(({ frames, points }) => `  ${signedPoints(points)}  ${pathText(frames)}`)
  const names = renames.map(
    ({ baseline, candidate, because }) =>
      `  ${nameText(baseline.name)} may be ${nameText(candidate.name)} now (${because})`,
  )
  return `${[
    ...headOf(difference),
    ...['', ...textTable(COLUMNS, rows), ...hidden],
    ...(paths.length === 0 ? [] : ['', 'call paths, by what their innermost function changed', ...paths]),
    ...(names.length === 0 ? [] : ['', 'renamed?', ...names]),
  ].join('\n')}\n`
}

function headOf({
  quantity,
  unit,
  baseline,
  candidate,
  change,
  functions,
  basis,
}: ProfileDifference): string[] {
  const after = change === 0 ? baseline.total : candidate.total
  const [from, to] = formatPair(baseline.total, after, unit === 'samples' ? '1' : unit)
  const per = { round: 'a round', work: 'a unit of work', measured: 'an iteration, as measured' }[basis.kind]
  const suffix = unit !== 'samples' ? '' : after === 1 ? ' sample' : ' samples'
  const named = functions.filter(({ verdict }) => verdict === 'grew' || verdict === 'shrank')
  const isTested = functions.some(({ verdict }) => verdict !== 'untested')
  const news =
    named.length === 0 ? 'no function changed beyond noise' : `${named.length} changed beyond noise`
  return [
    `${nameText(quantity)}: ${from} -> ${to}${suffix} for ${per} (${formatChange(change)}), ${sideRounds({ baseline, candidate })}`,
    isTested
      ? news
      : `largest change: ${functions[0] === undefined ? 'none' : nameText(functions[0].frame.name)}, not tested`,
  ]
}

function rowOf(change: FunctionChange, { unit, baseline }: ProfileDifference): string[] {
  const { frame, presence, verdict, points, explains } = change
  const cost = (change.self ?? change.total)!
  const interval = cost.interval?.map((bound) => (100 * bound) / baseline.total)
  return [
    presence === 'both' ? verdict : `${verdict}, ${presence}`,
    signedPoints(points),
    interval === undefined ? '' : `${signedPoints(interval[0]!)} to ${signedPoints(interval[1]!)}`,
    explains === undefined ? '' : shareText(explains),
    ...[shareText(cost.share.baseline), shareText(cost.share.candidate)],
    ...[costText(cost.cost.baseline, unit), costText(cost.cost.candidate, unit)],
    ...[nameText(frame.name), nameText(frameLocation(frame))],
  ]
}

function pathText(frames: readonly Frame[]): string {
  const names = frames.slice(-FRAMES).map(({ name }) => nameText(name))
  return [...(frames.length > FRAMES ? ['...'] : []), ...names].join(' > ')
}
