// `_ZN` parts with their lengths, `17h` and a hash, `E`: Rust's scheme before version 0, which every compiler still writes by default.
const LEGACY = /^_?_ZN(?<path>.*)17h[0-9a-f]{16}E(?:\.llvm\.\d+)?$/

/** `$LT$` and other spellings of signs that a linker would not take. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['SP', '@'],
  ['BP', '*'],
  ['RF', '&'],
  ['LT', '<'],
  ['GT', '>'],
  ['LP', '('],
  ['RP', ')'],
  ['C', ','],
])

/** The path that a legacy mangled Rust symbol stands for, without its hash; any other name as it is. */
export function demangleRust(name: string): string {
  const path = LEGACY.exec(name)?.groups?.path
  if (path === undefined) return name
  const parts: string[] = []
  for (let at = 0; at < path.length; ) {
    const length = /^\d+/.exec(path.slice(at, at + 6))?.[0]
    const start = at + (length ?? '').length
    if (length === undefined || start + Number(length) > path.length) return name
    parts.push(plainPart(path.slice(start, start + Number(length))))
    at = start + Number(length)
  }
  return parts.length === 0 ? name : parts.join('::')
}

function plainPart(part: string): string {
  return part
    .replace(/^_(?=\$)/, '')
    .replaceAll('..', '::')
    .replaceAll(/\$u([0-9a-f]{1,6})\$/g, (_, code: string) => codePoint(code))
    .replaceAll(/\$([A-Z]{1,2})\$/g, (whole, sign: string) => SIGNS.get(sign) ?? whole)
}

function codePoint(code: string): string {
  const value = Number.parseInt(code, 16)
  return value <= 0x10ffff ? String.fromCodePoint(value) : code
}
