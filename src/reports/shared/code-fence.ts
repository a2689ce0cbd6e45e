import { visibleLines } from './visible-text.js'

/**
 * A fenced code block that its text cannot close: the fence is longer than any run of backticks in it. Control
 * characters are made visible; line breaks stay.
 */
export function codeFence(text: string, language = ''): string {
  const shown = visibleLines(text)
  const longest = Math.max(2, ...Array.from(shown.matchAll(/`+/g), (run) => run[0].length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${shown}\n${fence}`
}
