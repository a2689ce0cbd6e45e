import type { Report } from '../../core/model/report.js'
import { groupDigits } from '../../core/units/plural.js'
import { codeMarkdownCell, escapeMarkdownCell } from './escape-markdown-cell.js'
import { type HistoryEntry, historyLists } from './history-lines.js'
import type { MarkdownBlock } from './markdown-block.js'
import { shortenMiddle } from './shorten-middle.js'

/** A metric is a word; what is longer is somebody's mistake. */
const METRIC_LIMIT = 40

/** What recording this run found in the history, as lists; nothing where there is none. */
export function historyBlocks(
  report: Report,
  { keep, listLimit }: { readonly keep: number; readonly listLimit: number },
): MarkdownBlock[] {
  return historyLists(report).map(({ title, meaning, entries }) => {
    const lines = entries.slice(0, listLimit).map(entryLine)
    const more = entries.length - lines.length
    if (more > 0) lines.push(`- \u2026 and ${groupDigits(more)} more`)
    const heading = `#### ${title} (${groupDigits(entries.length)})`
    const text = [heading, meaning, lines.join('\n')].join('\n\n')
    return { kind: 'text', name: title.toLowerCase(), keep, text }
  })
}

function entryLine({ name, metric, where, what, evidence }: HistoryEntry): string {
  const series = `${codeMarkdownCell(name)} ${escapeMarkdownCell(shortenMiddle(metric, METRIC_LIMIT))}`
  return `- ${series}: ${escapeMarkdownCell(shortenMiddle(where, 120))}: **${what}** (${evidence})`
}
