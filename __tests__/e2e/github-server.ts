import { createSign } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createEmulator, type Emulator } from 'emulate'
import {
  type ApiAnswer,
  type ApiRequest,
  GithubGaps,
  type StoredAnnotation,
  type StoredStatus,
} from './github-gaps.js'
import { RequestValidator } from './request-validator.js'

/** The App behind GITHUB_TOKEN on GitHub. */
const ACTIONS_APP = 15_368

const WRITE = {
  contents: 'write',
  pull_requests: 'write',
  checks: 'write',
  statuses: 'write',
  metadata: 'read',
}
const READ = { contents: 'read', pull_requests: 'read', checks: 'read', statuses: 'read', metadata: 'read' }

/** Something that goes wrong for the next `times` requests that match. */
export interface Fault {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  readonly message?: string
  readonly headers?: Readonly<Record<string, string>>
  /** The request takes effect and only its answer is lost, as with a 502 of a gateway. */
  readonly afterEffect?: boolean
  /** Default 1. */
  readonly times?: number
}

export interface LoggedRequest {
  readonly method: string
  readonly path: string
  readonly status: number
  readonly body: Record<string, unknown> | undefined
}

export interface ServerComment {
  readonly id: number
  readonly body: string
  readonly author: string
}

export interface ServerCheckRun {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | null
  readonly head_sha: string
  readonly output: { readonly title: string; readonly summary: string }
}

export interface GithubServerOptions {
  readonly owner?: string
  readonly repo?: string
}

/**
 * A stateful GitHub API on a local port: the emulator, behind a proxy that validates every request against GitHub's
 * OpenAPI description, closes the emulator's gaps and makes faults. What tests write directly is not validated.
 */
export class GithubServer {
  readonly owner: string
  readonly repo: string
  readonly gaps = new GithubGaps()
  readonly requests: LoggedRequest[] = []
  /** Requests that GitHub would refuse, or answers made here that it would never give. */
  readonly violations: string[] = []
  readonly #validator = new RequestValidator()
  readonly #server = createServer((request, response) => void this.#serve(request, response))
  readonly #permissions = new Map<string, Readonly<Record<string, string>>>()
  #faults: { fault: Fault; left: number }[] = []
  #emulator!: Emulator
  #inner = ''
  url = ''

  constructor({ owner = 'octo-org', repo = 'codec' }: GithubServerOptions = {}) {
    this.owner = owner
    this.repo = repo
  }

  static async start(options: GithubServerOptions = {}): Promise<GithubServer> {
    const server = new GithubServer(options)
    await server.#listen()
    return server
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
    await this.#emulator.close()
  }

  /** A token of the Actions App, as a job has it: `write`, or `read` as for a fork's pull request. */
  token(access: 'write' | 'read' = 'write'): Promise<string> {
    return this.tokenWith(access === 'write' ? WRITE : READ)
  }

  /** A token of the Actions App with exactly these permissions. */
  async tokenWith(permissions: Readonly<Record<string, string>>): Promise<string> {
    const assertion = this.#appAssertion()
    const path = `/app/installations/${ACTIONS_APP}/access_tokens`
    const { token } = await this.#direct<{ token: string }>('POST', path, assertion, { permissions })
    this.#permissions.set(token, permissions)
    return token
  }

  /** Opens a pull request and returns its number. */
  async openPullRequest(title = 'A change', head = 'feature'): Promise<number> {
    const path = `${this.#repository}/pulls`
    return (await this.#direct<{ number: number }>('POST', path, PERSON.token, { title, head, base: 'main' }))
      .number
  }

  /** Comments of a person, one after the other; returns their ids. */
  async addForeignComments(issue: number, bodies: readonly string[]): Promise<number[]> {
    const ids: number[] = []
    for (const body of bodies) {
      const path = `${this.#repository}/issues/${issue}/comments`
      ids.push((await this.#direct<{ id: number }>('POST', path, PERSON.token, { body })).id)
    }
    return ids
  }

  async comments(issue: number): Promise<ServerComment[]> {
    const all: ServerComment[] = []
    for (let page = 1; ; page++) {
      const path = `${this.#repository}/issues/${issue}/comments?per_page=100&page=${page}`
      const rows = await this.#direct<{ id: number; body: string; user: { login: string } }[]>('GET', path)
      all.push(...rows.map(({ id, body, user }) => ({ id, body, author: user.login })))
      if (rows.length < 100) return all
    }
  }

  async deleteComment(id: number): Promise<void> {
    await this.#direct('DELETE', `${this.#repository}/issues/comments/${id}`)
  }

  /** Every check run of a commit, oldest first, also several of one name. */
  async checkRuns(sha: string): Promise<ServerCheckRun[]> {
    const ids = [...this.gaps.annotations.keys()].sort((left, right) => left - right)
    const runs = ids.map((id) => this.#direct<ServerCheckRun>('GET', `${this.#repository}/check-runs/${id}`))
    return (await Promise.all(runs)).filter((run) => run.head_sha === sha)
  }

  annotations(checkRun: number): readonly StoredAnnotation[] {
    return this.gaps.annotations.get(checkRun) ?? []
  }

  statuses(sha: string): readonly StoredStatus[] {
    return this.gaps.statuses.filter((status) => status.sha === sha)
  }

  injectFault(fault: Fault): void {
    this.#faults.push({ fault, left: fault.times ?? 1 })
  }

  /** Behaves like Gitea and Forgejo, which have no check runs. */
  withoutCheckRuns(): void {
    this.injectFault({
      method: 'POST',
      path: /\/check-runs$/,
      status: 404,
      message: 'Not Found',
      times: Infinity,
    })
  }

  clearFaults(): void {
    this.#faults = []
  }

  get #repository(): string {
    return `/repos/${this.owner}/${this.repo}`
  }

  async #listen(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.url = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    // The emulator needs a port that is free; the system picks one for a server that is closed at once.
    const port = await freePort()
    this.#emulator = await createEmulator({ service: 'github', port, baseUrl: this.url, seed: this.#seed() })
    this.#inner = `http://127.0.0.1:${port}`
  }

  #seed() {
    const permissions = { ...WRITE, actions: 'read' }
    const installation = {
      installation_id: ACTIONS_APP,
      account: this.owner,
      permissions,
      repository_selection: 'all',
    }
    const app = { app_id: ACTIONS_APP, slug: 'github-actions', name: 'GitHub Actions', permissions }
    return {
      tokens: { [PERSON.token]: { login: PERSON.login }, [OWNER_TOKEN]: { login: this.owner } },
      github: {
        users: [{ login: PERSON.login }, { login: this.owner }],
        repos: [{ owner: this.owner, name: this.repo }],
        apps: [{ ...app, installations: [installation] }],
      },
    }
  }

  #appAssertion(): string {
    const secret = this.#emulator.generatedSecrets.find(({ kind }) => kind === 'github.app_private_key')
    if (secret === undefined) throw new Error('the emulator made no key for the Actions App')
    const seconds = Math.floor(Date.now() / 1000)
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
    const head = part({ alg: 'RS256', typ: 'JWT' })
    const text = `${head}.${part({ iss: String(ACTIONS_APP), iat: seconds - 30, exp: seconds + 540 })}`
    return `${text}.${createSign('RSA-SHA256').update(text).sign(secret.value, 'base64url')}`
  }

