import { execFileSync } from 'node:child_process'

/** A request on its way to the emulator. */
export interface ApiRequest {
  readonly method: string
  /** Without the query. */
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Record<string, unknown> | undefined
  /** Permissions of the token, such as `{ checks: 'write' }`; undefined for an unknown token. */
  readonly permissions: Readonly<Record<string, string>> | undefined
  readonly baseUrl: string
}

export interface ApiAnswer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface StoredAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: string
  readonly message: string
  readonly title?: string
}

export interface StoredStatus {
  readonly sha: string
  readonly state: string
  readonly context: string
  readonly description: string | null
  readonly target_url: string | null
}

const FORBIDDEN: ApiAnswer = { status: 403, body: { message: 'Resource not accessible by integration' } }

/** GitHub's documented limits, which the emulator does not enforce. */
const MAX_COMMENT = 65_536
const MAX_ANNOTATIONS = 50

/**
 * What GitHub does and emulate 0.12.2 does not: commit statuses, appended annotations and their list, the limits of
 * comments and annotations, and a merge base that comes from the real git repository of the test.
 */
export class GithubGaps {
  readonly annotations = new Map<number, StoredAnnotation[]>()
  readonly statuses: StoredStatus[] = []
  /** A bare repository that answers for the merge base. */
  gitDirectory: string | undefined

  /** The answer to a request that the emulator cannot give; undefined to let it answer. */
  before(request: ApiRequest): ApiAnswer | undefined {
    return (
      refuseUserOfApp(request) ??
      refuseLongComment(request) ??
      this.#refuseUnknownCommit(request) ??
      refuseManyAnnotations(request) ??
      this.#createStatus(request) ??
      this.#listStatuses(request) ??
      this.#listAnnotations(request) ??
      this.#compare(request)
    )
  }

  /** The emulator's answer, corrected. */
  after(request: ApiRequest, answer: ApiAnswer): ApiAnswer {
    if (answer.status === 403) return { ...answer, body: FORBIDDEN.body }
    const run = answer.body as { id: number; output?: object; html_url?: string } | undefined
    if (!/\/check-runs(\/\d+)?$/.test(request.path) || answer.status >= 300 || run?.id === undefined)
      return answer
    if (request.method !== 'GET') this.#append(run.id, request.body)
    const count = this.annotations.get(run.id)?.length ?? 0
    const annotations_url = `${request.baseUrl}${request.path}/annotations`
    return {
      ...answer,
      body: { ...run, output: { ...run.output, annotations_count: count, annotations_url } },
    }
  }

  /** As GitHub does for a check run on a commit that was never pushed; only with a real repository to ask. */
  #refuseUnknownCommit({ method, path, body }: ApiRequest): ApiAnswer | undefined {
    if (method !== 'POST' || !path.endsWith('/check-runs') || this.gitDirectory === undefined)
      return undefined
    if (this.#git('cat-file', '-e', `${String(body?.head_sha)}^{commit}`) !== undefined) return undefined
    return invalid(`No commit found for SHA: ${String(body?.head_sha)}`)
  }

  /** Standard output of git in the test's repository; undefined when it fails. */
  #git(...args: readonly string[]): string | undefined {
    const argv = ['--git-dir', this.gitDirectory ?? '', ...args]
    try {
      return execFileSync('git', argv, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
    } catch {
      return undefined
    }
  }

