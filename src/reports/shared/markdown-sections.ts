import type { Outcome, Report, SuiteShift } from '../../core/model/report.js'
import { formatChange } from '../../core/units/format-change.js'
import { groupDigits, plural } from '../../core/units/plural.js'
import { benchmarkLabel, type LabelStyle, labelStyle } from './benchmark-label.js'
import { budgetWords } from './budget-words.js'
import { closingBlocks } from './closing-blocks.js'
import { codeFence } from './code-fence.js'
import { codeMarkdownCell, escapeMarkdownCell } from './escape-markdown-cell.js'
import { type ExplanationLimits, explanationBlocks } from './explanation-blocks.js'
import { historyBlocks } from './history-blocks.js'
import type { MarkdownBlock, TableBlock } from './markdown-block.js'
import { fullTable, shortTable } from './markdown-table.js'
import { MARKS, outcomeTone } from './outcome-mark.js'
import { quietWords } from './quiet-words.js'
import { roundsBlocks } from './rounds-block.js'
import { groupRows, type RowGroups } from './row-groups.js'
import { shiftEvidence } from './shift-evidence.js'
import { shortenMiddle } from './shorten-middle.js'

/** What differs between the comment and the job summary. */
export interface SectionOptions {
  /** Outcome of the report that this one replaces, where there was one. */
  readonly previousOutcome?: Outcome
  /** Most rows of a table that asks for something. */
  readonly rowLimit: number
  /** Most rows of a table inside a fold. */
  readonly foldLimit: number
  /** Most lines of a list of warnings or failures. */
  readonly listLimit: number
  /** Most explanations of regressions; the rest is a count. */
  readonly explanationLimit: number
  /** Most functions of an explanation. */
  readonly functionLimit: number
}

/** Order in which blocks leave a document that is too long; what fails the job leaves last. */
const KEEP = {
  unchanged: 1,
  fresh: 2,
  rounds: 2.5,
  advisory: 3,
  history: 3.5,
  improvements: 4,
  warnings: 5,
  reasons: 5.5,
  inconclusive: 6,
  ungated: 7,
  shift: 8,
  why: 8.5,
  missing: 9,
  budgets: 10,
  failures: 11,
  regressions: 12,
} as const

/** A headline or a message longer than this is somebody's log. */
const TEXT_LIMIT = 400
const FAILURE_LIMIT = 1500

/** A report as Markdown blocks: the answer first, then what fails, what is in doubt, what is better, what it rests on. */
export function markdownSections(report: Report, options: SectionOptions): MarkdownBlock[] {
  const groups = groupRows(report)
  const label = labelStyle([...report.comparisons, ...report.budgets])
  return [
    headingBlock(report, options),
    ...failureBlocks(report, options),
    ...slowerSuiteBlocks(report),
    ...regressionBlocks(groups, options, label),
    ...explanationBlocks(report, explanationLimits(options, label)),
    ...ungatedBlocks(groups, options, label),
    ...budgetBlocks(report, options, label),
    ...missingBlocks(groups, options, label),
    ...shiftBlocks(report),
    ...doubtBlocks(groups, options, label),
    ...historyBlocks(report, { keep: KEEP.history, listLimit: options.listLimit }),
    ...roundsBlocks(groups, { keep: KEEP.rounds, rowLimit: options.foldLimit, label }),
    ...foldBlocks(groups, options, label),
    ...closingBlocks(report, { keepWarnings: KEEP.warnings, listLimit: options.listLimit }),
  ]
}

function headingBlock(report: Report, { previousOutcome }: SectionOptions): MarkdownBlock {
  const id = escapeMarkdownCell(shortenMiddle(report.id, 60))
  const headline = escapeMarkdownCell(shortenMiddle(report.headline, TEXT_LIMIT))
  const heading = `### ${MARKS[outcomeTone(report)]} ${id}: ${headline}`
  const wasRed = previousOutcome === 'fail' || previousOutcome === 'error'
  const turned =
    wasRed && report.outcome === 'pass' ? '\n\nThis was red for an earlier commit and is green now.' : ''
  return { kind: 'text', name: 'heading', keep: 'always', text: heading + turned }
}

