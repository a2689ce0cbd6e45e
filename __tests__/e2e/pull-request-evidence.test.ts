import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ActionResult, pullRequestEvent, pushEvent, runAction } from './action-harness.js'
import { GithubServer } from './github-server.js'
import { measuredProject } from './measured-project.js'
import { type Files, TestRepository } from './prepare-pull-request.js'

/** More than the seven that a history screen needs. */
const PUSHES = 9

let folder: string
let server: GithubServer
let repository: TestRepository
let token: string
let runs = 5000

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-e2e-'))
  server = await GithubServer.start()
  repository = new TestRepository(folder)
  server.gaps.gitDirectory = repository.remote
  token = await server.token()
  for (let push = 0; push < PUSHES; push++) {
    const sha = repository.pushToMain(measuredProject(push))
    const workspace = repository.checkout(sha, 'refs/heads/main')
    const event = pushEvent(server, sha, repository.timeOf(sha))
    const inputs = { run: 'node bench.mjs', id: 'stored' }
    await runAction({ inputs, server, token, workspace, event, runId: ++runs })
  }
})
afterAll(async () => {
  expect(server.violations).toEqual([])
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Judged {
  readonly result: ActionResult
  readonly comment: string
}

/** A pull request of its own; the id `stored` has a history, `fresh` has none. */
async function judge(compare: 'auto' | 'paired', id: 'stored' | 'fresh', files: Files): Promise<Judged> {
  const branch = `${compare}-${id}-${++runs}`
  const number = await server.openPullRequest(`Change ${branch}`, branch)
  const pushed = repository.pushToPullRequest(number, branch, files)
  const workspace = repository.checkout(pushed.mergeSha, `refs/pull/${number}/merge`)
  const event = pullRequestEvent(server, pushed)
  const inputs = { run: 'node bench.mjs', id, compare }
  const result = await runAction({ inputs, server, token, workspace, event, runId: ++runs })
  const own = (await server.comments(number)).filter(({ author }) => author === 'github-actions[bot]')
  expect(own).toHaveLength(1)
  return { result, comment: own[0]!.body }
}

describe.each([
  ['auto', 'stored', /measured again/, /stored runs/],
  ['auto', 'fresh', /paired, \d+ rounds/, /paired/],
  ['paired', 'stored', /paired, 16 rounds/, /paired/],
  ['paired', 'fresh', /paired, 16 rounds/, /paired/],
] as const)('compare: %s with the %s suite', (compare, id, evidence, passing) => {
  it('fails on a slowdown and shows on what evidence', async () => {
    const { result, comment } = await judge(compare, id, measuredProject(60, { decode: 1.6 }))
    expect({ code: result.code, outcome: result.outputs.outcome, stderr: result.stderr }).toMatchObject({
      code: 1,
      outcome: 'fail',
    })
    expect(comment).toContain('decode')
    expect(comment).toMatch(evidence)
  })

  it('passes on none', async () => {
    const { result, comment } = await judge(compare, id, measuredProject(61))
    expect({ code: result.code, stderr: result.stderr }).toMatchObject({ code: 0 })
    expect(comment).toMatch(passing)
  })
})
