import { type Command, commandOfWords, wordsOfCommand } from '../../core/command/plain-command.js'
import { isPosix } from '../../core/command/shell-line.js'
import { quoteWord } from '../../core/command/shell-words.js'
import { launchOf } from './launch.js'

/**
 * The command with options put in front of those that a variable of its environment holds already, such as `NODE_OPTIONS`. Any
 * line of a POSIX shell can be extended so. Undefined for other shells, and where the command sets the variable in a
 * place that is not understood.
 */
export function extendedVariable(
  { run, shell }: { readonly run: Command; readonly shell: string },
  name: string,
  value: string,
): Command | undefined {
  const text = run.kind === 'argv' ? run.argv.join('\n') : run.line
  const sets = new RegExp(`(?:^|[^\\w])${name}\\+?=`).test(text)
  if (sets) return insideSetting({ run, shell }, name, value)
  if (run.kind === 'shell' && !isPosix(shell)) return undefined
  const setting = `export ${name}=${quoteWord(value)}"\${${name}:+ $${name}}"`
  if (run.kind === 'shell') return { kind: 'shell', line: `${setting}\n${run.line}` }
  return { kind: 'argv', argv: ['sh', '-c', `${setting}; exec "$@"`, 'sh', ...run.argv] }
}

/** The command with the value in front of what its own words set: `NODE_OPTIONS=--expose-gc node bench.js`. */
function insideSetting(
  { run, shell }: { readonly run: Command; readonly shell: string },
  name: string,
  value: string,
): Command | undefined {
  const words = wordsOfCommand(run, shell)
  const before = words === undefined ? undefined : launchOf(words)?.before
  if (words === undefined || before === undefined) return undefined
  // The last setting of a name counts.
  const at = before.findLastIndex((word) => word.startsWith(`${name}=`))
  if (at < 0) return undefined
  const own = words[at]!.slice(name.length + 1)
  const setting = `${name}=${value}${own === '' ? '' : ` ${own}`}`
  return commandOfWords(run, words, words.with(at, setting))
}
