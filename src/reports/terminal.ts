import type { Comparison, Report, Side } from '../core/model/report.js'
import { formatChange } from '../core/units/format-change.js'
import { groupDigits, plural } from '../core/units/plural.js'
import { benchmarkLabel, type LabelStyle, labelStyle } from './shared/benchmark-label.js'
import { budgetWords } from './shared/budget-words.js'
import { comparisonCells } from './shared/comparison-cells.js'
import { escapeTerminal } from './shared/escape-terminal.js'
import { explanationLines } from './shared/explanation-lines.js'
import { orderedExplanations } from './shared/explanation-words.js'
import { historyLists } from './shared/history-lines.js'
import { type OutcomeTone, outcomeTone } from './shared/outcome-mark.js'
import { accountingSentence, caveats, sideWords } from './shared/provenance.js'
import { quietWords } from './shared/quiet-words.js'
import { ratioStrip } from './shared/ratio-strip.js'
import { groupRows, type RowGroups } from './shared/row-groups.js'
import { warningLines } from './shared/row-warnings.js'
import { shiftEvidence } from './shared/shift-evidence.js'
import { shortenMiddle } from './shared/shorten-middle.js'
import { givenUpLines, planLine } from './shared/stage-words.js'
import { type TextColumn, textTable } from './shared/text-table.js'
import { visibleLines } from './shared/visible-text.js'

/** What a piece of text means, for whoever colours it. */
export type Tone = OutcomeTone | 'strong' | 'faint'

export interface TerminalOptions {
  /** Colours a text; must not change its width. Default: no colour. */
  readonly style?: (tone: Tone, text: string) => string
  /** Most rows of one table. */
  readonly rowLimit?: number
}

/** Several screens; the JSON report has all. */
const ROW_LIMIT = 200
/** Names wider than this leave no room for numbers beside them. */
const NAME_WIDTH = 60
/** Each takes a dozen lines. */
const EXPLANATION_LIMIT = 20
const TEXT_LIMIT = 400
const FAILURE_LIMIT = 4000

const WORDS: Readonly<Record<OutcomeTone, string>> = {
  pass: 'PASS',
  attention: 'ATTENTION',
  fail: 'FAIL',
  pending: 'PENDING',
}

type Style = (tone: Tone, text: string) => string

