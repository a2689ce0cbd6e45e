/** Hides secrets in a stream of bytes, wherever the pieces are cut. */
export interface SecretMask {
  /** The bytes that may be shown so far; what might be the beginning of a secret is held back. */
  write(chunk: Uint8Array): Uint8Array
  /** What was still held back, at the end of the stream. */
  end(): Uint8Array
}

const replacement = Buffer.from('***')
const nothing = new Uint8Array(0)
const none = -1
const partial = -2
const lineFeed = 0x0a
const carriageReturn = 0x0d

/**
 * A mask over the given byte sequences (`secretForms`, longest first); each occurrence becomes `***`. One line break
 * between any two characters of a secret is skipped, because `base64` and `fold` wrap long lines. One pass, one to
 * two nanoseconds a byte; at most three times the longest form is held back.
 */
export function createSecretMask(forms: readonly Uint8Array[]): SecretMask {
  const byFirst = formsByFirstByte(forms)
  const beginnings = pairsOfBeginnings(forms)
  let held: Uint8Array = nothing
  const scan = (text: Uint8Array, atEnd: boolean): Uint8Array => {
    const pieces: Uint8Array[] = []
    let shown = 0
    let at = 0
    for (;;) {
      at = nextBeginning(text, at, beginnings)
      if (at >= text.length) break
      const match = matchAny(text, at, byFirst[text[at]!], atEnd ? none : partial)
      if (match === none) {
        at++
      } else if (match === partial) {
        break
      } else {
        pieces.push(text.subarray(shown, at), replacement)
        at = match
        shown = match
      }
    }
    held = text.slice(at)
    if (pieces.length === 0) return text.subarray(0, at)
    pieces.push(text.subarray(shown, at))
    return Buffer.concat(pieces)
  }
  if (forms.length === 0) return { write: (chunk) => chunk, end: () => nothing }
  return {
    write: (chunk) => scan(held.length === 0 ? chunk : Buffer.concat([held, chunk]), false),
    end: () => scan(held, true),
  }
}

/** All of `bytes` with every secret replaced by `***`. */
export function maskBytes(bytes: Uint8Array, forms: readonly Uint8Array[]): Uint8Array {
  if (forms.length === 0) return bytes
  const mask = createSecretMask(forms)
  const shown = mask.write(bytes)
  const rest = mask.end()
  return rest.length === 0 ? shown : Buffer.concat([shown, rest])
}

/** `text` with every secret replaced by `***`. */
export function maskText(text: string, forms: readonly Uint8Array[]): string {
  return forms.length === 0 ? text : Buffer.from(maskBytes(Buffer.from(text), forms)).toString('utf8')
}

type FormTable = readonly (readonly Uint8Array[] | undefined)[]

function formsByFirstByte(forms: readonly Uint8Array[]): FormTable {
  const table: (Uint8Array[] | undefined)[] = Array.from({ length: 256 }, () => undefined)
  for (const form of forms) {
    const first = form[0]
    if (first !== undefined) table[first] = [...(table[first] ?? []), form]
  }
  return table
}

/** Which two bytes may begin a form, a line break after the first allowed for: one look a byte skips nearly all text. */
function pairsOfBeginnings(forms: readonly Uint8Array[]): Uint8Array {
  const pairs = new Uint8Array(256 * 256)
  for (const form of forms) {
    const first = (form[0] ?? 0) << 8
    if (form.length === 1) pairs.fill(1, first, first + 256)
    for (const second of [form[1] ?? lineFeed, carriageReturn, lineFeed]) pairs[first | second] = 1
  }
  return pairs
}

/** The next position that a form may begin at; the last byte always may, since nobody knows what follows. */
function nextBeginning(text: Uint8Array, from: number, pairs: Uint8Array): number {
  const last = text.length - 1
  let pair = text[from] ?? 0
  for (let at = from; at < last; at++) {
    pair = ((pair & 0xff) << 8) | text[at + 1]!
    if (pairs[pair] !== 0) return at
  }
  return Math.max(from, last)
}

/**
 * End of the longest form that stands at `at`. Where the text ends inside a form the answer is `cutShort`: `partial`
 * while more may come, `none` at the end, when a shorter form may still stand here whole.
 */
function matchAny(
  text: Uint8Array,
  at: number,
  forms: readonly Uint8Array[] | undefined,
  cutShort: number,
): number {
  if (forms === undefined) return none
  for (const form of forms) {
    const match = matchAt(text, at, form)
    const answer = match === partial ? cutShort : match
    if (answer !== none) return answer
  }
  return none
}

function matchAt(text: Uint8Array, at: number, form: Uint8Array): number {
  let position = at
  for (let index = 0; index < form.length; index++) {
    if (index > 0 && form[index] !== carriageReturn && form[index] !== lineFeed) {
      if (text[position] === carriageReturn) position++
      if (text[position] === lineFeed) position++
    }
    if (position >= text.length) return partial
    if (text[position] !== form[index]) return none
    position++
  }
  return position
}
