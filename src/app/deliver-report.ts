import type { SuiteConfig } from '../config/config.js'
import type { Settings } from '../config/read-inputs.js'
import type { Location } from '../core/model/measurement.js'
import type { Report } from '../core/model/report.js'
import type { GithubApi } from '../platform/github-api.js'
import type { GithubContext } from '../platform/github-context.js'
import { checkRunPublisher } from '../publish/check-run.js'
import { findComments } from '../publish/find-comment.js'
import { jobSummaryPublisher } from '../publish/job-summary.js'
import { publish } from '../publish/publish.js'
import type { Delivered, Delivery, Publisher } from '../publish/publisher.js'
import { previousOutcome, type RunPosition, stickyCommentPublisher } from '../publish/sticky-comment.js'
import { renderCheckRun } from '../reports/check-run.js'
import { renderMarkdown } from '../reports/markdown.js'
import { isNoteworthy } from '../reports/shared/outcome-mark.js'
import { renderSummary } from '../reports/summary.js'

export interface DeliverInput {
  readonly report: Report
  readonly settings: Settings
  readonly github: GithubContext
  /** Absent without a token: then only the summary is written. */
  readonly api?: GithubApi
  /** GITHUB_STEP_SUMMARY, where the runner gives one. */
  readonly summaryPath?: string
  /** Prints a workflow command. */
  readonly print: (line: string) => void
}

/** Renders the report for every place the settings name and delivers it there; what fails is a warning. */
export async function deliverReport(input: DeliverInput): Promise<Delivered> {
  const { report, settings, github, api } = input
  const found = await lookForComment(input)
  const previous =
    found.comments === undefined ? undefined : previousOutcome(found.comments, positionOf(github))
  const delivery: Delivery = {
    id: settings.id,
    comment: renderMarkdown(report, previous === undefined ? {} : { previousOutcome: previous }),
    summary: renderSummary(report),
    check: renderCheckRun(report, { suites: suiteLocations(settings.config.suites) }),
    outcome: report.outcome,
    noteworthy: isNoteworthy(report),
  }
  const publishers: Publisher[] = [
    ...summaryOf(input),
    ...(api === undefined ? [] : apiPublishers(input, api, found.comments)),
  ]
  const delivered = await publish(delivery, publishers)
  return { ...delivered, warnings: [...found.warnings, ...delivered.warnings] }
}

type FoundComments = Awaited<ReturnType<typeof findComments>>

async function lookForComment({ settings, github, api }: DeliverInput): Promise<{
  readonly comments?: FoundComments
  readonly warnings: Delivered['warnings']
}> {
  if (api === undefined || github.pullRequest === undefined || settings.comment === 'never')
    return { warnings: [] }
  try {
    return { comments: await findComments(api, github.pullRequest.number, settings.id), warnings: [] }
  } catch {
    // The publisher looks again and words the failure; without the earlier comment only "was red" is lost.
    return { warnings: [] }
  }
}

function summaryOf({ settings, summaryPath }: DeliverInput): Publisher[] {
  return settings.summary && summaryPath !== undefined ? [jobSummaryPublisher({ path: summaryPath })] : []
}

function apiPublishers(
  { settings, github, print }: DeliverInput,
  api: GithubApi,
  found: FoundComments | undefined,
): Publisher[] {
  const { pullRequest, runUrl } = github
  const headSha = pullRequest?.headSha ?? github.mergeGroup?.headSha ?? github.sha
  const check = settings.check ? [checkRunPublisher({ api, headSha, runUrl, print })] : []
  if (pullRequest === undefined) return check
  const comment = stickyCommentPublisher({
    api,
    issue: pullRequest.number,
    mode: settings.comment,
    position: positionOf(github),
    isFork: pullRequest.isFork,
    ...(found === undefined ? {} : { found }),
  })
  return [comment, ...check]
}

function positionOf(github: GithubContext): RunPosition {
  const head = github.pullRequest?.headSha ?? github.sha
  return { headSha: head, runId: github.runId, attempt: github.attempt }
}

/** Where each suite is declared, for annotations of benchmarks without a line of their own. */
function suiteLocations(suites: readonly SuiteConfig[]): ReadonlyMap<string, Location> {
  return new Map(
    suites.flatMap(({ name, file, line }) =>
      file === undefined ? [] : [[name, { file, ...(line === undefined ? {} : { line }) }] as const],
    ),
  )
}
