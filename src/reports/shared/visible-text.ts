/** Terminal control sequences: CSI, OSC and the two-byte ones. What is left of a broken one is shown below. */
const ANSI = /(?:\x1b\[|\x9b)[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b\x9c]*(?:\x07|\x1b\\|\x9c)|\x1b[@-Z\\-_]/g

const LINE_BREAK = /\r\n|[\n\r\u2028\u2029]/g

/** C0 and C1 controls, and marks without a shape: zero-width, bidirectional, tags; half of a surrogate pair. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}]/gu

/** U+2400 is the picture of NUL; the pictures of the other C0 controls follow in order. */
const CONTROL_PICTURES = 0x2400

/**
 * Text of one line in which everything can be seen: ANSI sequences removed, line breaks as `↵`, other controls as their
 * pictures, bidirectional and zero-width marks as `[U+202E]`. So no name can move the cursor, split a row, or
 * display in another order than it is stored.
 */
export function visibleText(text: string): string {
  return text.replace(ANSI, '').replace(LINE_BREAK, '\u21b5').replace(UNSEEN, pictureOf)
}

/** The same for text that may have several lines, such as a command or the end of a log: line breaks stay. */
export function visibleLines(text: string): string {
  return text
    .replace(ANSI, '')
    .split(/\r\n|[\n\r]/)
    .map((line) => visibleText(line))
    .join('\n')
}

function pictureOf(mark: string): string {
  const code = mark.codePointAt(0)!
  if (mark === '\t') return ' '
  if (code < 0x20) return String.fromCodePoint(CONTROL_PICTURES + code)
  if (code === 0x7f) return '\u2421'
  // A lone surrogate cannot be sent as UTF-8, and a C1 control has no picture.
  if (code < 0xa0 || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd'
  return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`
}
