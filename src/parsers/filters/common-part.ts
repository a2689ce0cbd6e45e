/** Shorter beginnings select nearly everything. */
const shortest = 3

/**
 * The beginning that all names share, as plain text: libtest looks for text in names and criterion for an expression, and
 * text of these characters is the same to both. Undefined where the names share too little.
 */
export function commonPart(names: readonly string[]): string | undefined {
  const [first = '', ...others] = names
  let length = first.length
  for (const name of others) {
    while (length > 0 && !name.startsWith(first.slice(0, length))) length--
  }
  const plain = /^[\w:/ =,-]*/.exec(first.slice(0, length))?.[0] ?? ''
  const part = plain.trimStart() === plain ? plain.trimEnd() : ''
  return part.length < shortest || part.startsWith('-') ? undefined : part
}
