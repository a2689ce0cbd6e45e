import { isPosix, shellLine } from './shell-line.js'
import { plainWords } from './shell-words.js'

/** A command: a shell line, or an argv that no shell sees. */
export type Command =
  | { readonly kind: 'shell'; readonly line: string }
  | { readonly kind: 'argv'; readonly argv: readonly [string, ...string[]] }

/** The words of a command that is plain enough to be changed; undefined for lines that a shell would act on, and unknown shells. */
export function wordsOfCommand(run: Command, shell: string): readonly string[] | undefined {
  if (run.kind === 'argv') return run.argv
  return isPosix(shell) ? plainWords(run.line) : undefined
}

/**
 * The command with other words, of the same kind. Words that set variables must be the same ones as before, at the same
 * places. Undefined where no word is left.
 */
export function commandOfWords(
  run: Command,
  words: readonly string[],
  placed: readonly string[],
): Command | undefined {
  const [file, ...rest] = placed
  if (file === undefined) return undefined
  if (run.kind === 'argv') return { kind: 'argv', argv: [file, ...rest] }
  return { kind: 'shell', line: shellLine(words, placed) }
}
