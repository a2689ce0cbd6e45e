import type { Annotation } from '../core/model/annotation.js'
import type { Location } from '../core/model/measurement.js'
import type { Report } from '../core/model/report.js'
import { annotationsOf } from './shared/annotations.js'
import { fitBlocks } from './shared/fit-blocks.js'
import { markdownSections } from './shared/markdown-sections.js'
import { shortenMiddle } from './shared/shorten-middle.js'
import { utf8Length } from './shared/utf8-length.js'
import { visibleText } from './shared/visible-text.js'

export interface CheckRunOptions {
  /** Where each suite is declared, for what has no line of its own. Paths are relative to the repository. */
  readonly suites?: ReadonlyMap<string, Location>
}

/** Same shape as `publish/publisher.ts` declares; a reporter may not import a publisher. */
export interface CheckRun {
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly title: string
  readonly summary: string
  readonly annotations: readonly Annotation[]
}

/** The API takes 65,535; counted in bytes, since its characters may be either. */
const SUMMARY_LIMIT = 65_000
const TITLE_LIMIT = 200
const LIMITS = {
  ...{ rowLimit: 100, foldLimit: 50, listLimit: 20 },
  ...{ explanationLimit: 10, functionLimit: 5 },
} as const

/** A report as a completed check run: conclusion as the exit code, and every annotation (the publisher sends fifties). */
export function renderCheckRun(report: Report, options: CheckRunOptions = {}): CheckRun {
  const blocks = markdownSections(report, LIMITS)
  const fit = { limit: SUMMARY_LIMIT, size: utf8Length, elsewhere: 'the job summary' }
  return {
    name: `noisegate/${shortenMiddle(visibleText(report.id), 100)}`,
    conclusion: conclusionOf(report),
    title: shortenMiddle(visibleText(report.headline), TITLE_LIMIT),
    summary: fitBlocks(blocks, fit),
    annotations: annotationsOf(report, options.suites ?? new Map()),
  }
}

/** Neutral does not block a merge, so it stands only for what the job itself lets pass. */
function conclusionOf({ outcome, exitCode }: Report): CheckRun['conclusion'] {
  if (exitCode !== 0) return 'failure'
  return outcome === 'pass' ? 'success' : 'neutral'
}
