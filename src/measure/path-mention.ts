/** What may stand before a path in a command, a list of paths or a setting. */
const before = /[\s:;,='"`(<>[{|&]/

/** What may stand behind it: the end of the name, never more of it. */
const after = /[\s:;,/\\'"`)<>\]}|&]/

/**
 * Whether `text` names the folder `path` or something in it: at the beginning of a word, and not as part of a longer
 * name (`/app` is in `cd /app/x` and not in `/apple` or `http://host/app`).
 */
export function leadsInto(text: string, path: string): boolean {
  return mentions(text, path).length > 0
}

/** The text with that folder replaced by another one. */
export function replacePath(text: string, path: string, replacement: string): string {
  const places = mentions(text, path)
  let end = 0
  const pieces = places.map((place) => {
    const piece = text.slice(end, place) + replacement
    end = place + path.length
    return piece
  })
  return pieces.join('') + text.slice(end)
}

function mentions(text: string, path: string): readonly number[] {
  const places: number[] = []
  // The root folder is in every absolute path; nobody works in it.
  if (path.length <= 1) return places
  for (let at = text.indexOf(path); at >= 0; at = text.indexOf(path, at + path.length)) {
    const start = text[at - 1]
    const end = text[at + path.length]
    // `-I/home/me/project` names it too; a short path is more often part of an address.
    const isLong = path.split('/').length > 3 && start !== '/'
    const isUrl = text.slice(0, at).endsWith('file://')
    const begins = start === undefined || before.test(start) || isLong || isUrl
    if (begins && (end === undefined || after.test(end))) places.push(at)
  }
  return places
}
