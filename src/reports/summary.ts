import { MOST_EXPLAINED } from '../core/model/explanation.js'
import type { Report } from '../core/model/report.js'
import { fitBlocks } from './shared/fit-blocks.js'
import { fullNameBlocks } from './shared/full-name-blocks.js'
import { markdownSections } from './shared/markdown-sections.js'
import { utf8Length } from './shared/utf8-length.js'

/**
 * A step's summary of more than 1 MiB is thrown away as a whole; steps of the user's own job share no limit with it.
 * The rest is room for what the publisher adds.
 */
export const SUMMARY_LIMIT = 1_000_000

const LIST_LIMIT = 200

/** The job summary: everything, with the full names of what is shortened, below 1 MiB of UTF-8. */
export function renderSummary(report: Report, options: { readonly limit?: number } = {}): string {
  const limits = {
    rowLimit: Number.MAX_SAFE_INTEGER,
    foldLimit: Number.MAX_SAFE_INTEGER,
    listLimit: LIST_LIMIT,
    explanationLimit: LIST_LIMIT,
    functionLimit: MOST_EXPLAINED,
  }
  const blocks = [...markdownSections(report, limits), ...fullNameBlocks(report)]
  return fitBlocks(blocks, {
    limit: options.limit ?? SUMMARY_LIMIT,
    size: utf8Length,
    elsewhere: 'the JSON report',
  })
}
