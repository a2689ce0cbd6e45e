import type { GithubApi, IssueComment } from '../platform/github-api.js'
import { type CommentMarker, encodeId, readMarker } from './comment-marker.js'

/** A comment of ours with what its marker says. */
export interface OwnComment {
  readonly comment: IssueComment
  readonly marker: CommentMarker
}

/** All comments of ours for one id, oldest first: none before the first run, several after a race or a repeated POST. */
export type FoundComments = readonly OwnComment[]

/**
 * Looks through all comments of a pull request for those that this workflow wrote for `id`. A marker alone is no
 * proof, because anyone can copy one: the author must be a bot, or the user behind our token.
 */
export async function findComments(api: GithubApi, issue: number, id: string): Promise<FoundComments> {
  const encoded = encodeId(id)
  const marked: OwnComment[] = []
  for (const comment of await api.listComments(issue)) {
    const marker = readMarker(comment.body)
    if (marker?.id === encoded) marked.push({ comment, marker })
  }
  const own = await onlyOwn(api, marked)
  return own.sort((left, right) => left.comment.id - right.comment.id)
}

/** The user is asked for only when a person's comment carries our marker: most tokens belong to an app. */
async function onlyOwn(api: GithubApi, marked: readonly OwnComment[]): Promise<OwnComment[]> {
  if (marked.every(({ comment }) => isBot(comment))) return [...marked]
  const login = await api.authenticatedUser()
  return marked.filter(({ comment }) => (login === undefined ? isBot(comment) : comment.author === login))
}

/** Accounts of the job tokens of Gitea and Forgejo, where users have no type; both names are reserved there. */
const JOB_ACCOUNTS = new Set(['gitea-actions', 'forgejo-actions'])

function isBot({ authorType, author }: IssueComment): boolean {
  return authorType === undefined ? JOB_ACCOUNTS.has(author ?? '') : authorType === 'Bot'
}
