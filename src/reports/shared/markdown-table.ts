import type { Comparison } from '../../core/model/report.js'
import { benchmarkLabel, type LabelStyle } from './benchmark-label.js'
import { comparisonCells } from './comparison-cells.js'
import { codeMarkdownCell, escapeMarkdownCell } from './escape-markdown-cell.js'
import type { MarkdownColumn, TableBlock } from './markdown-block.js'
import { shortenMiddle } from './shorten-middle.js'

export interface ComparisonTable {
  readonly name: string
  readonly keep: number
  readonly before: string
  readonly after?: string
  readonly comparisons: readonly Comparison[]
  /** Most rows to offer. */
  readonly rowLimit: number
  readonly label: LabelStyle
}

const LEFT = (title: string): MarkdownColumn => ({ title, align: 'left' })
const RIGHT = (title: string): MarkdownColumn => ({ title, align: 'right' })

const COLUMNS = [
  LEFT('Benchmark and metric'),
  RIGHT('Baseline'),
  RIGHT('Candidate'),
  RIGHT('Change'),
  RIGHT('MDE'),
  LEFT('Evidence'),
]

/** Rows with everything known about them: both values, the change over its interval, MDE, trend over evidence. */
export function fullTable(table: ComparisonTable): TableBlock {
  return build(table, (comparison) => {
    const cells = comparisonCells(comparison)
    const change = cells.change === '' ? '' : `**${nowrap(cells.change)}**`
    return [
      identity(comparison, table.label),
      nowrap(value(cells.baseline)),
      nowrap(value(cells.candidate)),
      stacked(change, nowrap(value(cells.interval))),
      nowrap(value(cells.mde)),
      stacked(cells.trend, evidence(cells.evidence)),
    ]
  })
}

/** Rows that ask for nothing: no interval and no trend. */
export function shortTable(table: ComparisonTable): TableBlock {
  return build(table, (comparison) => {
    const cells = comparisonCells(comparison)
    const numbers = [cells.baseline, cells.candidate, cells.change, cells.mde].map((text) =>
      nowrap(value(text)),
    )
    return [identity(comparison, table.label), ...numbers, evidence(cells.evidence)]
  })
}

/** Columns that are empty in every row are left out, since a comment is narrow. */
function build(table: ComparisonTable, cellsOf: (comparison: Comparison) => string[]): TableBlock {
  const shown = table.comparisons.slice(0, table.rowLimit)
  const rows = shown.map(cellsOf)
  const used = COLUMNS.map((_, index) => rows.some((row) => row[index] !== ''))
  return {
    kind: 'table',
    name: table.name,
    keep: table.keep,
    before: table.before,
    after: table.after ?? '',
    columns: COLUMNS.filter((_, index) => used[index]),
    rows: rows.map((row) => row.filter((_, index) => used[index])),
    omitted: table.comparisons.length - shown.length,
  }
}

/** The metric stands under the name: two columns of words beside five of numbers would not fit a comment. */
function identity(comparison: Comparison, label: LabelStyle): string {
  const metric = escapeMarkdownCell(shortenMiddle(comparison.metric, 60))
  const direction = comparison.direction === 'higher' ? ' (higher is better)' : ''
  return stacked(codeMarkdownCell(benchmarkLabel(comparison, label)), metric + direction)
}

function stacked(upper: string, lower: string): string {
  return [upper, lower].filter((text) => text !== '').join('<br>')
}

/** A value may end in a custom unit, and evidence in a reason, which are anybody's text. */
function value(text: string): string {
  return escapeMarkdownCell(shortenMiddle(text, 160))
}

/** `p = 0.0003` stays on one line. */
function evidence(text: string): string {
  return value(text).replace(/\bp (=|&#60;) (?=\d)/g, 'p&nbsp;$1&nbsp;')
}

/** A number and its unit stay on one line of a narrow cell. */
function nowrap(text: string): string {
  return text.replace(/(?<=[\d)%x]) (?=\S)/g, '&nbsp;')
}
