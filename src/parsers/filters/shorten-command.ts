import { type Command, commandOfWords, wordsOfCommand } from '../../core/command/plain-command.js'
import type { Parser } from '../parser.js'

/**
 * The command with a shorter time for each benchmark, as its tool has it (`-benchtime=100ms`); undefined where the tool
 * has no such option, the command sets it itself, or the command is not plain enough to be changed.
 */
export function shortenCommand(request: {
  readonly run: Command
  readonly shell: string
  readonly parser?: Pick<Parser, 'shorten'>
}): Command | undefined {
  const { run, shell, parser } = request
  if (parser?.shorten === undefined) return undefined
  const words = wordsOfCommand(run, shell)
  const shortened = words === undefined ? undefined : parser.shorten(words)
  return words === undefined || shortened === undefined ? undefined : commandOfWords(run, words, shortened)
}

/** Inserts words behind `after`, unless one that starts with `option` says it already. */
export function insertOption(
  words: readonly string[],
  { after, option, value }: { readonly after: string; readonly option: string; readonly value: string },
): readonly string[] | undefined {
  const at = words.indexOf(after)
  if (at < 0 || words.some((word) => word.startsWith(option))) return undefined
  return [...words.slice(0, at + 1), `${option}=${value}`, ...words.slice(at + 1)]
}

/** Appends words, unless one that starts with `option` says it already. */
export function appendOption(
  words: readonly string[],
  { option, value }: { readonly option: string; readonly value: string },
): readonly string[] | undefined {
  return words.some((word) => word.startsWith(option)) ? undefined : [...words, `${option}=${value}`]
}
