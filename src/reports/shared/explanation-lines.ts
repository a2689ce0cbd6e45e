import type { Explanation } from '../../core/model/explanation.js'
import { plural } from '../../core/units/plural.js'
import type { LabelStyle } from './benchmark-label.js'
import { escapeTerminal } from './escape-terminal.js'
import { type ExplanationWords, explanationWords, type FunctionWords } from './explanation-words.js'
import { findingLines } from './finding-lines.js'
import { TERMINAL_INLINE } from './inline-style.js'
import { shortenMiddle } from './shorten-middle.js'
import { type TextColumn, textTable } from './text-table.js'

/** Functions of one explanation: what explains a slowdown is among the first few. */
const MOST_FUNCTIONS = 5

/** One explanation for a terminal, not indented: the answer, then what it rests on by two blanks. */
export function explanationLines(explanation: Explanation, label: LabelStyle): string[] {
  const words = explanationWords(explanation, {
    inline: TERMINAL_INLINE,
    label,
    functionLimit: MOST_FUNCTIONS,
  })
  const { page, functions, hidden } = explanation
  const more = functions.length + hidden - words.functions.length
  const details = [
    ...functionLines(words),
    ...(more > 0 ? [`... and ${plural(more, 'more function')}`] : []),
    ...words.findings.flatMap(findingLines),
    ...words.facts,
    ...(page === undefined ? [] : [`Flame graph: ${escapeTerminal(shortenMiddle(page, 400))}`]),
    ...words.warnings.map((warning) => `warning: ${warning}`),
  ]
  return [`${words.subject}: ${words.why}`, ...details.map((line) => `  ${line}`)]
}

function functionLines(words: ExplanationWords): string[] {
  if (words.functions.length === 0) return []
  const columns: readonly TextColumn[] = [
    { title: 'function', align: 'left' },
    { title: 'where', align: 'left' },
    { title: words.cost, align: 'right' },
    { title: 'points', align: 'right' },
    { title: 'interval', align: 'right' },
    { title: 'explains', align: 'right' },
  ]
  return textTable(columns, words.functions.map(rowOf))
}

function rowOf({ name, presence, where, shares, points, interval, explains }: FunctionWords): string[] {
  const shown = presence === '' ? name : `${name} (${presence})`
  return [shown, where, shares, points, interval, explains]
}
