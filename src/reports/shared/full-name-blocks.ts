import type { Report } from '../../core/model/report.js'
import { codeFence } from './code-fence.js'
import type { MarkdownBlock } from './markdown-block.js'
import { NAME_LIMIT, shortenMiddle } from './shorten-middle.js'
import { visibleText } from './visible-text.js'

/** Names are for looking up; a name longer than this is data, and the JSON report has it. */
const FULL_LIMIT = 2000

/** The names that tables show shortened, one a line; nothing where there are none. First to leave when space is short. */
export function fullNameBlocks(report: Report): MarkdownBlock[] {
  const names = new Set(report.comparisons.map(({ benchmark }) => visibleText(benchmark)))
  const long = [...names].filter((name) => name.length > NAME_LIMIT)
  if (long.length === 0) return []
  const lines = long.map((name) => shortenMiddle(name, FULL_LIMIT)).join('\n')
  const text = `<details><summary>Full names</summary>\n\n${codeFence(lines, 'text')}\n\n</details>`
  return [{ kind: 'text', name: 'full names', keep: 0, text }]
}
