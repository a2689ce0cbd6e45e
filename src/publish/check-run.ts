import type { Annotation } from '../core/model/annotation.js'
import type { Warning } from '../core/model/measurement.js'
import type { CheckAnnotation, CheckOutput, GithubApi, RequestFailure } from '../platform/github-api.js'
import { commitStatus } from './commit-status.js'
import type { CheckRunPayload, Delivered, Delivery, Publisher } from './publisher.js'
import { annotationCommands } from './workflow-commands.js'

export interface CheckRunOptions {
  readonly api: GithubApi
  /** Head of the pull request, not the merge commit: a check on the latter is not shown on the pull request. */
  readonly headSha: string
  /** Page of this workflow run. */
  readonly runUrl: string
  /** Prints a line to the runner's standard output, where it reads workflow commands. */
  readonly print: (line: string) => void
}

/** The API takes 50 annotations a request and appends those of later ones (OpenAPI, `maxItems`). */
const PER_REQUEST = 50

/** Limits of an annotation: 255 characters of title, 64 KB of message (OpenAPI description of checks/create). */
const MAX_TITLE = 255
const MAX_MESSAGE = 16_000

/**
 * A completed check run. Where the server has none or the token may not make one: a commit status, and annotations
 * as workflow commands. The exit status of the job stays the gate in any case.
 */
export function checkRunPublisher(options: CheckRunOptions): Publisher {
  return {
    what: 'the check run',
    permission: 'checks: write',
    deliver: (delivery) => deliverCheck(options, delivery),
  }
}

async function deliverCheck(options: CheckRunOptions, delivery: Delivery): Promise<Partial<Delivered>> {
  const { api, headSha } = options
  const { check } = delivery
  const pages = pagesOf(check.annotations)
  let created: Awaited<ReturnType<GithubApi['createCheckRun']>>
  try {
    const output = outputOf(check, pages[0] ?? [])
    created = await api.createCheckRun({ name: check.name, headSha, conclusion: check.conclusion, output })
  } catch (error) {
    if (!isUnavailable(error)) {
      printAnnotations(options, check.annotations)
      throw error
    }
    return fallBack(options, delivery, error)
  }
  const warnings = await appendRest(options, { check, id: created.id, pages: pages.slice(1) })
  return { ...(created.url === undefined ? {} : { checkUrl: created.url }), warnings }
}

/** 403 token, 404 or 405 no such API (Gitea, Forgejo), 422 refused content; a rate limit is none of these. */
function isUnavailable(error: unknown): error is RequestFailure {
  const { status, rateLimited } = error as Partial<RequestFailure>
  return rateLimited !== true && status !== undefined && [403, 404, 405, 422].includes(status)
}

/** Sends pages two and on; what the server no longer takes becomes workflow commands. */
async function appendRest(
  options: CheckRunOptions,
  { check, id, pages }: { check: CheckRunPayload; id: number; pages: readonly (readonly Annotation[])[] },
): Promise<readonly Warning[]> {
  for (const [index, page] of pages.entries()) {
    try {
      await options.api.appendAnnotations(id, outputOf(check, page))
    } catch (error) {
      const rest = pages.slice(index).flat()
      printAnnotations(options, rest)
      const reason = (error as Error).message
      return [
        {
          message: `The check run lacks ${rest.length} of ${check.annotations.length} annotations: ${reason}.`,
        },
      ]
    }
  }
  return []
}

async function fallBack(
  options: CheckRunOptions,
  delivery: Delivery,
  refusal: RequestFailure,
): Promise<Partial<Delivered>> {
  printAnnotations(options, delivery.check.annotations)
  try {
    await options.api.createCommitStatus(commitStatus(delivery, options))
  } catch {
    // The first refusal is the one to act on: nobody needs a status who has a check run.
    throw refusal
  }
  return { warnings: [{ message: `A commit status was set instead of a check run: ${refusal.message}.` }] }
}

function printAnnotations({ print }: CheckRunOptions, annotations: readonly Annotation[]): void {
  for (const line of annotationCommands(annotations).lines) print(line)
}

function pagesOf(annotations: readonly Annotation[]): readonly (readonly Annotation[])[] {
  const count = Math.ceil(annotations.length / PER_REQUEST)
  return Array.from({ length: count }, (_, page) =>
    annotations.slice(page * PER_REQUEST, (page + 1) * PER_REQUEST),
  )
}

function outputOf({ title, summary }: CheckRunPayload, annotations: readonly Annotation[]): CheckOutput {
  return { title, summary, annotations: annotations.map(checkAnnotation) }
}

function checkAnnotation({ path, startLine, endLine, level, title, message }: Annotation): CheckAnnotation {
  return {
    path,
    start_line: startLine,
    end_line: endLine,
    annotation_level: level,
    title: title.slice(0, MAX_TITLE),
    message: message.slice(0, MAX_MESSAGE),
  }
}
