// Hashes of contents as bundlers put them into names: esbuild 8 characters of base 32, webpack 20 hexadecimal digits,
// Rollup and Vite 8 of base 64. A part that is all lower-case letters is a word.
const HASH = /([.-])(?=[\w-]{0,31}[A-Z\d])(?:[A-Z2-7]{8}|[\da-f]{16,32}|[\w-]{8})(?=\.(?:[\w.]+)$)/

/**
 * The name of an output file without the hash of its contents, which would make every change a new file:
 * `dist/index-6T6RIGYT.js` is `dist/index-[hash].js`. `hashes` are those that the tool itself names.
 */
export function unhashedName(name: string, hashes: readonly string[] = []): string {
  const told = hashes.length === 0 ? [] : hashes.filter((hash) => hash.length >= 4 && name.includes(hash))
  if (told.length > 0) return told.reduce((text, hash) => text.replaceAll(hash, '[hash]'), name)
  const found = HASH.exec(name)
  if (found === null) return name
  const end = found.index + found[0].length
  return `${name.slice(0, found.index + 1)}[hash]${name.slice(end)}`
}
