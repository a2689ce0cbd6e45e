/** Where a position of a shell line stands. */
export type ShellPlace = 'outside' | 'single' | 'double' | 'unknown'

/** Characters that make a line more than one simple command, or its words something else than they read. */
const operators = /[|;&<>()`$\n\r{}!~*?#\\[\]]/

/**
 * The words of a simple command of a POSIX shell with their quotes removed; undefined for anything that a shell would act
 * on: pipes, lists, substitutions, variables, patterns, redirections, comments, escapes, line breaks.
 */
export function plainWords(line: string): readonly string[] | undefined {
  const words: string[] = []
  const rest = line.trim()
  if (/[\r\n]/.test(rest)) return undefined
  const piece = /(\s+)|'([^']*)'|"([^"$`\\!]*)"|([^\s'"]+)/y
  let word: string | undefined
  while (piece.lastIndex < rest.length) {
    const match = piece.exec(rest)
    if (match === null) return undefined
    const [, blank, single, double, bare] = match
    // A dollar at the end of a word is only a dollar, as in `-run=^$`.
    const text = bare?.replace(/\$$/, /['"]/.test(rest[piece.lastIndex] ?? '') ? '$&' : '') ?? ''
    if (operators.test(text)) return undefined
    if (blank === undefined) word = (word ?? '') + (single ?? double ?? bare ?? '')
    else if (word !== undefined) {
      words.push(word)
      word = undefined
    }
  }
  return word === undefined ? words : [...words, word]
}

/** One word that a POSIX shell reads back as exactly `text`. */
export function quoteWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}

/** `text` as it must stand at a place of a line, so that a POSIX shell reads it back unchanged. */
export function quoteAt(text: string, place: Exclude<ShellPlace, 'unknown'>): string {
  if (place === 'outside') return quoteWord(text)
  return place === 'single' ? text.replaceAll("'", "'\\''") : text.replace(/[\\"$`]/g, '\\$&')
}

/**
 * Where position `at` of a line stands: outside quotes, or between single or double ones. Unknown where the line holds
 * what is not followed here before it: substitutions, here-documents, comments, `$'...'`.
 */
export function placeIn(line: string, at: number): ShellPlace {
  let place: Exclude<ShellPlace, 'unknown'> = 'outside'
  for (let index = 0; index < at; index++) {
    const character = line[index]
    if (place === 'single') {
      if (character === "'") place = 'outside'
    } else if (character === '\\') {
      index++
      if (index === at) return 'unknown'
    } else if (
      character === '`' ||
      (character === '$' && /[('"]/.test(line[index + 1] ?? '') && place === 'outside')
    ) {
      return 'unknown'
    } else if (character === '$' && line[index + 1] === '(') {
      return 'unknown'
    } else if (place === 'double') {
      if (character === '"') place = 'outside'
    } else if (character === "'" || character === '"') {
      place = character === "'" ? 'single' : 'double'
    } else if (line.startsWith('<<', index) || (character === '#' && /\s|^$/.test(line[index - 1] ?? ''))) {
      return 'unknown'
    }
  }
  return place
}
