/** Shorter ones would also hide honest words and numbers of a benchmark's output. */
const shortestSecret = 6

/** Fewer characters of an encoded form than this match by chance. */
const shortestForm = 8

/**
 * The byte sequences under which each secret may appear: itself, its JSON and URI spelling, hexadecimal, and base64
 * (both alphabets) at each of the three alignments it can have inside a longer text such as `x-access-token:SECRET`.
 * Line breaks are left out, because the mask skips one between any two characters; a secret with empty lines in it, such as a
 * key in PEM, is a form as it stands, too. Longest first, so that a form never hides a longer one.
 */
export function secretForms(secrets: readonly string[]): readonly Uint8Array[] {
  const forms = new Set<string>()
  for (const secret of secrets) {
    if (secret.length < shortestSecret) continue
    for (const form of spellings(secret)) forms.add(form.replace(/[\r\n]/g, ''))
    for (const form of withEmptyLines(secret)) forms.add(form)
  }
  return [...forms]
    .filter((form) => form.length >= shortestSecret)
    .map((form) => Buffer.from(form, 'utf8'))
    .sort((one, other) => other.length - one.length)
}

/** The secret with its line breaks, by each convention, where several stand together; none where too little else is in it. */
function withEmptyLines(secret: string): readonly string[] {
  const lines = secret.replaceAll('\r\n', '\n')
  if (!/[\r\n]{2}/.test(lines) || lines.replace(/[\r\n]/g, '').length < shortestSecret) return []
  return [secret, lines, lines.replaceAll('\n', '\r\n')]
}

function spellings(secret: string): readonly string[] {
  const bytes = Buffer.from(secret, 'utf8')
  // A lone surrogate has no URI spelling; UTF-8 turns it into U+FFFD.
  const wellFormed = bytes.toString('utf8')
  const hex = bytes.toString('hex')
  const base64 = [0, 1, 2]
    .map((shift) => base64Core(secret, shift))
    .filter((form) => form.length >= shortestForm)
  const base64Url = base64.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))
  const quoted = JSON.stringify(secret).slice(1, -1)
  return [secret, quoted, encodeURIComponent(wellFormed), hex, hex.toUpperCase(), ...base64, ...base64Url]
}

/** The characters of base64 that depend on the secret alone when it begins `shift` bytes after a group of three. */
function base64Core(secret: string, shift: number): string {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret, 'utf8')])
  const first = Math.ceil((shift * 8) / 6)
  const end = Math.floor((bytes.length * 8) / 6)
  return bytes.toString('base64').slice(first, end)
}
