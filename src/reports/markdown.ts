import type { Outcome, Report } from '../core/model/report.js'
import { fitBlocks } from './shared/fit-blocks.js'
import { markdownSections } from './shared/markdown-sections.js'

/**
 * GitHub refuses a comment of more than 65,536 characters (measured: 262,144 bytes). No character of this many can take
 * more than 180,000 bytes, and the publisher's marker still fits.
 */
export const COMMENT_LIMIT = 60_000

export interface MarkdownOptions {
  /** Outcome that the comment to be replaced tells, so that one that was red and is green says so. */
  readonly previousOutcome?: Outcome
  /** Most characters (UTF-16 units, which never undercount). */
  readonly limit?: number
  /** Where the reader finds what was left out. */
  readonly elsewhere?: string
}

/** Rows beyond these are not read in a comment; the job summary has them. */
const ROW_LIMIT = 50
const FOLD_LIMIT = 100
const LIST_LIMIT = 10

/** Five causes, and five functions of each, are as many as anyone looks into at once. */
const EXPLANATION_LIMIT = 5
const FUNCTION_LIMIT = 5

/** The comment of a pull request: the answer in the first line, short when it passes, never above the limit. */
export function renderMarkdown(report: Report, options: MarkdownOptions = {}): string {
  const { previousOutcome, limit = COMMENT_LIMIT, elsewhere = 'the job summary' } = options
  const previous = previousOutcome === undefined ? {} : { previousOutcome }
  const blocks = markdownSections(report, {
    ...previous,
    ...{ rowLimit: ROW_LIMIT, foldLimit: FOLD_LIMIT, listLimit: LIST_LIMIT },
    ...{ explanationLimit: EXPLANATION_LIMIT, functionLimit: FUNCTION_LIMIT },
  })
  return fitBlocks(blocks, { limit, size: (text) => text.length, elsewhere })
}