  #append(id: number, body: Record<string, unknown> | undefined): void {
    const output = body?.output as { annotations?: StoredAnnotation[] } | undefined
    this.annotations.set(id, [...(this.annotations.get(id) ?? []), ...(output?.annotations ?? [])])
  }

  #createStatus({ method, path, body, permissions, baseUrl }: ApiRequest): ApiAnswer | undefined {
    const sha = /^\/repos\/[^/]+\/[^/]+\/statuses\/([^/]+)$/.exec(path)?.[1]
    if (method !== 'POST' || sha === undefined) return undefined
    if (permissions?.statuses !== 'write') return FORBIDDEN
    const {
      state,
      context = 'default',
      description = null,
      target_url = null,
    } = body as unknown as StoredStatus
    if ((description ?? '').length > 140)
      return invalid('description is too long (maximum is 140 characters)')
    const status = { sha, state, context, description, target_url }
    this.statuses.push(status)
    return { status: 201, body: statusAnswer(status, this.statuses.length, baseUrl) }
  }

  #listStatuses({ method, path, baseUrl }: ApiRequest): ApiAnswer | undefined {
    const sha = /^\/repos\/[^/]+\/[^/]+\/commits\/([^/]+)\/statuses$/.exec(path)?.[1]
    if (method !== 'GET' || sha === undefined) return undefined
    const all = this.statuses.map((status, index) => statusAnswer(status, index + 1, baseUrl))
    return { status: 200, body: all.filter((_, index) => this.statuses[index]?.sha === sha).reverse() }
  }

  #listAnnotations({ method, path, query }: ApiRequest): ApiAnswer | undefined {
    const id = /\/check-runs\/(\d+)\/annotations$/.exec(path)?.[1]
    if (method !== 'GET' || id === undefined) return undefined
    const [page, size] = [Number(query.get('page') ?? 1), Number(query.get('per_page') ?? 30)]
    const rows = (this.annotations.get(Number(id)) ?? []).slice((page - 1) * size, page * size)
    const absent = { start_column: null, end_column: null, title: null, raw_details: null, blob_href: '' }
    return { status: 200, body: rows.map((row) => ({ ...absent, ...row })) }
  }

  #compare({ method, path, permissions }: ApiRequest): ApiAnswer | undefined {
    const range = /^\/repos\/[^/]+\/[^/]+\/compare\/(.+)$/.exec(path)?.[1]
    if (method !== 'GET' || range === undefined || this.gitDirectory === undefined) return undefined
    if (permissions?.contents === undefined) return FORBIDDEN
    const [base = '', head = ''] = decodeURIComponent(range).split('...')
    const sha = this.#git('merge-base', base, head)
    if (sha === undefined) return { status: 404, body: { message: 'Not Found' } }
    return { status: 200, body: { merge_base_commit: { sha } } }
  }
}

/** An app's token belongs to no user; the emulator answers with the account that installed the app. */
function refuseUserOfApp({ path, permissions }: ApiRequest): ApiAnswer | undefined {
  return path === '/user' && permissions !== undefined ? FORBIDDEN : undefined
}

function refuseLongComment({ method, path, body }: ApiRequest): ApiAnswer | undefined {
  if (method === 'GET' || !path.includes('/comments') || typeof body?.body !== 'string') return undefined
  if (body.body.length <= MAX_COMMENT) return undefined
  return invalid(`Body is too long (maximum is ${MAX_COMMENT} characters)`)
}

function refuseManyAnnotations({ path, body }: ApiRequest): ApiAnswer | undefined {
  const output = body?.output as { annotations?: unknown[] } | undefined
  if (!path.includes('/check-runs') || (output?.annotations?.length ?? 0) <= MAX_ANNOTATIONS) return undefined
  return invalid(`No more than ${MAX_ANNOTATIONS} annotations are allowed`)
}

function invalid(message: string): ApiAnswer {
  return { status: 422, body: { message: `Validation Failed: ${message}`, errors: [{ message }] } }
}

function statusAnswer({ sha, ...status }: StoredStatus, id: number, baseUrl: string): object {
  const at = new Date().toISOString()
  const url = `${baseUrl}/statuses/${sha}`
  return {
    ...status,
    id,
    node_id: `S_${id}`,
    url,
    avatar_url: null,
    created_at: at,
    updated_at: at,
    creator: CREATOR,
  }
}

const CREATOR = {
  ...{ login: 'github-actions[bot]', id: 41898282, node_id: 'MDM6Qm90', type: 'Bot', site_admin: false },
  ...{ avatar_url: 'https://a.test', gravatar_id: '', url: 'https://a.test', html_url: 'https://a.test' },
  ...{ followers_url: 'https://a.test', following_url: 'https://a.test', gists_url: 'https://a.test' },
  ...{
    starred_url: 'https://a.test',
    subscriptions_url: 'https://a.test',
    organizations_url: 'https://a.test',
  },
  ...{ repos_url: 'https://a.test', events_url: 'https://a.test', received_events_url: 'https://a.test' },
}
