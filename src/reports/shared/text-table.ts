import { displayWidth, padTo } from './display-width.js'

export interface TextColumn {
  readonly title: string
  readonly align: 'left' | 'right'
}

/**
 * Rows as lines of aligned columns, two blanks apart, by display width. Columns that are empty in every row are left
 * out; nothing is padded at the end of a line. `paint` colours a cell after padding, so that colour takes no width.
 */
export function textTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  paint: (text: string, column: string) => string = (text) => text,
): string[] {
  const used = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => rows.some((row) => row[index] !== ''))
  const widths = used.map(({ title, index }) =>
    rows.reduce((widest, row) => Math.max(widest, displayWidth(row[index]!)), displayWidth(title)),
  )
  const line = (cellOf: (column: (typeof used)[number]) => string) =>
    used
      .map((column, at) => {
        const isLast = at === used.length - 1 && column.align === 'left'
        const cell = cellOf(column)
        return paint(isLast ? cell : padTo(cell, widths[at]!, column.align), column.title)
      })
      .join('  ')
      .trimEnd()
  return [line(({ title }) => title), ...rows.map((row) => line(({ index }) => row[index]!))]
}
