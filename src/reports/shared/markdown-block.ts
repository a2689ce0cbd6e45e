/** A piece of a Markdown document that is kept or left out whole; a table may also lose rows from its end. */
export type MarkdownBlock = TextBlock | TableBlock

interface BlockBase {
  /** What the reader is told when it is left out. */
  readonly name: string
  /** Lower leaves first; blocks of `always` stay. */
  readonly keep: number | 'always'
}

export interface TextBlock extends BlockBase {
  readonly kind: 'text'
  readonly text: string
}

export interface TableBlock extends BlockBase {
  readonly kind: 'table'
  /** Before the table, such as a heading or the start of a fold. */
  readonly before: string
  readonly columns: readonly MarkdownColumn[]
  /** Escaped cells, as many as columns. */
  readonly rows: readonly (readonly string[])[]
  /** Rows that exist but were not even offered. */
  readonly omitted: number
  readonly after: string
}

export interface MarkdownColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}

/** The Markdown of a block. `elsewhere` names the place that has the rows left out here. */
export function renderBlock(block: MarkdownBlock, elsewhere: string): string {
  if (block.kind === 'text') return block.text
  const lines = [
    row(block.columns.map(({ title }) => title)),
    row(block.columns.map(({ align }) => DASHES[align])),
  ]
  lines.push(...block.rows.map(row))
  if (block.omitted > 0) lines.push(row(moreRow(block, elsewhere)))
  return [block.before, lines.join('\n'), block.after].filter((part) => part !== '').join('\n\n')
}

const DASHES = { left: ':--', right: '--:' } as const

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function moreRow({ columns, omitted }: TableBlock, elsewhere: string): string[] {
  const count = String(omitted).replace(/\B(?=(\d{3})+$)/g, ',')
  return columns.map((_, index) => (index === 0 ? `\u2026 and ${count} more, see ${elsewhere}` : ''))
}
