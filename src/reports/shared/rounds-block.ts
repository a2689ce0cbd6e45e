import type { Comparison } from '../../core/model/report.js'
import { formatValue } from '../../core/units/format-value.js'
import { plural } from '../../core/units/plural.js'
import { benchmarkLabel, type LabelStyle } from './benchmark-label.js'
import { displayUnit } from './comparison-cells.js'
import { codeMarkdownCell, escapeMarkdownCell } from './escape-markdown-cell.js'
import type { TableBlock } from './markdown-block.js'
import { ratioStrip, STRIP_LEGEND } from './ratio-strip.js'
import type { RowGroups } from './row-groups.js'
import { shortenMiddle } from './shorten-middle.js'

/** What each round said of the rows that ask for something, in a fold; nothing where no round was paired. */
export function roundsBlocks(
  groups: Pick<RowGroups, 'regressions' | 'ungatedRegressions' | 'inconclusive'>,
  options: { readonly keep: number; readonly rowLimit: number; readonly label: LabelStyle },
): TableBlock[] {
  const rows = [...groups.regressions, ...groups.inconclusive, ...groups.ungatedRegressions].flatMap(
    (row) => {
      const strip = ratioStrip(row)
      return strip === undefined
        ? []
        : [[nameOf(row, options.label), strip.bars, `\u2588 = +${strip.top}`, modesOf(row)]]
    },
  )
  if (rows.length === 0) return []
  const hasModes = rows.some((cells) => cells[3] !== '')
  const left = (title: string) => ({ title, align: 'left' as const })
  const columns = [left('Benchmark and metric'), left('Rounds'), left('Scale'), left('Modes')]
  return [
    {
      kind: 'table',
      name: 'rounds',
      keep: options.keep,
      before: `<details><summary>Round by round (${plural(rows.length, 'row')})</summary>\n\n${STRIP_LEGEND}`,
      after: '</details>',
      columns: hasModes ? columns : columns.slice(0, 3),
      rows: rows.slice(0, options.rowLimit).map((cells) => (hasModes ? cells : cells.slice(0, 3))),
      omitted: Math.max(0, rows.length - options.rowLimit),
    },
  ]
}

function nameOf(row: Comparison, label: LabelStyle): string {
  return `${codeMarkdownCell(benchmarkLabel(row, label))}<br>${escapeMarkdownCell(shortenMiddle(row.metric, 60))}`
}

/** `60 %: 1.00 ms to 1.20 ms`, one a line; a mode that an arm never visits has a dash there. */
function modesOf(row: Comparison): string {
  const unit = displayUnit(row)
  const show = (value: number | undefined) => (value === undefined ? '\u2013' : formatValue(value, unit))
  return (row.modes ?? [])
    .map(({ share, baseline, candidate }) => {
      const text = `${Math.round(share * 100)} %: ${show(baseline)} to ${show(candidate)}`
      return escapeMarkdownCell(shortenMiddle(text, 80))
    })
    .join('<br>')
}
