const BEYOND_ASCII = /[^\0-\x7f]/

/**
 * A pattern with letters of every script: `\p{L}`, `\p{M}` and `\p{N}` in classes. Returns the expression for a text: where
 * all of it is ASCII, one that has the letters of ASCII in their place and matches the same. The tables of Unicode make an
 * expression of half a millisecond to three, which every start would pay, and nearly no text needs them.
 * @param flags those of an expression of Unicode, `u` included
 */
export function letterPattern(source: string, flags: string): (text: string) => RegExp {
  const ascii = source.replaceAll('\\p{L}', 'A-Za-z').replaceAll('\\p{M}', '').replaceAll('\\p{N}', '0-9')
  let plain: RegExp | undefined
  let unicode: RegExp | undefined
  return (text) => {
    if (BEYOND_ASCII.test(text)) {
      unicode ??= new RegExp(source, flags)
      return unicode
    }
    plain ??= new RegExp(ascii, flags.replace('u', ''))
    return plain
  }
}
