import { formatPair, formatValue } from '../../core/units/format-value.js'
import { plural } from '../../core/units/plural.js'
import { escapeHtml } from '../shared/escape-html.js'
import { shareText, signedPoints } from '../shared/share-words.js'
import { calledBy } from '../shared/why-sentence.js'
import { pageText } from './embed-json.js'
import type { PageChange, PageCosts, PageFunction, PageVerdict, ProfilePage } from './page.js'

const VERDICTS: Readonly<Record<PageVerdict, string>> = {
  grew: '\u25b2 grew',
  shrank: '\u25bc shrank',
  'within-noise': 'within noise',
  untested: 'not tested',
}

/** Order when sorted by verdict: news first. */
const RANKS: Readonly<Record<PageVerdict, number>> = { grew: 3, shrank: 2, untested: 1, 'within-noise': 0 }

/** A function that explains less of the change than this is no answer to anything. */
const LEAST_PART = 0.01

interface Column {
  readonly title: string
  /** Key that the script sorts by; rows carry it as `data-KEY`. */
  readonly key: string
  /** Text for who wonders what the column means. */
  readonly explains: string
}

const NAME: Column = { title: 'Function', key: 'name', explains: 'Choose one to see it in the graph' }
const COSTS: readonly Column[] = [
  { title: 'Self', key: 'self', explains: 'Share of the whole that the function itself took' },
  { title: 'Total', key: 'total', explains: 'With everything it called' },
]
const CHANGES: readonly Column[] = [
  {
    title: 'Change',
    key: 'points',
    explains: "In points, per cent of the baseline's total, with its interval",
  },
  { title: 'Verdict', key: 'verdict', explains: 'Whether the change is beyond the noise of the rounds' },
]

/** The ranked functions. Rows carry what the script sorts and finds them by. */
export function functionTable(page: ProfilePage): string {
  const columns = [...(page.kind === 'comparison' ? [NAME, ...CHANGES] : [NAME]), ...COSTS]
  const head = columns.map(
    ({ title, key, explains }) =>
      `<th scope="col"${key === 'verdict' ? ' class="words"' : ''} data-key="${key}" title="${escapeHtml(explains)}"><button type="button">${title}</button></th>`,
  )
  const rows = page.functions.map((row) => rowOf(row, page))
  const hidden =
    page.hidden === 0
      ? ''
      : `<p class="quiet">${plural(page.hidden, 'smaller function', 'smaller functions')} not listed; the command's --top shows more.</p>`
  return `<div class="scroll"><table id="functions"><caption>${captionOf(page)}</caption><thead><tr>${head.join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table></div>${hidden}`
}

function captionOf({ kind }: ProfilePage): string {
  return kind === 'comparison'
    ? 'Functions, changed ones first; costs are baseline \u2192 candidate'
    : 'Functions, by what they cost themselves'
}

function rowOf(row: PageFunction, { kind, unit }: ProfilePage): string {
  const { location, frame, self, total, change } = row
  const data = {
    ...(frame === undefined ? {} : { frame }),
    ...(self === undefined ? {} : { self: self.candidate.cost }),
    ...(total === undefined ? {} : { total: total.candidate.cost }),
    ...(change === undefined ? {} : { points: change.points, verdict: RANKS[change.verdict] }),
  }
  const attributes = Object.entries(data).map(([key, value]) => ` data-${key}="${value}"`)
  const notes = [...(location === '' ? [] : [pageText(location)]), ...calledBy(row, { name: nameOnPage })]
  const where = notes.map((note) => `<span class="where">${escapeHtml(note)}</span>`).join('')
  const label = escapeHtml(pageText(row.name))
  const shown = frame === undefined ? `<span>${label}</span>` : `<button type="button">${label}</button>`
  const cells = [
    `<th scope="row">${shown}${where}</th>`,
    ...(kind === 'comparison' ? changeCells(change) : []),
    costCell(self, unit),
    costCell(total, unit),
  ]
  const verdict = change === undefined ? '' : ` class="${change.verdict}"`
  return `<tr${verdict}${attributes.join('')}>${cells.join('')}</tr>`
}

/** As sentences name a function, in full: the page has the room. */
function nameOnPage(name: string): string {
  return pageText(name) === '' ? '(no name)' : pageText(name)
}

function changeCells(change: PageChange | undefined): readonly string[] {
  if (change === undefined) return ['<td></td>', '<td></td>']
  const { points, interval, verdict, presence, explains } = change
  const bounds =
    interval === undefined || isNothing(interval)
      ? ''
      : small(`${signedPoints(interval[0])} to ${signedPoints(interval[1])}`)
  const part =
    explains === undefined || verdict === 'within-noise' || Math.abs(explains) < LEAST_PART
      ? ''
      : small(`${(100 * explains).toFixed(0)} % of the change`)
  const there = presence === 'both' ? '' : `, ${presence}`
  return [
    `<td>${signedPoints(points)}${bounds}</td>`,
    `<td class="words">${VERDICTS[verdict]}${there}${part}</td>`,
  ]
}

function costCell(costs: PageCosts | undefined, unit: string): string {
  if (costs === undefined) return '<td></td>'
  const { baseline, candidate } = costs
  const plainUnit = unit === 'samples' ? '1' : unit
  const [share, cost] =
    baseline === undefined
      ? [shareText(candidate.share), formatValue(candidate.cost, plainUnit)]
      : [
          `${shareText(baseline.share).replace(/ %$/, '')} \u2192 ${shareText(candidate.share)}`,
          formatPair(baseline.cost, candidate.cost, plainUnit).join(' \u2192 '),
        ]
  return `<td>${escapeHtml(share)}${small(escapeHtml(cost))}</td>`
}

function isNothing([low, high]: readonly [number, number]): boolean {
  return signedPoints(low) === '0.0' && signedPoints(high) === '0.0'
}

function small(html: string): string {
  return `<small>${html}</small>`
}
