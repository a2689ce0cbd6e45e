/** `0.31 %`, `4.2 %`, `63 %`: as many digits as the data carry; a dash where there is no figure. */
export function percent(rate) {
  if (rate === undefined) return '-'
  const value = rate * 100
  const digits = value === 0 || value >= 9.95 ? 0 : value >= 0.995 ? 1 : 2
  return `${value.toFixed(digits)} %`
}

/** A power: whole per cent, no unit, for columns that name it. */
export function whole(rate) {
  return rate === undefined ? '-' : (rate * 100).toFixed(0)
}

/** `187,061`. */
export function count(value) {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** A name that somebody else gave, for a cell or a sentence: no character of it means anything to Markdown. */
export function plain(words) {
  return String(words)
    .replace(/[\\`*_{}[\]<>|]/g, '\\$&')
    .replace(/\s+/g, ' ')
}

/** A table of text columns first, then `numbers` columns to the right. */
export function table(head, rows, numbers) {
  const left = head.length - numbers
  const rule = head.map((_, index) => (index < left ? '---' : '--:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** Ours stands out in a table of many rules. */
export function ruleCells({ name, tool, ours }) {
  return ours ? [`**${name}**`, `**${tool}**`] : [name, tool]
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(words) {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