function failureBlocks({ failures }: Report, { listLimit }: SectionOptions): MarkdownBlock[] {
  if (failures.length === 0) return []
  const what = {
    measurement: 'could not be measured',
    store: 'has no readable baseline',
    'nothing-compared': 'was compared with nothing',
  }
  const texts = failures
    .slice(0, listLimit)
    .map(
      ({ suite, kind, message }) =>
        `${codeMarkdownCell(suite)} ${what[kind]}:\n\n${codeFence(shortenMiddle(message, FAILURE_LIMIT), 'text')}`,
    )
  const more =
    failures.length > listLimit ? [`\u2026 and ${groupDigits(failures.length - listLimit)} more`] : []
  const text = ['#### Failed suites', ...texts, ...more].join('\n\n')
  return [{ kind: 'text', name: 'failed suites', keep: KEEP.failures, text }]
}

function regressionBlocks(
  { regressions }: RowGroups,
  { rowLimit }: SectionOptions,
  label: LabelStyle,
): MarkdownBlock[] {
  if (regressions.length === 0) return []
  const before = `#### Regressions (${groupDigits(regressions.length)})`
  const shared = { name: 'regressions', keep: KEEP.regressions, rowLimit, label }
  return [fullTable({ ...shared, before, comparisons: regressions })]
}

function explanationLimits(
  { explanationLimit, functionLimit }: SectionOptions,
  label: LabelStyle,
): ExplanationLimits {
  return { keepAnswers: KEEP.why, keepDetails: KEEP.reasons, explanationLimit, functionLimit, label }
}

function ungatedBlocks(
  { ungatedRegressions }: RowGroups,
  { rowLimit }: SectionOptions,
  label: LabelStyle,
): MarkdownBlock[] {
  if (ungatedRegressions.length === 0) return []
  const before = `#### Worse, but not gated (${groupDigits(ungatedRegressions.length)})`
  const shared = { name: 'rows that do not gate', keep: KEEP.ungated, rowLimit, label }
  return [fullTable({ ...shared, before, comparisons: ungatedRegressions })]
}

function budgetBlocks({ budgets }: Report, { rowLimit }: SectionOptions, label: LabelStyle): MarkdownBlock[] {
  const broken = budgets.filter((budget) => budget.broken)
  if (broken.length === 0) return []
  const table: TableBlock = {
    kind: 'table',
    name: 'broken budgets',
    keep: KEEP.budgets,
    before: `#### Broken budgets (${groupDigits(broken.length)} of ${groupDigits(budgets.length)})`,
    after: '',
    columns: [
      ...[
        { title: 'Benchmark', align: 'left' as const },
        { title: 'Metric', align: 'left' as const },
      ],
      ...[
        { title: 'Budget', align: 'right' as const },
        { title: 'Value', align: 'right' as const },
        { title: 'Basis', align: 'left' as const },
      ],
    ],
    rows: broken.slice(0, rowLimit).map((budget) => {
      const { limit, value, basis } = budgetWords(budget)
      const texts = [budget.metric, limit, value].map((text) => escapeMarkdownCell(shortenMiddle(text, 160)))
      const [metric, shownLimit, shownValue] = texts
      return [
        codeMarkdownCell(benchmarkLabel(budget, label)),
        metric!,
        shownLimit!,
        `**${shownValue!}**`,
        basis,
      ]
    }),
    omitted: Math.max(0, broken.length - rowLimit),
  }
  return [table]
}

function missingBlocks(groups: RowGroups, { rowLimit }: SectionOptions, label: LabelStyle): MarkdownBlock[] {
  const comparisons = groups.missing
  if (comparisons.length === 0) return []
  const before = `#### Missing (${groupDigits(comparisons.length)})\n\nThe baseline has these, the candidate lacks them. If that is meant, name them under \`removed:\` or \`renamed:\` in the configuration.`
  return [shortTable({ name: 'missing', keep: KEEP.missing, before, comparisons, rowLimit, label })]
}

