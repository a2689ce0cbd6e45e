import { shortenMiddle } from './shorten-middle.js'
import { visibleText } from './visible-text.js'

/** Characters that mean something to Markdown, HTML or a table, wherever they stand. */
const ACTIVE = /[&<>|`\\*[\]~$]/g

/** An underscore between letters is plain text; anywhere else it may start emphasis. */
const UNDERSCORE = /(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu

/** A list, a heading or an underline, if text begins a line. */
const BLOCK_START = /^(?:[-+=#]|\d{1,9}(?=[.)](?:\s|$)))/

/** Put after a character that starts a mention or a link: not seen, and not part of a user name or a number. */
const JOINER = '&#8205;'

/**
 * Any text as the text of one Markdown table cell or list item, and nothing else: no cell more or less, no mention, no
 * link to an issue or an address, no HTML, no emphasis, one line. Entities and not backslashes, because the two
 * parsers of a table row (cells first, then text) disagree about backslashes before a pipe.
 */
export function escapeMarkdownCell(text: string): string {
  return visibleText(text)
    .trim()
    .replace(ACTIVE, entity)
    .replace(UNDERSCORE, '&#95;')
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}${JOINER}` : entity(start)))
    .replace(/@/g, `@${JOINER}`)
    .replace(/(?<!&)#(?=\d)/g, `#${JOINER}`)
    .replace(/:\/\//g, `:${JOINER}//`)
    .replace(/\b(www)\./gi, `$1${JOINER}.`)
}

/** A name in code type, shortened in the middle. `<code>` and not backticks, which the name may hold itself. */
export function codeMarkdownCell(name: string): string {
  const shown = escapeMarkdownCell(shortenMiddle(visibleText(name)))
  return `<code>${shown === '' ? '(no name)' : shown}</code>`
}

function entity(character: string): string {
  return `&#${character.codePointAt(0)};`
}
