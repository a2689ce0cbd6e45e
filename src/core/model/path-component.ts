import { fingerprint } from './fingerprint.js'

/** Longest component: three of them and the date stay far below every file system's limit on paths. */
const LONGEST = 100

/** Names that Windows reserves, with any extension. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/

/** Names that stay as they are: most, and each run of a window has several. */
const PLAIN = /^[a-z0-9_-](?:[a-z0-9._-]{0,98}[a-z0-9_-])?$/

/** Marks a name that was too long: what follows is its fingerprint. `~` never stands for itself. */
const CUT = '~'

/**
 * Writes any name as one component of a path, so that distinct names stay distinct on every file system,
 * also where case does not count: bytes outside `[a-z0-9._-]` become `%xx` of their UTF-8 form (a lone surrogate
 * `%uxxxx`), and so do a dot at either end and the first letter of a name that Windows reserves. The empty name is
 * `%`. A result longer than 100 characters is cut and ends in `~` and 32 hexadecimal digits of the name's
 * fingerprint; only such a component cannot be turned back.
 */
export function pathComponent(name: string): string {
  if (name === '') return '%'
  if (PLAIN.test(name) && !RESERVED.test(name)) return name
  const encoded = Array.from(name, encodeCharacter)
    .join('')
    .replace(/^\.|\.$/g, '%2e')
    .replace(RESERVED, (word) => escapeByte(word.charCodeAt(0)) + word.slice(1))
  if (encoded.length <= LONGEST) return encoded
  const kept = encoded.slice(0, LONGEST - 33).replace(/%[0-9a-fu]{0,4}$/, '')
  return `${kept}${CUT}${fingerprint(encoded)}`
}

/** The name behind a component, or undefined where the component was cut. */
export function nameOfPathComponent(component: string): string | undefined {
  if (component === '%') return ''
  if (component.includes(CUT)) return undefined
  const whole = component.replace(/%u([0-9a-f]{4})/g, (_, code) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
  return whole.replace(/(?:%[0-9a-f]{2})+/g, (bytes) => decodeBytes(bytes))
}

function encodeCharacter(character: string): string {
  if (/^[a-z0-9._-]$/.test(character)) return character
  if (/^[\ud800-\udfff]$/.test(character)) return `%u${character.charCodeAt(0).toString(16)}`
  return Array.from(new TextEncoder().encode(character), escapeByte).join('')
}

function escapeByte(byte: number): string {
  return `%${byte.toString(16).padStart(2, '0')}`
}

function decodeBytes(escapes: string): string {
  const bytes = escapes
    .slice(1)
    .split('%')
    .map((digits) => Number.parseInt(digits, 16))
  return new TextDecoder().decode(Uint8Array.from(bytes))
}
