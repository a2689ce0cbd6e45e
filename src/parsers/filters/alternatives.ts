/** Characters that some dialect of regular expressions gives a meaning to. */
const special = /[\\^$.*+?()[\]{}|]/g

/** Text that every common dialect (RE2, Rust, Java, ECMAScript, POSIX extended) reads as these characters. */
export function escapeRegex(text: string): string {
  return text.replace(special, '\\$&')
}

/** `(one|other)` of escaped texts, each once; without a group where there is one. A plain group: POSIX has no `(?:`. */
export function alternatives(texts: readonly string[]): string {
  const escaped = [...new Set(texts)].map(escapeRegex)
  return escaped.length === 1 ? escaped[0]! : `(${escaped.join('|')})`
}