/** A report for a person at a terminal: the answer first, aligned columns, safe for a job log. Ends with a line break. */
export function renderTerminal(report: Report, options: TerminalOptions = {}): string {
  const { style = (_tone: Tone, text: string) => text, rowLimit = ROW_LIMIT } = options
  const sections = [
    [answerLine(report, style)],
    ...failureSections(report, style),
    ...budgetSections(report, style),
    shiftLines(report),
    ...tableSections(report, { style, rowLimit }),
    ...historySections(report, { style, rowLimit }),
    warningLines(report)
      .slice(0, rowLimit)
      .map((line) => `warning: ${plain(line, TEXT_LIMIT)}`),
    closingLines(report, style),
  ]
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function answerLine(report: Report, style: Style): string {
  const tone = outcomeTone(report)
  const word = report.outcome === 'error' && tone === 'fail' ? 'ERROR' : WORDS[tone]
  return `${style(tone, word)}  ${style('strong', plain(report.headline, TEXT_LIMIT))}`
}

function failureSections({ failures }: Report, style: Style): string[][] {
  return failures.map(({ suite, message }) => {
    const lines = visibleLines(shortenMiddle(message, FAILURE_LIMIT)).split('\n')
    return [
      style('fail', `suite ${plain(suite)} failed`),
      ...lines.map((line) => `  ${escapeTerminal(line)}`.trimEnd()),
    ]
  })
}

function tableSections(
  report: Report,
  options: { readonly style: Style; readonly rowLimit: number },
): string[][] {
  const groups = groupRows(report)
  const label = labelStyle([...report.comparisons, ...report.budgets])
  const section = (title: string, tone: Tone, comparisons: readonly Comparison[]): string[] => {
    if (comparisons.length === 0) return []
    const heading = options.style(tone, `${title} (${groupDigits(comparisons.length)})`)
    return [heading, ...rowLines(comparisons, label, options)]
  }
  return [
    section('regressed', 'fail', groups.regressions),
    ...explanationSections(report, options.style),
    section('worse, not gated', 'attention', groups.ungatedRegressions),
    section('missing', 'attention', groups.missing),
    section('inconclusive', 'attention', groups.inconclusive),
    section('improved', 'pass', groups.improvements),
    section('advisory: ratios without a test', 'strong', groups.advisory),
    section('new', 'strong', groups.fresh),
    section('in suites that moved as a whole', 'attention', groups.shifted),
    quietLines(groups, options.style),
  ]
}

/** Rows without news are a count: what matters must not scroll away. */
function quietLines(groups: RowGroups, style: Style): string[] {
  const words = quietWords(groups)
  return words === '' ? [] : [style('faint', words)]
}

function rowLines(
  comparisons: readonly Comparison[],
  label: LabelStyle,
  { style, rowLimit }: { readonly style: Style; readonly rowLimit: number },
): string[] {
  const rows = comparisons.slice(0, rowLimit).map((comparison) => {
    const cells = comparisonCells(comparison)
    const name = shortenMiddle(plain(benchmarkLabel(comparison, label), 10_000), NAME_WIDTH)
    const { metric, baseline, candidate, change, interval, mde, trend, evidence } = cells
    const texts = [baseline, candidate, change, interval, mde].map((text) => plain(text, 60))
    const shown = ratioStrip(comparison)?.bars ?? trend
    return [name, plain(metric, 40), ...texts, shown, plain(evidence, TEXT_LIMIT)]
  })
  const lines = textTable(COLUMNS, rows, (text, column) =>
    column === 'evidence' ? style('faint', text) : text,
  )
  const more = comparisons.length - rows.length
  if (more > 0) lines.push(`... and ${groupDigits(more)} more, see the JSON report`)
  return lines.map((line) => `  ${line}`)
}

const COLUMNS: readonly TextColumn[] = [
  { title: 'benchmark', align: 'left' },
  { title: 'metric', align: 'left' },
  { title: 'baseline', align: 'right' },
  { title: 'candidate', align: 'right' },
  { title: 'change', align: 'right' },
  { title: 'interval', align: 'right' },
  { title: 'MDE', align: 'right' },
  { title: 'trend', align: 'left' },
  { title: 'evidence', align: 'left' },
]

function budgetSections({ budgets, comparisons }: Report, style: Style): string[][] {
  const broken = budgets.filter((budget) => budget.broken)
  if (broken.length === 0) return []
  const label = labelStyle([...comparisons, ...budgets])
  const lines = broken.map((budget) => {
    const { limit, value, basis } = budgetWords(budget)
    return `  ${plain(benchmarkLabel(budget, label), NAME_WIDTH)} ${plain(budget.metric)}: ${plain(value)}, ${plain(limit)} (${basis})`
  })
  return [
    [
      style('fail', `broken budgets (${groupDigits(broken.length)} of ${groupDigits(budgets.length)})`),
      ...lines,
    ],
  ]
}

function shiftLines({ suiteShift }: Report): string[] {
  return (suiteShift ?? []).map((shift) => {
    const { suite, change, series, share, verdict } = shift
    const moved = `${Math.round(share * 100)} % of ${plural(series, 'series', 'series')}`
    if (verdict === 'regressed')
      return `suite ${plain(suite)} got slower as a whole: ${formatChange(change)} at the median, ${moved}; ${shiftEvidence(shift)}`
    return `suite ${plain(suite)} moved together: ${formatChange(change)} at the median, ${moved}; run the job again, a machine effect goes away`
  })
}

/** Why rows regressed, one paragraph each. */
function explanationSections(report: Report, style: Style): string[][] {
  const explanations = orderedExplanations(report)
  if (explanations.length === 0) return []
  const label = labelStyle([...report.comparisons, ...report.budgets])
  const shown = explanations.slice(0, EXPLANATION_LIMIT)
  const [first, ...others] = shown.map((explanation) => {
    const [answer, ...details] = explanationLines(explanation, label)
    return [`  ${style('strong', answer!)}`, ...details.map((line) => `  ${line}`)]
  })
  const title = style('fail', `why did it get slower? (${groupDigits(explanations.length)})`)
  const more = explanations.length - shown.length
  const rest = more > 0 ? [[`  ... and ${groupDigits(more)} more, see the JSON report`]] : []
  return [[title, ...first!], ...others, ...rest]
}

function historySections(
  report: Report,
  { style, rowLimit }: { readonly style: Style; readonly rowLimit: number },
): string[][] {
  return historyLists(report).map(({ title, entries }) => {
    const lines = entries.slice(0, rowLimit).map(({ name, metric, where, what, evidence }) => {
      const series = `${shortenMiddle(plain(name, 10_000), NAME_WIDTH)} ${plain(metric, 40)}`
      return `  ${series}: ${plain(where, 120)}: ${what}  ${style('faint', evidence)}`
    })
    const more = entries.length - lines.length
    if (more > 0) lines.push(`  ... and ${groupDigits(more)} more, see the JSON report`)
    return [style('attention', `${title.toLowerCase()} (${groupDigits(entries.length)})`), ...lines]
  })
}

function closingLines(report: Report, style: Style): string[] {
  const lines = [
    `candidate  ${sideLine(report.candidate)}`,
    `baseline   ${sideLine(report.baseline)}`,
    `counted    ${accountingSentence(report)}`,
    ...(report.plans ?? []).map((plan) => `measured   ${plain(planLine(plan), TEXT_LIMIT)}`),
    ...givenUpLines(report).map((line) => `given up   ${plain(line, TEXT_LIMIT)}`),
    ...caveats(report),
  ].map((line) => style('faint', line))
  if (report.reproduce === undefined) return lines
  return [
    ...lines,
    `reproduce  ${visibleLines(report.reproduce).split('\n').map(escapeTerminal).join('\n           ')}`,
  ]
}

function sideLine(side: Side): string {
  const { commit, details } = sideWords(side)
  const parts = commit === undefined ? details : [commit, ...details]
  return parts.length === 0 ? 'unknown' : parts.map((part) => plain(part)).join(', ')
}

function plain(text: string, limit = 160): string {
  return escapeTerminal(shortenMiddle(text, limit))
}
