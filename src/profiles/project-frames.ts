import type { Frame } from './frame.js'

/** Folders of other people's code inside a checkout. */
const FOREIGN = /(?:^|\/)(?:node_modules|vendor|site-packages|dist-packages|\.venv)(?:\/|$)/

/** Go's module cache, and paths of `-trimpath`, put the version behind the name of a module that is not the main one. */
const GO_DEPENDENCY = /@v\d[^/]*(?:\/|$)/

/** What names no file: `<frozen importlib._bootstrap>`, `[eval]`, `node:fs`, `evalmachine.<anonymous>`; one letter is a drive of Windows. */
const NO_FILE = /^(?:<|\[|[a-z][\w+.-]+:|evalmachine\.)/i

/** Folders of Go's own library, which `-trimpath` writes without the folder that they stand in. */
const GO_LIBRARY = new Set(
  (
    'archive bufio builtin bytes cmp compress container context crypto database debug embed encoding errors expvar flag ' +
    'fmt go hash html image index internal io iter log maps math mime net os path plugin reflect regexp runtime slices sort ' +
    'strconv strings structs sync syscall testing text time unicode unique unsafe weak'
  ).split(' '),
)

/**
 * Whether a frame is the project's own: its file stands below `root`, the absolute path of the checkout of its arm, and not in a
 * folder of dependencies. Takes `file://` URLs and paths of Windows. A relative path is one below the checkout, which programs
 * that were started there write, unless it is of Go's library or has the version of a module in it (`-trimpath`). Links are not
 * followed: `root` is spelled as the program under test sees it.
 */
export function projectFrames(root: string): (frame: Frame) => boolean {
  const base = plainPath(root).replace(/\/+$/, '')
  return ({ file }) => {
    const path = file === undefined ? '' : plainPath(file)
    if (path === '' || NO_FILE.test(path)) return false
    if (!isAbsolute(path)) return !path.startsWith('../') && isOwn(path) && !isGoLibrary(path)
    return path.startsWith(`${base}/`) && isOwn(path.slice(base.length))
  }
}

/** Slashes, no `file://`, no query of a bundler, drives of Windows in upper case. */
function plainPath(file: string): string {
  const path = file.replaceAll('\\', '/').replace(/^file:\/\//, '')
  return path
    .replace(/(?<=\.[cm]?[jt]sx?)[?#].*$/, '')
    .replace(/^\/?([a-z]):\//i, (_, drive: string) => `/${drive.toUpperCase()}:/`)
    .replace(/^(?:\.\/)+/, '')
}

function isAbsolute(path: string): boolean {
  return path.startsWith('/')
}

function isOwn(path: string): boolean {
  return !FOREIGN.test(path) && !GO_DEPENDENCY.test(path)
}

function isGoLibrary(path: string): boolean {
  return path.endsWith('.go') && GO_LIBRARY.has(path.slice(0, path.indexOf('/')))
}
