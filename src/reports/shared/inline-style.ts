import { codeMarkdownCell, escapeMarkdownCell } from './escape-markdown-cell.js'
import { escapeTerminal } from './escape-terminal.js'
import { shortenMiddle } from './shorten-middle.js'
import { visibleText } from './visible-text.js'

/** How foreign text stands inside a sentence of ours, so that one sentence serves every reporter. */
export interface InlineStyle {
  /** A name of code: a function, a benchmark, a file. */
  readonly name: (name: string) => string
  /** Any other text that is not ours, of at most `limit` characters (default 120). */
  readonly text: (text: string, limit?: number) => string
}

/** For a table cell or a list item of Markdown. */
export const MARKDOWN_INLINE: InlineStyle = {
  name: codeMarkdownCell,
  text: (text, limit) => escapeMarkdownCell(shortenMiddle(visibleText(text), limit)),
}

/** For a line of a terminal or of a job log. */
export const TERMINAL_INLINE: InlineStyle = {
  name: (name) => named(escapeTerminal(shortenMiddle(visibleText(name)))),
  text: (text, limit) => escapeTerminal(shortenMiddle(visibleText(text), limit)),
}

/** For who escapes the finished sentence: shortened, and nothing unseen. */
export const PLAIN_INLINE: InlineStyle = {
  name: (name) => named(shortenMiddle(visibleText(name))),
  text: (text, limit) => shortenMiddle(visibleText(text), limit),
}

function named(name: string): string {
  return name === '' ? '(no name)' : name
}
