import { visibleText } from './visible-text.js'

/**
 * Any text as one line of a terminal or of a job log: nothing moves the cursor, and nothing is a workflow command.
 * A runner obeys a line that starts with `::name` (after blanks) and `##[name]` anywhere in it.
 */
export function escapeTerminal(text: string): string {
  return visibleText(text)
    .replace(/^(\s*):(?=:)/, '$1: ')
    .replace(/##(?=\[)/g, '# #')
}
