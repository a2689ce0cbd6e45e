/** Longest part of a user's text that a message repeats; enough to recognise it, too little to bury the message. */
const LONGEST_QUOTE = 80

/**
 * A user's text inside double quotes for a message, cut at 80 characters and escaped (see `escapeControls`). What it
 * returns can neither start a workflow command nor move the rest of the line.
 */
export function quote(text: string): string {
  const cut = text.length > LONGEST_QUOTE ? `${text.slice(0, LONGEST_QUOTE)}...` : text
  return escapeControls(JSON.stringify(cut))
}

/** Control characters, line breaks, terminal sequences and direction marks as `\u{...}`; the rest as it is. */
export function escapeControls(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (point) => `\\u{${point.codePointAt(0)!.toString(16)}}`,
  )
}
