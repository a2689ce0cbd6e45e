/**
 * A path of this machine must not become part of a name: the file's own name, with as many folders as tell it from
 * the other files of that name. Paths are separated by `/`.
 */
export function shortPath(path: string, all: readonly string[]): string {
  const parts = path.split('/')
  for (let length = 1; length < parts.length; length += 1) {
    const tail = parts.slice(-length).join('/')
    if (all.every((other) => other === path || !`/${other}`.endsWith(`/${tail}`))) return tail
  }
  return path
}
