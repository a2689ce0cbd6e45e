import { HyperfineConsole, isHyperfineHead, isHyperfineText } from './hyperfine-text/console.js'
import { hyperfineMarkdown, isHyperfineMarkdown } from './hyperfine-text/markdown.js'
import type { TextParser } from './parser.js'
import { textForms } from './shared/text-forms.js'

/**
 * What hyperfine prints, and the table of `--export-markdown`: summaries rounded for people. Commands that differ only in
 * their parameters have the names that they expand to; those of one name are told apart by their order.
 */
export const hyperfineTextParser: TextParser = {
  kind: 'text',
  name: 'hyperfine-text',
  tool: 'hyperfine (read with 1.15)',
  reads: 'what hyperfine prints, or the file of --export-markdown; --export-json keeps every run',
  metrics: ['time', 'time.min', 'time.max', 'time.stddev', 'user-time', 'system-time'],
  primary: ['time'],
  unseenCut: 'after the first command, and between two rows of the Markdown table',
  ...textForms([
    { startsWith: isHyperfineHead, start: (context) => new HyperfineConsole(context) },
    { startsWith: isHyperfineMarkdown, start: hyperfineMarkdown },
  ]),
  // Other tools may print `Benchmark 1: name` too.
  recognises: (line) => isHyperfineText(line) || isHyperfineMarkdown(line),
}
