/**
 * The cells of a table drawn with box characters (`│ a │ b │`), trimmed; undefined for a line that is no row of one.
 * A `│` inside a cell cannot be told from a border.
 */
export function boxCells(line: string): readonly string[] | undefined {
  const row = line.trim()
  if (!row.startsWith('│') || !row.endsWith('│') || row.length < 2) return undefined
  return row
    .slice(1, -1)
    .split('│')
    .map((cell) => cell.trim())
}
