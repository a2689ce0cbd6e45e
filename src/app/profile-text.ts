import { formatValue } from '../core/units/format-value.js'
import { plural } from '../core/units/plural.js'
import { frameLocation } from '../profiles/frame.js'
import { functionCosts } from '../profiles/function-costs.js'
import type { FunctionCost, FunctionProfile, LineCost, Profile, SeriesProfile } from '../profiles/profile.js'
import { profileTotal } from '../profiles/profile-total.js'
import { escapeTerminal } from '../reports/shared/escape-terminal.js'
import { shareText } from '../reports/shared/share-words.js'
import { shortenMiddle } from '../reports/shared/shorten-middle.js'
import { type TextColumn, textTable } from '../reports/shared/text-table.js'

const COLUMNS: readonly TextColumn[] = [
  { title: 'self', align: 'right' },
  { title: 'self %', align: 'right' },
  { title: 'total', align: 'right' },
  { title: 'total %', align: 'right' },
  { title: 'calls', align: 'right' },
  { title: 'function', align: 'left' },
  { title: 'location', align: 'left' },
]

const LINE_COLUMNS: readonly TextColumn[] = [
  { title: 'cost', align: 'right' },
  { title: '%', align: 'right' },
  { title: 'hits', align: 'right' },
  { title: 'line', align: 'left' },
  { title: 'text', align: 'left' },
]

/** A profile for a terminal: its total, and the functions that cost most by themselves. Ends with a line break. */
export function profileText(profile: Profile, top: number): string {
  const { format, quantity, unit, samples } = profile
  const total = costText(profileTotal(profile), unit)
  const counted = samples === undefined || unit === 'samples' ? '' : `, ${countText(samples, 'sample')}`
  const head = `${format}: ${escapeTerminal(quantity)}, ${profile.kind === 'series' ? 'at most ' : ''}${total}${counted}`
  return `${[head, '', ...bodyOf(profile, top)].join('\n')}\n`
}

/** So many of a thing, large numbers rounded: `1 sample`, `2.08 M samples`. */
export function countText(count: number, noun: string): string {
  return `${formatValue(count, '1')} ${count === 1 ? noun : `${noun}s`}`
}

/** A cost in the unit of a profile: samples are counted. */
export function costText(value: number, unit: string): string {
  return unit === 'samples' ? countText(value, 'sample') : formatValue(value, unit)
}

/** A name or a place from a profile, safe and of bounded length. */
export function nameText(name: string): string {
  return escapeTerminal(shortenMiddle(name))
}

function bodyOf(profile: Profile, top: number): string[] {
  if (profile.kind === 'series') return seriesLines(profile)
  const costs = functionCosts(profile)
  const ranked = costs.toSorted(
    (first, second) => rank(second) - rank(first) || (second.total ?? 0) - (first.total ?? 0),
  )
  const table = textTable(
    COLUMNS,
    ranked.slice(0, top).map((cost) => functionRow(cost, profile)),
  )
  const hidden =
    costs.length > top ? [`and ${plural(costs.length - top, 'more function')}; --top shows more`] : []
  return [...table, ...hidden, ...(profile.kind === 'table' ? lineTable(profile.lines, profile, top) : [])]
}

/** By self cost; with callees where the format does not tell it. */
function rank({ self, total }: FunctionCost): number {
  return self ?? total ?? 0
}

function functionRow({ frame, self, total, calls }: FunctionCost, profile: FunctionProfile): string[] {
  const whole = profileTotal(profile)
  const cost = (value: number | undefined) => (value === undefined ? '' : plainCost(value, profile.unit))
  const share = (value: number | undefined) => (value === undefined ? '' : shareText(value / whole))
  return [
    ...[cost(self), share(self), cost(total), share(total)],
    calls === undefined ? '' : formatValue(calls, '1'),
    ...[nameText(frame.name), nameText(frameLocation(frame))],
  ]
}

function lineTable(lines: readonly LineCost[], profile: FunctionProfile, top: number): string[] {
  if (lines.length === 0) return []
  const whole = profileTotal(profile)
  const rows = lines
    .toSorted((first, second) => second.cost - first.cost)
    .slice(0, top)
    .map(({ cost, hits, file, line, text = '' }) => [
      ...[
        plainCost(cost, profile.unit),
        shareText(cost / whole),
        hits === undefined ? '' : formatValue(hits, '1'),
      ],
      ...[nameText(`${file}:${line}`), nameText(text)],
    ])
  return ['', ...textTable(LINE_COLUMNS, rows)]
}

function seriesLines({ points, unit, timeUnit }: SeriesProfile): string[] {
  const [first] = points
  const last = points.at(-1)
  if (first === undefined || last === undefined) return []
  const at = (time: number) => costText(time, timeUnit)
  return [
    `${plural(points.length, 'point')} from ${at(first.at)} to ${at(last.at)}`,
    `starts at ${costText(first.value, unit)}, ends at ${costText(last.value, unit)}`,
  ]
}

function plainCost(value: number, unit: string): string {
  return formatValue(value, unit === 'samples' ? '1' : unit)
}
