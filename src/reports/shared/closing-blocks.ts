import type { Report, Side } from '../../core/model/report.js'
import { groupDigits, plural } from '../../core/units/plural.js'
import { codeFence } from './code-fence.js'
import { codeMarkdownCell, escapeMarkdownCell } from './escape-markdown-cell.js'
import type { MarkdownBlock } from './markdown-block.js'
import { outcomeTone } from './outcome-mark.js'
import { accountingSentence, caveats, sideWords } from './provenance.js'
import { warningLines } from './row-warnings.js'
import { shortenMiddle } from './shorten-middle.js'
import { givenUpLines, planLine } from './stage-words.js'

/** A command longer than this is a script; the JSON report has it. */
const COMMAND_LIMIT = 4000
const TEXT_LIMIT = 400

/** What a report rests on: sides, accounting, warnings, how to measure the same at home. */
export function closingBlocks(
  report: Report,
  options: { readonly keepWarnings: number; readonly listLimit: number },
): MarkdownBlock[] {
  const provenance: MarkdownBlock = {
    kind: 'text',
    name: 'provenance',
    keep: 'always',
    text: provenanceText(report),
  }
  return [...warningBlocks(report, options), provenance, methodBlock(report, options.keepWarnings)]
}

function provenanceText(report: Report): string {
  const lines = [
    `**Candidate** ${sideText(report.candidate)}`,
    `**Baseline** ${sideText(report.baseline)}`,
    `**Counted** ${accountingSentence(report)}`,
    ...givenUpLines(report).map(
      (line) => `**Given up** ${escapeMarkdownCell(shortenMiddle(line, TEXT_LIMIT))}`,
    ),
    ...(outcomeTone(report) === 'pass' ? [] : caveats(report)),
  ]
  return lines.join('<br>\n')
}

/** What a reader wants who doubts the answer or repeats it; a pass keeps its caveats here, to stay short. */
function methodBlock(report: Report, keep: number): MarkdownBlock {
  const version = `Noisegate ${escapeMarkdownCell(report.tool.version)}, compare: ${report.compare}, seed ${report.seed}`
  const notes = outcomeTone(report) === 'pass' ? [...caveats(report), version] : [version]
  const plans = (report.plans ?? []).map((plan) =>
    escapeMarkdownCell(shortenMiddle(planLine(plan), TEXT_LIMIT)),
  )
  notes.push(...plans)
  const parts = [notes.join('<br>\n'), ...commandParts(report)]
  const text = `<details><summary>How this was measured</summary>\n\n${parts.join('\n\n')}\n\n</details>`
  return { kind: 'text', name: 'method and command', keep, text }
}

function commandParts({ reproduce }: Report): string[] {
  if (reproduce === undefined || reproduce === '') return []
  if (reproduce.length > COMMAND_LIMIT)
    return ['The command to repeat it is too long to show; the JSON report has it.']
  return ['To repeat it locally:', codeFence(reproduce, 'sh')]
}

function sideText(side: Side): string {
  const { commit, details } = sideWords(side)
  const parts = details.map((detail) => escapeMarkdownCell(shortenMiddle(detail, TEXT_LIMIT / 2)))
  const all = commit === undefined ? parts : [codeMarkdownCell(commit), ...parts]
  return all.length === 0 ? 'unknown' : all.join(', ')
}

function warningBlocks(
  report: Report,
  { keepWarnings, listLimit }: { readonly keepWarnings: number; readonly listLimit: number },
): MarkdownBlock[] {
  const warnings = warningLines(report)
  if (warnings.length === 0) return []
  const lines = warnings
    .slice(0, listLimit)
    .map((line) => `- ${escapeMarkdownCell(shortenMiddle(line, TEXT_LIMIT))}`)
  if (warnings.length > listLimit) lines.push(`- \u2026 and ${groupDigits(warnings.length - listLimit)} more`)
  const title = `\u26a0\ufe0f ${plural(warnings.length, 'warning')}`
  const text = `<details><summary>${title}</summary>\n\n${lines.join('\n')}\n\n</details>`
  return [{ kind: 'text', name: plural(warnings.length, 'warning'), keep: keepWarnings, text }]
}
