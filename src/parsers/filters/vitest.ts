import { escapeRegex } from './alternatives.js'

/** How the names of groups and benchmark are joined in ours. */
const separator = ' > '

/**
 * The expression of `vitest -t`, which is searched in the titles joined by blanks, without the file that our names begin
 * with. Since Vitest 5 the last title of ours is no test but a part of one, so the title before the end is accepted as well.
 */
export function vitestFilter(names: readonly string[]): string | undefined {
  const texts = names.flatMap((name) => {
    const titles = name.split(separator).slice(1)
    if (titles.length === 0) return []
    const whole = [titles, titles.slice(0, -1)].filter((part) => part.length > 0)
    // A title may hold the separator itself, which is then not a boundary.
    return whole.map((part) => part.map(escapeRegex).join('( > | )'))
  })
  if (texts.length === 0 || names.some((name) => !name.includes(separator))) return undefined
  return `(^| )(${[...new Set(texts)].join('|')})$`
}
