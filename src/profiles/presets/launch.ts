import { isSetting } from '../../core/command/shell-line.js'

/** A command taken apart where its program begins. */
export interface Launch {
  /** What stands in front of the program: variables, `env`, `taskset -c 0`, `poetry run`. */
  readonly before: readonly string[]
  /** The program and its arguments. */
  readonly program: readonly [string, ...string[]]
}

/** Programs that run another one behind their own options, with the number of words that belong to them. */
const WRAPPERS: ReadonlyMap<string, (rest: readonly string[]) => number> = new Map([
  ['env', (rest: readonly string[]) => leading(rest, isSetting)],
  ['taskset', ([first = '']: readonly string[]) => (first.startsWith('-') ? 2 : 1)],
  ['nice', ([first = '']: readonly string[]) => (first === '-n' ? 2 : first.startsWith('-') ? 1 : 0)],
  [
    'setarch',
    (rest: readonly string[]) => leading(rest, (word) => word === '-R' || /^x86_64|^aarch64/.test(word)),
  ],
])

/** Managers of Python environments: `poetry run pytest`. */
const ENVIRONMENTS = /^(?:poetry|uv|pipenv|pdm|hatch|rye)$/

/** Python's own programs, which may stand behind options of an environment manager. */
export const PYTHON_PROGRAM = /^(?:python(?:\d[\d.]*)?|pytest|py\.test)$/

/** Where the program of a plain command begins; undefined where that cannot be told. */
export function launchOf(words: readonly string[]): Launch | undefined {
  let at = leading(words, isSetting)
  for (;;) {
    const wrapper = WRAPPERS.get(programName(words[at] ?? ''))
    if (wrapper === undefined) break
    at += 1 + wrapper(words.slice(at + 1))
  }
  if (ENVIRONMENTS.test(programName(words[at] ?? '')) && words[at + 1] === 'run') {
    const inner = words.findIndex((word, index) => index > at + 1 && PYTHON_PROGRAM.test(programName(word)))
    at = inner < 0 ? at + 2 : inner
  }
  const [program, ...rest] = words.slice(at)
  if (program === undefined || program.startsWith('-')) return undefined
  return { before: words.slice(0, at), program: [program, ...rest] }
}

/** Name of a program without its folder and without `.exe`. */
export function programName(word: string): string {
  return word.slice(word.lastIndexOf('/') + 1).replace(/\.exe$/, '')
}

function leading(words: readonly string[], holds: (word: string) => boolean): number {
  const end = words.findIndex((word) => !holds(word))
  return end < 0 ? words.length : end
}
