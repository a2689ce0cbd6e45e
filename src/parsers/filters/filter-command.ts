import { type Command, commandOfWords, wordsOfCommand } from '../../core/command/plain-command.js'
import { isPosix } from '../../core/command/shell-line.js'
import { placeIn } from '../../core/command/shell-words.js'
import { Problem } from '../../core/model/problem.js'
import type { Parser } from '../parser.js'
import { renderFilter, sampleName } from './render-filter.js'

export interface FilterRequest {
  /** As configured: a line may hold `{filter}`. */
  readonly run: Command
  /** The suite's own template. */
  readonly filter?: string
  /** The parser that read what the command printed: its row may know a filter. */
  readonly parser?: Pick<Parser, 'filter'>
  /** As in the suite; only POSIX shells are known. */
  readonly shell: string
  /** Benchmarks to select, as measured. */
  readonly names: readonly string[]
}

/** The command for some benchmarks, or why the whole suite must run. */
export type FilteredCommand =
  | { readonly kind: 'filtered'; readonly command: Command }
  | { readonly kind: 'whole'; readonly reason: string }

const MARK = '{filter}'

/**
 * The command that runs the named benchmarks: the suite's own filter at `{filter}`, else the default of a known tool in a
 * plain command. Nothing is ever appended to a line with shell operators. Where no filter can be had, the reason.
 *
 * @throws Problem (usage) for a filter of the suite that cannot be used as it stands.
 */
export function filterCommand(request: FilterRequest): FilteredCommand {
  if (request.names.length === 0) throw new RangeError('no benchmark is named')
  const { run, filter } = request
  if (filter !== undefined) return ownFilter(request, filter)
  const known = request.parser?.filter
  if (known === undefined) return whole('the tool has no known filter; name one with `filter`')
  const words = wordsOfCommand(run, request.shell)
  const line = run.kind === 'argv' ? run.argv.join(' ') : run.line
  if (words === undefined) return whole('the command is not a plain one; name `{filter}` in it')
  if (!known.command.test(line)) return whole('the command hides the tool; name `{filter}` in it')
  const rendered = renderFilter(known.template, request.names)
  const argument = rendered === undefined ? undefined : plainArgument(rendered)
  if (argument === undefined) return whole('the tool cannot select these benchmarks by name')
  const placed = known.place(words, argument)
  const command = placed === undefined ? undefined : commandOfWords(run, words, placed)
  return command === undefined
    ? whole('the command selects benchmarks itself')
    : { kind: 'filtered', command }
}

/**
 * Whether the command can run some benchmarks without the others, their names being such as the tool gives them.
 *
 * @throws Problem (usage) for a filter of the suite that cannot be used as it stands.
 */
export function canFilterCommand(request: Omit<FilterRequest, 'names'>): boolean {
  const template = request.filter ?? request.parser?.filter?.template
  if (template === undefined) return false
  return filterCommand({ ...request, names: [sampleName(template)] }).kind === 'filtered'
}

/** The words of a rendered template: the only quotes in it are those of `quoteWord`. */
function plainArgument(rendered: string): readonly string[] {
  const words: string[] = []
  const piece = /(\s+)|'([^']*)'|\\(')|([^\s'\\]+)/gy
  let word: string | undefined
  for (const [, blank, single, escaped, bare] of rendered.matchAll(piece)) {
    if (blank === undefined) word = (word ?? '') + (single ?? escaped ?? bare ?? '')
    else if (word !== undefined) {
      words.push(word)
      word = undefined
    }
  }
  return word === undefined ? words : [...words, word]
}

function ownFilter({ run, shell, names }: FilterRequest, template: string): FilteredCommand {
  const rendered = renderFilter(template, names)
  if (rendered === undefined) return whole('the filter has no text for these benchmarks')
  if (run.kind === 'argv') return whole('the command is an argv without `{filter}`')
  if (!isPosix(shell)) throw unusable(`the shell ${shell}, whose quoting is not known; use bash or sh`)
  const at = run.line.indexOf(MARK)
  if (at < 0) return whole('the command has no `{filter}`')
  if (placeIn(run.line, at) !== 'outside')
    throw unusable('quotes, a substitution or a comment around {filter}')
  if (/(?:^|[\s;&|])eval\s/.test(run.line)) throw unusable('eval, which reads the filter a second time')
  return { kind: 'filtered', command: { kind: 'shell', line: replaceMarks(run.line, rendered) } }
}

/** Each place is looked at for itself, and what was put in is not looked at again. */
function replaceMarks(line: string, rendered: string): string {
  const pieces = line.split(MARK)
  let at = 0
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length
    if (placeIn(line, at) !== 'outside') throw unusable('quotes, a substitution or a comment around {filter}')
    at += MARK.length
  }
  return pieces.join(rendered)
}

/** The line as it runs when everything is measured: nothing stands where a filter would go. */
export function withoutFilter(line: string): string {
  return line.replaceAll(MARK, '')
}

function whole(reason: string): FilteredCommand {
  return { kind: 'whole', reason }
}

function unusable(what: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `the filter cannot be put into the command: it has ${what}`,
    expected: '{filter} as a word of its own, outside quotes, such as `npx vitest bench {filter}`',
  })
}
