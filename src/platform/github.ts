import type { GithubApi, IssueComment, RequestFailure } from './github-api.js'
import { createGithubClient, type GithubClient, type GithubClientOptions } from './github-client.js'

export interface GithubOptions extends GithubClientOptions {
  readonly owner: string
  readonly repo: string
}

/** GitHub's largest page. */
const PAGE = 100

/** The requests of one repository. Nothing is loaded and nothing is sent before the first call. */
export function connectGithub(options: GithubOptions): GithubApi {
  let client: Promise<GithubClient> | undefined
  const send: Send = async (request) => {
    client ??= createGithubClient(options)
    try {
      return await request(await client, { owner: options.owner, repo: options.repo })
    } catch (error) {
      throw requestFailure(error, options.token)
    }
  }
  return { ...commentRequests(send), ...checkRequests(send), ...repositoryRequests(send) }
}

type Send = <T>(request: (client: GithubClient, repository: Repository) => Promise<T>) => Promise<T>
type Repository = { readonly owner: string; readonly repo: string }

function commentRequests(send: Send) {
  return {
    listComments: (issue: number) =>
      send(async ({ paginate, rest }, repository) => {
        const page = { ...repository, issue_number: issue, per_page: PAGE }
        return (await paginate(rest.issues.listComments, page)).map(issueComment)
      }),
    getComment: (comment: number) =>
      send(({ rest }, repository) =>
        absentOn404(async () =>
          issueComment((await rest.issues.getComment({ ...repository, comment_id: comment })).data),
        ),
      ),
    createComment: (issue: number, body: string) =>
      send(async ({ rest }, repository) =>
        issueComment((await rest.issues.createComment({ ...repository, issue_number: issue, body })).data),
      ),
    updateComment: (comment: number, body: string) =>
      send(async ({ rest }, repository) =>
        issueComment((await rest.issues.updateComment({ ...repository, comment_id: comment, body })).data),
      ),
    deleteComment: (comment: number) =>
      send(async ({ rest }, repository) => {
        await absentOn404(() => rest.issues.deleteComment({ ...repository, comment_id: comment }))
      }),
  } satisfies Partial<GithubApi>
}

function checkRequests(send: Send) {
  return {
    createCheckRun: (run) =>
      send(async ({ rest }, repository) => {
        const { data } = await rest.checks.create({
          ...repository,
          name: run.name,
          head_sha: run.headSha,
          status: 'completed',
          conclusion: run.conclusion,
          output: { ...run.output, annotations: [...run.output.annotations] },
        })
        return { id: data.id, url: data.html_url ?? undefined }
      }),
    appendAnnotations: (checkRun, output) =>
      send(async ({ rest }, repository) => {
        const annotations = [...output.annotations]
        await rest.checks.update({
          ...repository,
          check_run_id: checkRun,
          output: { ...output, annotations },
        })
      }),
    createCommitStatus: ({ targetUrl, ...status }) =>
      send(async ({ rest }, repository) => {
        const target = targetUrl === undefined ? {} : { target_url: targetUrl }
        await rest.repos.createCommitStatus({ ...repository, ...status, ...target })
      }),
  } satisfies Partial<GithubApi>
}

function repositoryRequests(send: Send) {
  return {
    authenticatedUser: () =>
      send(async ({ rest }) => {
        try {
          return (await rest.users.getAuthenticated()).data.login
        } catch (error) {
          // An app's token is answered 403 ("Resource not accessible by integration"), on some servers 401 or 404.
          if ([401, 403, 404].includes(statusOf(error) ?? 0)) return undefined
          throw error
        }
      }),
    mergeBase: (base: string, head: string) =>
      send(({ rest }, repository) =>
        absentOn404(async () => {
          // One commit a page: only the merge base is of interest, not the list of changes.
          const range = { ...repository, basehead: `${base}...${head}`, per_page: 1 }
          return (await rest.repos.compareCommitsWithBasehead(range)).data.merge_base_commit.sha
        }),
      ),
  } satisfies Partial<GithubApi>
}

interface RawComment {
  readonly id: number
  readonly html_url: string
  readonly body?: string | null
  readonly user: { readonly login: string; readonly type?: string } | null
}

function issueComment({ id, html_url: url, body, user }: RawComment): IssueComment {
  const author = user === null ? {} : { author: user.login }
  return {
    id,
    url,
    body: body ?? '',
    ...author,
    ...(user?.type === undefined ? {} : { authorType: user.type }),
  }
}

async function absentOn404<T>(request: () => Promise<T>): Promise<T | undefined> {
  try {
    return await request()
  } catch (error) {
    if (statusOf(error) === 404) return undefined
    throw error
  }
}

function statusOf(error: unknown): number | undefined {
  const status = (error as { status?: unknown } | null)?.status
  return typeof status === 'number' ? status : undefined
}

/** A failure with status and message and without request, headers or token, so that printing it is safe. */
function requestFailure(error: unknown, token: string): RequestFailure {
  const { message, response } = error as {
    message?: string
    response?: { headers?: Record<string, unknown> }
  }
  // Octokit gives 500 to a request that got no answer; only one with a response has a status of the server's.
  const status = response === undefined ? undefined : statusOf(error)
  const exhausted = response?.headers?.['x-ratelimit-remaining'] === '0'
  const rateLimited =
    status === 429 || (status === 403 && (exhausted || /secondary rate/i.test(message ?? '')))
  const text = (message ?? String(error)).replaceAll(token === '' ? '\0' : token, '***')
  return Object.assign(new Error(text), { rateLimited, ...(status === undefined ? {} : { status }) })
}
