/** Marks that take no column of their own. */
const ZERO_WIDTH = /\p{Mn}|\p{Me}|\p{Cf}/u

/** Scripts and pictures that take two columns (East Asian Width W and F, as Unicode 15 groups them). */
const DOUBLE_WIDTH =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}\p{Emoji_Presentation}]/u

/** Columns that a text takes on a terminal. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) {
    if (ZERO_WIDTH.test(character)) continue
    width += DOUBLE_WIDTH.test(character) ? 2 : 1
  }
  return width
}

/** Fills with blanks up to a width, on the side that the alignment leaves free. */
export function padTo(text: string, width: number, align: 'left' | 'right'): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return align === 'left' ? text + blanks : blanks + text
}
