import { holds } from './row.mjs'

const HEAD = ['figure', 'value', 'target', '', 'incumbent', 'note']

/** The rows as aligned text. */
export function renderTable(rows) {
  const cells = rows.map((row) => [
    row.figure,
    amount(row.value, row.unit),
    row.target === undefined ? '' : `<= ${amount(row.target, row.unit)}`,
    row.target === undefined ? '' : holds(row) ? 'holds' : 'ABOVE',
    row.incumbent === undefined ? '' : amount(row.incumbent, row.unit),
    row.note ?? '',
  ])
  const widths = HEAD.map((title, at) => Math.max(title.length, ...cells.map((line) => line[at].length)))
  const lines = [HEAD, widths.map((width) => '-'.repeat(width)), ...cells]
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function amount(value, unit) {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2
  return `${value.toFixed(digits)} ${unit}`.trimEnd()
}
