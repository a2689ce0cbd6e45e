/** A name longer than this pushes the numbers off the screen; most generated names of parametrised tests are shorter. */
export const NAME_LIMIT = 120

/**
 * Shortens a long text in the middle, where generated names differ least: `head…(+9880 #3fa2c1)…tail`. The number is
 * how many characters were left out, the hash is of the whole, so that two names stay distinct. At most `limit`
 * characters (code points, never half of one).
 */
export function shortenMiddle(text: string, limit = NAME_LIMIT): string {
  if (text.length <= limit) return text
  const characters = Array.from(text)
  if (characters.length <= limit) return text
  const mark = `\u2026(+${characters.length - limit} #${fingerprint(text)})\u2026`
  const room = Math.max(2, limit - mark.length)
  const head = Math.ceil(room * 0.6)
  return characters.slice(0, head).join('') + mark + characters.slice(-(room - head)).join('')
}

/** FNV-1a, 32 bit, its first six hexadecimal digits: tells names apart, protects nothing. */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return (hash >>> 0).toString(16).padStart(8, '0').slice(0, 6)
}
