import type { Explanation } from '../../core/model/explanation.js'
import type { Report } from '../../core/model/report.js'
import { groupDigits, plural } from '../../core/units/plural.js'
import type { LabelStyle } from './benchmark-label.js'
import { codeMarkdownCell } from './escape-markdown-cell.js'
import {
  type ExplanationWords,
  explanationWords,
  type FunctionWords,
  orderedExplanations,
} from './explanation-words.js'
import type { FindingWords } from './finding-words.js'
import { MARKDOWN_INLINE } from './inline-style.js'
import type { MarkdownBlock, MarkdownColumn } from './markdown-block.js'

export interface ExplanationLimits {
  /** Of the answers, one line each. */
  readonly keepAnswers: number
  /** Of what they rest on. */
  readonly keepDetails: number
  /** Most explanations; the rest is a count. */
  readonly explanationLimit: number
  /** Most functions of each. */
  readonly functionLimit: number
  readonly label: LabelStyle
}

/** Warnings of one explanation; more of them is a log. */
const MOST_WARNINGS = 5

/** Why regressions are ones: the answers as a list, then a fold for each with what it rests on. */
export function explanationBlocks(report: Report, limits: ExplanationLimits): MarkdownBlock[] {
  const explanations = orderedExplanations(report)
  if (explanations.length === 0) return []
  const shown = explanations.slice(0, limits.explanationLimit).map((explanation) => ({
    explanation,
    words: explanationWords(explanation, { ...limits, inline: MARKDOWN_INLINE }),
  }))
  const answers = shown.map(({ words }) => `- ${words.subject}: **${words.why}**`)
  const more = explanations.length - shown.length
  if (more > 0) answers.push(`- \u2026 and ${groupDigits(more)} more explained`)
  const text = `#### Why did it get slower?\n\n${answers.join('\n')}`
  return [
    { kind: 'text', name: 'why it got slower', keep: limits.keepAnswers, text },
    ...shown.map(({ explanation, words }) => detailBlock(explanation, words, limits)),
  ]
}

function detailBlock(
  explanation: Explanation,
  words: ExplanationWords,
  limits: ExplanationLimits,
): MarkdownBlock {
  const shared = { name: 'functions that got slower', keep: limits.keepDetails }
  const before = `<details><summary>Functions and bottleneck of ${words.subject}</summary>`
  const after = [...words.findings.map(findingText), factsText(explanation, words), '</details>'].join('\n\n')
  if (words.functions.length === 0) return { ...shared, kind: 'text', text: `${before}\n\n${after}` }
  return {
    ...shared,
    ...{ kind: 'table', before, after, columns: columnsOf(words) },
    rows: words.functions.map(rowOf),
    omitted: explanation.functions.length - words.functions.length,
  }
}

function columnsOf({ cost }: ExplanationWords): readonly MarkdownColumn[] {
  return [
    { title: 'Function', align: 'left' },
    { title: 'Where', align: 'left' },
    { title: `${cost.charAt(0).toUpperCase()}${cost.slice(1)}`, align: 'right' },
    { title: 'Points', align: 'right' },
    { title: 'Explains', align: 'right' },
  ]
}

function rowOf({
  name,
  presence,
  where,
  shares,
  points,
  interval,
  explains,
  isNews,
}: FunctionWords): string[] {
  return [
    presence === '' ? name : `${name} (${presence})`,
    where,
    nowrap(shares),
    [isNews ? `**${points}**` : points, nowrap(interval)].filter((part) => part !== '').join('<br>'),
    nowrap(explains),
  ]
}

/** Shares and bounds stay on one line of a narrow cell. */
function nowrap(text: string): string {
  return text.replaceAll(' ', '&nbsp;')
}

function findingText({ title, what, numbers, missing, next }: FindingWords): string {
  const lines = [
    `**${title}**: ${what}`,
    ...(numbers.length === 0 ? [] : [numbers.join('; ')]),
    ...(missing.length === 0 ? [] : [`Missing: ${missing.join('; ')}`]),
    `Next: ${next}`,
  ]
  return lines.join('<br>\n')
}

function factsText({ page, hidden }: Explanation, { facts, warnings }: ExplanationWords): string {
  const lines = [
    ...(page === undefined
      ? []
      : [
          `Flame graph of base and head: ${codeMarkdownCell(fileName(page))} in the folder of output <code>profiles</code>`,
        ]),
    ...facts,
    ...(hidden === 0
      ? []
      : [
          `${plural(hidden, 'more function changed less and is', 'more functions changed less and are')} not kept in this report`,
        ]),
    ...warnings.slice(0, MOST_WARNINGS).map((warning) => `\u26a0\ufe0f ${warning}`),
    ...(warnings.length > MOST_WARNINGS
      ? [`\u2026 and ${plural(warnings.length - MOST_WARNINGS, 'more warning')}`]
      : []),
  ]
  return lines.join('<br>\n')
}

/** A comment is read on another machine, where only the name of the file means something. */
function fileName(path: string): string {
  return path.split(/[/\\]/).at(-1)!
}
