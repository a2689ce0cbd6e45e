import { EXIT_CODES } from '../config/outputs.js'
import { COMMANDS, type CommandRow, type FlagRow } from './cli-commands.js'

/** Columns of help: readable in a split terminal. */
const WIDTH = 96

/** `noisegate --help`: every command and the exit codes. Ends with a line break. */
export function overviewText(): string {
  const commands = COMMANDS.map(({ name, summary }) => [name, summary] as const)
  const codes = EXIT_CODES.map(({ code, meaning }) => [String(code), meaning] as const)
  return joinBlocks([
    'Noisegate fails a change when a benchmark really got slower, and stays quiet otherwise.',
    'Usage: noisegate COMMAND [flags]',
    `Commands:\n${table(commands)}`,
    `Exit codes:\n${table(codes)}`,
    "noisegate COMMAND --help shows a command's flags; noisegate --version prints the version.",
  ])
}

/** `noisegate COMMAND --help`. Ends with a line break. */
export function commandText(command: CommandRow): string {
  const flags = command.flags.map((flag) => [flagUsage(flag), flagMeaning(flag)] as const)
  const examples = command.examples.map(({ command: line, does }) => `  # ${does}\n  ${line}`)
  return joinBlocks([
    command.summary,
    command.usage.map((line, i) => `${i === 0 ? 'Usage:' : '      '} noisegate ${line}`).join('\n'),
    `Flags:\n${table(flags)}`,
    ...(examples.length === 0 ? [] : [`Examples:\n${examples.join('\n')}`]),
  ])
}

/** `--threshold PERCENT`, `-h, --help`. */
export function flagUsage({ name, short, placeholder }: FlagRow): string {
  const flag = short === undefined ? `--${name}` : `-${short}, --${name}`
  return placeholder === undefined ? flag : `${flag} ${placeholder}`
}

/** The description with the default behind it. */
export function flagMeaning({ description, fallback }: FlagRow): string {
  return fallback === undefined ? description : `${description} Default: ${fallback}.`
}

function joinBlocks(blocks: readonly string[]): string {
  return `${blocks.join('\n\n')}\n`
}

/** Widest left column; what is longer gets a line of its own. */
const LEFT = 26

function table(rows: readonly (readonly [left: string, right: string])[]): string {
  const left = Math.min(LEFT, Math.max(...rows.map(([cell]) => cell.length)))
  return rows.flatMap(([cell, text]) => tableRow(cell, wrap(text, WIDTH - left - 4), left)).join('\n')
}

function tableRow(cell: string, lines: readonly string[], left: number): string[] {
  const indent = ' '.repeat(left + 4)
  if (cell.length > left) return [`  ${cell}`, ...lines.map((line) => indent + line)]
  return lines.map((line, i) => (i === 0 ? `  ${cell.padEnd(left)}  ${line}` : indent + line))
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}
