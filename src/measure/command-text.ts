import type { ProcessCommand } from '../platform/process.js'

/** The command as a person would type it, one line, at most `length` characters, for messages. */
export function commandText(command: ProcessCommand, length = 200): string {
  const text = command.kind === 'shell' ? command.line : command.argv.map(quoted).join(' ')
  const line = text.trim().replace(/\s*[\r\n]+\s*/g, '; ')
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
