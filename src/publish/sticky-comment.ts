import type { GithubApi, IssueComment } from '../platform/github-api.js'
import { compareRuns, encodeId, formatMarker, type RunPosition, readMarker } from './comment-marker.js'
import { type FoundComments, findComments, type OwnComment } from './find-comment.js'
import type { Delivered, Delivery, Publisher } from './publisher.js'

/**
 * When a pull request gets a comment. `auto` and `always`: on every run, because silence cannot be told from a gate
 * that does not run; `auto` forgives the read-only token of a fork. `on-change`: only once there is something to act
 * on; from then on it is kept up to date, so that red turns green. `never`: none.
 */
export type CommentMode = 'auto' | 'always' | 'on-change' | 'never'

export interface StickyCommentOptions {
  readonly api: GithubApi
  /** Number of the pull request. */
  readonly issue: number
  readonly mode: CommentMode
  readonly position: RunPosition
  /** The pull request comes from a fork, whose token cannot write whatever the workflow says. */
  readonly isFork: boolean
  /** What `findComments` gave before the comment was rendered; looked up here when absent. */
  readonly found?: FoundComments
}

/** GitHub's cap on a comment, characters: beyond it the server answers 422. */
export const MAX_COMMENT_LENGTH = 65_536

/** One comment per id and pull request, found by its marker and updated in place. */
export function stickyCommentPublisher(options: StickyCommentOptions): Publisher {
  return {
    what: 'the pull request comment',
    permission: 'pull-requests: write',
    deliver: (delivery) => deliverComment(options, delivery),
  }
}

/** The outcome that the sticky comment shows now, for a comment that says "was red"; of an earlier run only. */
export function previousOutcome(
  found: FoundComments,
  position: RunPosition,
): Delivery['outcome'] | undefined {
  const latest = newest(found)
  return latest !== undefined && compareRuns(latest.marker, position) <= 0 ? latest.marker.outcome : undefined
}

async function deliverComment(
  options: StickyCommentOptions,
  delivery: Delivery,
): Promise<Partial<Delivered>> {
  if (options.mode === 'never') return {}
  try {
    return await upsert(options, delivery)
  } catch (error) {
    const refused = (error as { status?: number }).status === 403
    const rateLimited = (error as { rateLimited?: boolean }).rateLimited === true
    if (options.mode !== 'auto' || !options.isFork || !refused || rateLimited) throw error
    return {}
  }
}

async function upsert(options: StickyCommentOptions, delivery: Delivery): Promise<Partial<Delivered>> {
  const { api, issue, mode, position } = options
  const found = options.found ?? (await findComments(api, issue, delivery.id))
  const body = commentBody(delivery, position)
  const keep = await stillThere(api, found)
  if (keep === undefined) {
    if (mode === 'on-change' && !delivery.noteworthy) return {}
    return settle(options, delivery.id, await api.createComment(issue, body))
  }
  const ahead = newest([...found, keep])
  if (ahead !== undefined && compareRuns(ahead.marker, position) > 0) return stale(ahead, position)
  const updated = await api.updateComment(keep.comment.id, body)
  const doubles = found.filter(({ comment }) => comment.id !== keep.comment.id)
  return { commentUrl: updated.url, warnings: await removeAll(api, doubles, updated.url) }
}

/** The body that is sent: marker, then text. A text too long would lose the comment, so its end goes instead. */
function commentBody({ id, comment, outcome }: Delivery, position: RunPosition): string {
  const body = `${formatMarker({ ...position, id: encodeId(id), outcome })}\n${comment}`
  if (body.length <= MAX_COMMENT_LENGTH) return body
  const rest = '\n\n*The rest does not fit into a comment; the job summary has it.*\n'
  // A cut through a surrogate pair would make the request invalid UTF-8.
  return body.slice(0, MAX_COMMENT_LENGTH - rest.length).replace(/[\uD800-\uDBFF]$/, '') + rest
}

/**
 * The oldest of our comments as it is now: between search and update another job may have written a newer state
 * into it, or someone may have deleted it.
 */
async function stillThere(api: GithubApi, found: FoundComments): Promise<OwnComment | undefined> {
  for (const { comment, marker } of found) {
    const current = await api.getComment(comment.id)
    if (current !== undefined) return { comment: current, marker: readMarker(current.body) ?? marker }
  }
  return undefined
}

function stale({ comment, marker }: OwnComment, position: RunPosition): Partial<Delivered> {
  const message =
    `The pull request comment was left as it is: run ${marker.runId} (attempt ${marker.attempt}), newer than this ` +
    `run ${position.runId} (attempt ${position.attempt}), has already reported commit ${marker.headSha.slice(0, 12)}.`
  return { commentUrl: comment.url, warnings: [{ message }] }
}

/**
 * After a POST there may be more than one: another job posted at the same moment, or the POST was repeated after a
 * lost answer. The oldest stays and takes the text of the newest run; whoever comes last does the same again.
 */
async function settle(
  { api, issue }: StickyCommentOptions,
  id: string,
  created: IssueComment,
): Promise<Partial<Delivered>> {
  const found = await findComments(api, issue, id)
  const [oldest, ...others] = found
  const latest = newest(found)
  if (oldest === undefined || latest === undefined || others.length === 0) return { commentUrl: created.url }
  if (oldest.comment.body !== latest.comment.body)
    await api.updateComment(oldest.comment.id, latest.comment.body)
  return { commentUrl: oldest.comment.url, warnings: await removeAll(api, others, oldest.comment.url) }
}

/** The comment of the newest run; of one run's several the last written. */
function newest(found: FoundComments): OwnComment | undefined {
  return found.reduce<OwnComment | undefined>(
    (latest, own) => (latest === undefined || compareRuns(own.marker, latest.marker) >= 0 ? own : latest),
    undefined,
  )
}

/** Deletes doubles; one that cannot be deleted loses its marker and points to the comment that stays. */
async function removeAll(
  api: GithubApi,
  doubles: FoundComments,
  url: string,
): Promise<Delivered['warnings']> {
  const warnings = await Promise.all(
    doubles.map(async ({ comment }) => {
      try {
        await api.deleteComment(comment.id)
        return []
      } catch {
        return neutralise(api, comment, url)
      }
    }),
  )
  return warnings.flat()
}

async function neutralise(
  api: GithubApi,
  comment: IssueComment,
  url: string,
): Promise<Delivered['warnings']> {
  try {
    await api.updateComment(comment.id, `Superseded by ${url}`)
    return []
  } catch (error) {
    const { message } = error as Error
    return [
      { message: `A second comment could not be removed (${comment.url}): ${message}. Delete it by hand.` },
    ]
  }
}

export type { RunPosition }
