import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { connectGithub } from '../../src/platform/github.js'
import type { RequestFailure } from '../../src/platform/github-api.js'
import { GithubServer } from '../e2e/github-server.js'
import { RequestValidator } from '../e2e/request-validator.js'

let server: GithubServer
let token: string
let issue: number

beforeAll(async () => {
  server = await GithubServer.start()
  token = await server.token()
  issue = await server.openPullRequest()
})
afterEach(() => server.clearFaults())
afterAll(() => server.close())

function connect(changes: { token?: string; baseUrl?: string } = {}) {
  const { url: baseUrl, owner, repo } = server
  return connectGithub({ token, baseUrl, owner, repo, secondMs: 2, pacing: 'none', ...changes })
}

async function failureOf(promise: Promise<unknown>): Promise<RequestFailure> {
  return promise.then(
    () => {
      throw new Error('it should have failed')
    },
    (error: RequestFailure) => error,
  )
}

describe('GitHub client', () => {
  it('repeats a request after a 502, and gives up on the fourth', async () => {
    const fault = { method: 'GET', path: /\/comments$/, status: 502 }
    server.injectFault({ ...fault, times: 3 })
    expect(await connect().listComments(issue)).toEqual([])
    server.injectFault({ ...fault, times: 4 })
    expect(await failureOf(connect().listComments(issue))).toMatchObject({ status: 502, rateLimited: false })
  })

  it('does not repeat what no repetition changes', async () => {
    const before = server.requests.length
    expect(await failureOf(connect({ token: 'no such token' }).createComment(issue, 'x'))).toMatchObject({
      status: 401,
    })
    expect(server.requests.slice(before)).toHaveLength(1)
  })

  it('obeys a primary limit that resets soon, and refuses to wait for one that does not', async () => {
    const headers = (seconds: number) => ({
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + seconds),
    })
    const fault = { method: 'GET', path: /\/comments$/, status: 429, message: 'API rate limit exceeded' }
    server.injectFault({ ...fault, headers: headers(3) })
    expect(await connect().listComments(issue)).toEqual([])
    server.injectFault({ ...fault, headers: headers(3000), times: Infinity })
    const before = server.requests.length
    expect(await failureOf(connect().listComments(issue))).toMatchObject({ status: 429, rateLimited: true })
    expect(server.requests.slice(before)).toHaveLength(1)
  })

  it('sums its pauses: many short ones do not add up to an hour', async () => {
    const message = 'You have exceeded a secondary rate limit'
    server.injectFault({
      method: 'GET',
      path: /\/comments$/,
      status: 403,
      message,
      headers: { 'retry-after': '50' },
      times: Infinity,
    })
    const before = server.requests.length
    expect(await failureOf(connect().listComments(issue))).toMatchObject({ status: 403, rateLimited: true })
    expect(server.requests.slice(before)).toHaveLength(3)
  })

  it('says that no answer came, without a status', async () => {
    const error = await failureOf(connect({ baseUrl: 'http://127.0.0.1:9' }).listComments(issue))
    expect(error.status).toBeUndefined()
    expect(error.rateLimited).toBe(false)
  })

  it('puts no token into an error, wherever the server repeats it', async () => {
    server.injectFault({ method: 'POST', path: /\/comments$/, status: 403, message: `Bad token ${token}` })
    const error = await failureOf(connect().createComment(issue, 'x'))
    expect(error.message).toContain('Bad token ***')
    expect(`${error.message}${error.stack}${JSON.stringify(error)}`).not.toContain(token)
    expect(Object.keys(error).sort()).toEqual(['rateLimited', 'status'])
  })

  it('takes absence for an answer', async () => {
    const api = connect()
    expect(await api.getComment(987_654)).toBeUndefined()
    await expect(api.deleteComment(987_654)).resolves.toBeUndefined()
    expect(await api.authenticatedUser()).toBeUndefined()
    expect(await connect({ token: 'person-token' }).authenticatedUser()).toBe('octocat')
  })
})

describe('merge base', () => {
  const folder = mkdtempSync(join(tmpdir(), 'noisegate-merge-base-'))
  const git = (...args: string[]) => execFileSync('git', args, { cwd: folder, encoding: 'utf8' }).trim()
  afterAll(() => rmSync(folder, { recursive: true }))

  it('is what git says it is', async () => {
    git('init', '-q', '-b', 'main')
    git('config', 'user.email', 'test@git.test')
    git('config', 'user.name', 'test')
    const commit = (name: string) => git('commit', '-q', '--allow-empty', '-m', name)
    commit('common')
    const common = git('rev-parse', 'HEAD')
    git('checkout', '-q', '-b', 'feature/with/slashes')
    commit('head')
    git('checkout', '-q', 'main')
    commit('base')
    server.gaps.gitDirectory = join(folder, '.git')
    expect(await connect().mergeBase('main', 'feature/with/slashes')).toBe(common)
    expect(await connect().mergeBase('main', 'f'.repeat(40))).toBeUndefined()
    expect(server.violations).toEqual([])
  })
})

describe('request validator', () => {
  const validator = new RequestValidator()
  const repository = '/repos/octo-org/codec'

  it.each([
    [
      'an operation that GitHub does not have',
      { method: 'PUT', url: `${repository}/issues/1/comments`, body: {} },
      'no such operation',
    ],
    [
      'an unknown query parameter',
      { method: 'GET', url: `${repository}/issues/1/comments?per-page=1` },
      'unknown query parameter per-page',
    ],
    [
      'a number that is none',
      { method: 'GET', url: `${repository}/issues/x/comments` },
      'path parameter issue_number',
    ],
    [
      'a body without its required part',
      { method: 'POST', url: `${repository}/issues/1/comments`, body: {} },
      "required property 'body'",
    ],
    [
      'an unknown property',
      { method: 'POST', url: `${repository}/issues/1/comments`, body: { body: '', bodi: '' } },
      'unknown property bodi',
    ],
    [
      'an unknown conclusion',
      {
        method: 'POST',
        url: `${repository}/check-runs`,
        body: { name: 'x', head_sha: 'y', conclusion: 'red' },
      },
      'allowed values',
    ],
    [
      'a state that does not exist',
      { method: 'POST', url: `${repository}/statuses/abc`, body: { state: 'green' } },
      'allowed values',
    ],
  ])('finds %s', (_, exchange, problem) => {
    expect(validator.request(exchange).join('\n')).toContain(problem)
  })

  it('accepts what GitHub accepts', () => {
    const body = { state: 'success', context: 'go', description: 'fine', target_url: 'https://git.test' }
    expect(validator.request({ method: 'POST', url: `${repository}/statuses/abc`, body })).toEqual([])
    expect(validator.request({ method: 'GET', url: `${repository}/compare/a%2Fb...c?per_page=1` })).toEqual(
      [],
    )
  })
})
