import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GithubApi } from '../../src/platform/github-api.js'
import { checkRunPublisher } from '../../src/publish/check-run.js'
import { publish } from '../../src/publish/publish.js'
import type { Delivery } from '../../src/publish/publisher.js'
import { GithubServer } from '../e2e/github-server.js'
import { annotations, connect, delivery } from './fixture.js'

let server: GithubServer
let api: GithubApi
let printed: string[]
let headSha: string
let commits = 0

beforeAll(async () => {
  server = await GithubServer.start()
  api = connect(server, await server.token())
})
beforeEach(() => {
  printed = []
  headSha = (++commits).toString(16).padStart(40, '0')
})
afterEach(() => {
  server.clearFaults()
  expect(server.violations.splice(0)).toEqual([])
})
afterAll(() => server.close())

function deliver(value: Delivery, through = api) {
  const print = (line: string) => void printed.push(line)
  return publish(value, [
    checkRunPublisher({ api: through, headSha, runUrl: 'https://git.test/runs/1', print }),
  ])
}

function withAnnotations(count: number, changes: Partial<Delivery['check']> = {}): Delivery {
  return delivery({ check: { ...delivery().check, annotations: annotations(count), ...changes } })
}

describe('check run', () => {
  it.each([0, 1, 49, 50, 51, 100, 120])('carries %i annotations in order, fifty a request', async (count) => {
    const delivered = await deliver(withAnnotations(count))
    const runs = await server.checkRuns(headSha)
    expect(runs).toHaveLength(1)
    expect(runs[0]).toMatchObject({ name: 'go', status: 'completed', conclusion: 'failure' })
    expect(runs[0]?.output).toMatchObject({ title: '1 regression', summary: 'slower' })
    const lines = server.annotations(runs[0]!.id).map((annotation) => annotation.start_line)
    expect(lines).toEqual(annotations(count).map(({ startLine }) => startLine))
    expect(delivered).toMatchObject({ checkUrl: expect.stringContaining('http'), warnings: [] })
    expect(printed).toEqual([])
  })

  it('touches nothing but the output after the run is completed', async () => {
    const before = server.requests.length
    await deliver(withAnnotations(51))
    const [post, patch] = server.requests.slice(before)
    expect(post).toMatchObject({ method: 'POST', body: { status: 'completed', head_sha: headSha } })
    expect(Object.keys(patch?.body ?? {})).toEqual(['output'])
  })

  it('says how many annotations are lacking, and prints those, when an addition is refused', async () => {
    server.injectFault({ method: 'PATCH', path: /check-runs/, status: 403, message: 'Invalid app_id 15368' })
    const { warnings, checkUrl } = await deliver(withAnnotations(120))
    expect(checkUrl).toBeDefined()
    expect(warnings).toEqual([
      { message: expect.stringContaining('lacks 70 of 120 annotations: Invalid app_id') },
    ])
    expect(printed).toHaveLength(10)
    expect(printed[0]).toContain('line=51,')
  })

  it('cuts titles and messages to what the server takes', async () => {
    const [one] = annotations(1)
    const long = { ...one!, title: 't'.repeat(10_000), message: 'm'.repeat(100_000) }
    await deliver(withAnnotations(0, { annotations: [long] }))
    const [run] = await server.checkRuns(headSha)
    expect(server.annotations(run!.id)[0]?.title).toHaveLength(255)
    expect(server.annotations(run!.id)[0]?.message).toHaveLength(16_000)
  })
})

describe('check run fallback', () => {
  it('sets a commit status where the server has no check runs', async () => {
    server.withoutCheckRuns()
    const { warnings } = await deliver(withAnnotations(3, { title: 'é'.repeat(200) }))
    expect(warnings).toEqual([{ message: expect.stringContaining('commit status was set instead') }])
    const [status] = server.statuses(headSha)
    expect(status).toMatchObject({ state: 'failure', context: 'go', target_url: 'https://git.test/runs/1' })
    expect([...(status?.description ?? '')]).toHaveLength(140)
    expect(printed).toHaveLength(3)
  })

  it.each([
    ['pass', 'success'],
    ['fail', 'failure'],
    ['pending', 'pending'],
    ['error', 'error'],
  ] as const)('an outcome %s is a status %s', async (outcome, state) => {
    server.withoutCheckRuns()
    await deliver(delivery({ outcome }))
    expect(server.statuses(headSha).map((status) => status.state)).toEqual([state])
  })

  it('prints annotations and says which permission is lacking when the token may do neither', async () => {
    const readOnly = connect(server, await server.token('read'))
    const { warnings } = await deliver(withAnnotations(2), readOnly)
    expect(warnings).toHaveLength(1)
    expect(warnings[0]?.message).toContain('`permissions: checks: write`')
    expect(printed).toHaveLength(2)
    expect(await server.checkRuns(headSha)).toEqual([])
  })

  it('prints annotations also when the server is broken', async () => {
    server.injectFault({ method: 'POST', path: /check-runs/, status: 500, times: Infinity })
    const { warnings } = await deliver(withAnnotations(2))
    expect(warnings[0]?.message).toContain('Not delivered: the check run: Server Error')
    expect(printed).toHaveLength(2)
  })
})

describe('the server itself refuses what GitHub refuses', () => {
  it('51 annotations in one request, a comment of 65,537 characters', async () => {
    const output = { title: 't', summary: 's', annotations: tooMany() }
    await expect(
      api.createCheckRun({ name: 'go', headSha, conclusion: 'success', output }),
    ).rejects.toMatchObject({ status: 422 })
    const issue = await server.openPullRequest()
    await expect(api.createComment(issue, 'x'.repeat(65_537))).rejects.toMatchObject({ status: 422 })
    await expect(api.createComment(issue, 'x'.repeat(65_536))).resolves.toMatchObject({
      author: 'github-actions[bot]',
    })
    expect(server.violations.splice(0)).toEqual([expect.stringContaining('must NOT have more than 50 items')])
  })
})

function tooMany() {
  return Array.from({ length: 51 }, () => ({
    ...{ path: 'a', start_line: 1, end_line: 1 },
    ...{ annotation_level: 'notice' as const, message: 'm' },
  }))
}