  /** A request of the test itself, straight to the emulator. */
  async #direct<T>(method: string, path: string, token = OWNER_TOKEN, body?: object): Promise<T> {
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
    const payload = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${this.#inner}${path}`, { method, headers, ...payload })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return (text === '' ? undefined : JSON.parse(text)) as T
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const raw = Buffer.concat(chunks).toString()
    const [method, url] = [request.method ?? 'GET', request.url ?? '/']
    const body = raw === '' ? undefined : (JSON.parse(raw) as Record<string, unknown>)
    this.violations.push(...this.#validator.request({ method, url, body }))
    const answer = await this.#answer(request, { method, url, body })
    this.requests.push({ method, path: url, status: answer.status, body })
    response.writeHead(answer.status, {
      'content-type': 'application/json; charset=utf-8',
      ...answer.headers,
    })
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body))
  }

  async #answer(
    message: IncomingMessage,
    { method, url, body }: { method: string; url: string; body: Record<string, unknown> | undefined },
  ): Promise<ApiAnswer> {
    const { pathname: path, searchParams: query } = new URL(url, this.url)
    const fault = this.#takeFault(method, path)
    if (fault !== undefined && fault.afterEffect !== true) return faultAnswer(fault)
    const token = (message.headers.authorization ?? '').replace(/^(?:token|bearer)\s+/i, '')
    // The emulator takes an unknown token for the owner's.
    if (!this.#isKnown(token)) return { status: 401, body: { message: 'Bad credentials' } }
    const request = {
      method,
      path,
      query,
      body,
      permissions: this.#permissions.get(token),
      baseUrl: this.url,
    }
    const answer = await this.#effect(request, url, message.headers.authorization ?? '')
    return fault === undefined ? answer : faultAnswer(fault)
  }

  #isKnown(token: string): boolean {
    return this.#permissions.has(token) || token === PERSON.token || token === OWNER_TOKEN
  }

  async #effect(request: ApiRequest, url: string, authorization: string): Promise<ApiAnswer> {
    const own = this.gaps.before(request)
    if (own !== undefined) {
      const { method } = request
      if (!url.includes('/compare/'))
        this.violations.push(...this.#validator.response({ method, url, ...own }))
      return own
    }
    return this.gaps.after(request, await this.#forward(request, url, authorization))
  }

  async #forward({ method, body }: ApiRequest, url: string, authorization: string): Promise<ApiAnswer> {
    const headers = { authorization, 'content-type': 'application/json' }
    const payload = body === undefined ? {} : { body: JSON.stringify(body) }
    const response = await fetch(`${this.#inner}${url}`, { method, headers, ...payload })
    const text = await response.text()
    const link = response.headers.get('link')
    const answer = { status: response.status, body: text === '' ? undefined : (JSON.parse(text) as unknown) }
    return link === null ? answer : { ...answer, headers: { link: link.replaceAll(this.#inner, this.url) } }
  }

  #takeFault(method: string, path: string): Fault | undefined {
    const entry = this.#faults.find(
      ({ fault, left }) => left > 0 && fault.method === method && fault.path.test(path),
    )
    if (entry === undefined) return undefined
    entry.left--
    return entry.fault
  }
}

/** Somebody who takes part in the discussion. */
const PERSON = { login: 'octocat', token: 'person-token' }
const OWNER_TOKEN = 'owner-token'

function faultAnswer({ status, message = 'Server Error', headers = {} }: Fault): ApiAnswer {
  return { status, body: { message }, headers }
}

async function freePort(): Promise<number> {
  const probe = createServer()
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve))
  const { port } = probe.address() as AddressInfo
  await new Promise((resolve) => probe.close(resolve))
  return port
}
