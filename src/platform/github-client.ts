import type { getOctokit } from '@actions/github'

export type GithubClient = ReturnType<typeof getOctokit>

export interface GithubClientOptions {
  readonly token: string
  /** Such as `https://api.github.com` or `https://git.example/api/v1`: the value of GITHUB_API_URL. */
  readonly baseUrl: string
  /** Longest total pause of this client for rate limits, seconds. Default 120. */
  readonly patienceSeconds?: number
  /** Milliseconds of one second of waiting; tests make it smaller. Default 1000. */
  readonly secondMs?: number
  /** `github`: writes at least 1 s apart, notifying ones 3 s, as GitHub asks. `none` is for tests. */
  readonly pacing?: 'github' | 'none'
}

/**
 * A pause asked for by a secondary limit is usually 60 s, so one is waited out and a second; a primary limit
 * resets on the hour, and a job must not be stuck for that.
 */
const PATIENCE_SECONDS = 120

/** No request of Noisegate's is answered slowly by a server that works. */
const REQUEST_TIMEOUT_MS = 30_000

/**
 * Statuses that no repetition changes. The default list of the retry plugin and 429, which the throttling plugin
 * answers for: the retry plugin would ignore `retry-after`.
 */
const FINAL_STATUSES = [400, 401, 403, 404, 405, 409, 410, 422, 429, 451]

/**
 * An Octokit that retries 5xx answers and lost connections three times and obeys rate limits within its patience.
 * Loads the toolkit on the first call only. A POST repeated after a 502 can take effect twice: callers look.
 */
export async function createGithubClient(options: GithubClientOptions): Promise<GithubClient> {
  const [{ getOctokit }, { retry }, { throttling }] = await Promise.all([
    import('@actions/github'),
    import('@octokit/plugin-retry'),
    import('@octokit/plugin-throttling'),
  ])
  const { token, baseUrl, secondMs = 1000 } = options
  const settings = {
    baseUrl,
    userAgent: 'noisegate',
    log: silent,
    retry: { doNotRetry: FINAL_STATUSES, retries: 3, retryAfterBaseValue: secondMs },
    throttle: { ...patience(options), retryAfterBaseValue: secondMs, id: baseUrl, ...pace(options) },
  }
  // The order matters: the first plugin wraps the innermost, so each single attempt gets its own deadline.
  return getOctokit(token, settings, deadline, retry, throttling)
}

/** Octokit's own log would print every request; what failed is said by the caller, without the token. */
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

function nothing(): void {}

/** A plugin that ends an attempt whose answer does not come. */
const deadline: Parameters<typeof getOctokit>[2] = ({ hook }) => {
  hook.wrap('request', (request, options) => {
    const signal = AbortSignal.timeout(REQUEST_TIMEOUT_MS)
    return request({ ...options, request: { ...options.request, signal } })
  })
  return {}
}

/** Handlers of the throttling plugin: wait while the sum of all pauses stays within the patience. */
function patience({ patienceSeconds = PATIENCE_SECONDS }: GithubClientOptions) {
  let waited = 0
  const wait = (seconds: number): boolean => {
    if (waited + seconds > patienceSeconds) return false
    waited += seconds
    return true
  }
  return { onRateLimit: wait, onSecondaryRateLimit: wait }
}

/** The plugin schedules writes through groups of queues; without pacing a queue runs each job at once. */
function pace({ pacing = 'github' }: GithubClientOptions): object {
  if (pacing === 'github') return {}
  const atOnce = {
    key: () => ({
      schedule: <T>(_: unknown, job: (...args: unknown[]) => T, ...args: unknown[]) => job(...args),
    }),
  }
  return { write: atOnce, notifications: atOnce }
}