/** A shift in rounds of base and head has no machine to blame: it stands with the regressions. */
function slowerSuiteBlocks({ suiteShift }: Report): MarkdownBlock[] {
  const slower = (suiteShift ?? []).filter(({ verdict }) => verdict === 'regressed')
  if (slower.length === 0) return []
  const lines = slower.map((shift) => `${shiftLine(shift)}; ${shiftEvidence(shift)}`)
  const text = `#### Whole suites got slower (${groupDigits(slower.length)})\n\n${lines.join('\n')}`
  return [{ kind: 'text', name: 'suites that got slower', keep: KEEP.regressions, text }]
}

function shiftLine({ suite, change, series, share }: SuiteShift): string {
  const moved = `${Math.round(share * 100)} % of ${plural(series, 'series', 'series')}`
  return `- ${codeMarkdownCell(suite)}: **${formatChange(change)}** at the median; ${moved} moved together`
}

function shiftBlocks({ suiteShift }: Report): MarkdownBlock[] {
  const machines = (suiteShift ?? []).filter(({ verdict }) => verdict === undefined)
  if (machines.length === 0) return []
  const lines = machines.map(shiftLine)
  const meaning =
    'A shift common to a whole suite is more often another machine than the code, so it is no verdict on single benchmarks. Run the job again: on the same code a machine effect goes away.'
  const text = `#### Whole suites moved\n\n${lines.join('\n')}\n\n${meaning}`
  return [{ kind: 'text', name: 'shifts of whole suites', keep: KEEP.shift, text }]
}

function doubtBlocks(groups: RowGroups, { rowLimit }: SectionOptions, label: LabelStyle): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = []
  if (groups.inconclusive.length > 0) {
    const before = `#### Inconclusive (${groupDigits(groups.inconclusive.length)})\n\nPerhaps slower; this run cannot tell.`
    blocks.push(
      fullTable({
        name: 'inconclusive',
        keep: KEEP.inconclusive,
        before,
        comparisons: groups.inconclusive,
        rowLimit,
        label,
      }),
    )
  }
  if (groups.improvements.length > 0) {
    const before = `#### Improvements (${groupDigits(groups.improvements.length)})`
    blocks.push(
      fullTable({
        name: 'improvements',
        keep: KEEP.improvements,
        before,
        comparisons: groups.improvements,
        rowLimit,
        label,
      }),
    )
  }
  return blocks
}

function foldBlocks(groups: RowGroups, { foldLimit }: SectionOptions, label: LabelStyle): MarkdownBlock[] {
  const moved = plural(groups.shifted.length, 'row')
  const folds = [
    {
      name: 'rows of shifted suites',
      summary: `${moved} of suites that moved as a whole`,
      comparisons: groups.shifted,
      keep: KEEP.advisory,
    },
    {
      name: 'advisory',
      summary: `${plural(groups.advisory.length, 'advisory ratio')}, no test`,
      comparisons: groups.advisory,
      keep: KEEP.advisory,
    },
    {
      name: 'new',
      summary: `${groupDigits(groups.fresh.length)} new`,
      comparisons: groups.fresh,
      keep: KEEP.fresh,
    },
    {
      name: 'unchanged',
      summary: quietWords(groups),
      comparisons: [...groups.quiet, ...groups.unchanged],
      keep: KEEP.unchanged,
    },
  ]
  return folds
    .filter(({ comparisons }) => comparisons.length > 0)
    .map(({ name, summary, comparisons, keep }) => {
      const before = `<details${name === 'advisory' ? ' open' : ''}><summary>${summary}</summary>`
      return shortTable({ name, keep, before, after: '</details>', comparisons, rowLimit: foldLimit, label })
    })
}
