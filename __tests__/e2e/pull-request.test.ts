import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ActionResult, pullRequestEvent, pushEvent, runAction } from './action-harness.js'
import { GithubServer } from './github-server.js'
import { curiousProject, LINES, measuredProject } from './measured-project.js'
import { type Files, type PushedPullRequest, TestRepository } from './prepare-pull-request.js'

/** The decision needs seven stored runs to be more than a warning. */
const PUSHES = 9

const DATA_BRANCH = 'noisegate-data'

let folder: string
let server: GithubServer
let repository: TestRepository
let writeToken: string
let recorded: readonly ActionResult[]
let runs = 1000

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-e2e-'))
  server = await GithubServer.start()
  repository = new TestRepository(folder)
  server.gaps.gitDirectory = repository.remote
  writeToken = await server.token()
  const results: ActionResult[] = []
  for (let push = 0; push < PUSHES; push++) results.push(await runOnPush(measuredProject(push)))
  recorded = results
})
afterEach(() => {
  expect(server.violations.splice(0)).toEqual([])
})
afterAll(async () => {
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

const job = { inputs: { run: 'node bench.mjs', id: 'codec' } }

function runOnPush(files: Files): Promise<ActionResult> {
  const sha = repository.pushToMain(files)
  const workspace = repository.checkout(sha, 'refs/heads/main')
  const event = pushEvent(server, sha, repository.timeOf(sha))
  return runAction({ ...job, server, token: writeToken, workspace, event, runId: ++runs })
}

interface PullRequestRun {
  readonly pushed: PushedPullRequest
  readonly result: ActionResult
}

async function runOnPullRequest(
  pull: { readonly number: number; readonly branch: string; readonly token?: string; readonly fork?: string },
  files: Files,
): Promise<PullRequestRun> {
  const pushed = repository.pushToPullRequest(pull.number, pull.branch, files)
  const workspace = repository.checkout(pushed.mergeSha, `refs/pull/${pull.number}/merge`)
  const event = pullRequestEvent(server, pushed, pull.fork)
  const token = pull.token ?? writeToken
  return { pushed, result: await runAction({ ...job, server, token, workspace, event, runId: ++runs }) }
}

function slower(run: number): Files {
  return measuredProject(run, { decode: 1.6, walk: 1.8 })
}

async function ownComments(issue: number): Promise<string[]> {
  const all = await server.comments(issue)
  return all.filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body)
}

describe('pushes to the default branch', () => {
  it('record one run each and pass', () => {
    for (const { code, stderr, outputs } of recorded) {
      expect({ code, stderr }).toMatchObject({ code: 0 })
      expect(outputs.outcome).toBe('pass')
    }
    const stored = [...repository.filesOn(DATA_BRANCH).keys()].filter((path) =>
      /(^|\/)runs\/.*\.json$/.test(path),
    )
    expect(stored).toHaveLength(PUSHES)
  })

  it('say on the first that nothing was compared', () => {
    expect(recorded[0]?.summary).toMatch(/baseline recorded, nothing compared/i)
  })

  it('comment nowhere', () => {
    expect(server.requests.filter(({ path }) => path.includes('/comments'))).toEqual([])
  })
})

describe('a pull request with a slowdown', () => {
  let issue: number
  let first: PullRequestRun

  beforeAll(async () => {
    issue = await server.openPullRequest('Slower', 'slower')
    await server.addForeignComments(
      issue,
      Array.from({ length: 250 }, (_, index) => `I think ${index}`),
    )
    first = await runOnPullRequest({ number: issue, branch: 'slower' }, slower(50))
  })

  it('fails the job', () => {
    expect(first.result).toMatchObject({
      code: 1,
      outputs: { outcome: 'fail', regressions: '2' },
    })
    expect(Number(first.result.outputs.compared)).toBe(Object.keys(LINES).length)
  })

  it('leaves one comment that names what got slower', async () => {
    const bodies = await ownComments(issue)
    expect(bodies).toHaveLength(1)
    expect(bodies[0]).toMatch(
      new RegExp(`^<!-- noisegate id=codec head=${first.pushed.headSha} run=\\d+ attempt=1 outcome=fail -->`),
    )
    expect(bodies[0]).toContain('decode')
    expect(bodies[0]).toContain('walk')
    expect(first.result.outputs['comment-url']).toContain('#issuecomment-')
  })

  it('leaves one completed check run on the head, with annotations where the benchmarks are', async () => {
    const checks = await server.checkRuns(first.pushed.headSha)
    expect(checks).toHaveLength(1)
    expect(checks[0]).toMatchObject({ status: 'completed', conclusion: 'failure' })
    const failures = server
      .annotations(checks[0]!.id)
      .filter(({ annotation_level }) => annotation_level === 'failure')
    const places = failures.map(({ path, start_line }) => `${path}:${start_line}`).sort()
    expect(places).toEqual([`codec.mjs:${LINES.walk}`, `codec.mjs:${LINES.decode}`].sort())
    expect(await server.checkRuns(first.pushed.mergeSha)).toEqual([])
  })

  it('leaves a summary', () => {
    expect(first.result.summary).toContain('decode')
    expect(first.result.summary).not.toContain('<!-- noisegate')
  })

  it('does not enter the baseline', () => {
    const stored = [...repository.filesOn(DATA_BRANCH).keys()].filter((path) =>
      /(^|\/)runs\/.*\.json$/.test(path),
    )
    expect(stored).toHaveLength(PUSHES)
  })

  it('still has one comment after five more pushes, and goes on failing', async () => {
    for (let push = 0; push < 5; push++) {
      const { result } = await runOnPullRequest({ number: issue, branch: 'slower' }, slower(60 + push))
      expect(result.code).toBe(1)
    }
    expect(await ownComments(issue)).toHaveLength(1)
    expect(await server.comments(issue)).toHaveLength(251)
  })

  it('turns the same comment green when it is fixed, and says that it was red', async () => {
    const before = (await server.comments(issue)).find(({ author }) => author === 'github-actions[bot]')
    const { result, pushed } = await runOnPullRequest(
      { number: issue, branch: 'slower' },
      measuredProject(70),
    )
    expect(result).toMatchObject({ code: 0, outputs: { outcome: 'pass', regressions: '0' } })
    const after = (await server.comments(issue)).find(({ author }) => author === 'github-actions[bot]')
    expect(after?.id).toBe(before?.id)
    expect(after?.body).toContain(`head=${pushed.headSha}`)
    expect(after?.body).toContain('outcome=pass')
    expect(after?.body).toMatch(/\bwas (?:red|failing)\b/i)
    expect(await ownComments(issue)).toHaveLength(1)
    expect(await server.checkRuns(pushed.headSha)).toMatchObject([
      { status: 'completed', conclusion: 'success' },
    ])
  })
})

describe('a pull request whose token can only read', () => {
  it('is gated, summarised and annotated all the same', async () => {
    const issue = await server.openPullRequest('From a fork', 'forked')
    const pull = {
      number: issue,
      branch: 'forked',
      token: await server.token('read'),
      fork: 'somebody/codec',
    }
    const { result, pushed } = await runOnPullRequest(pull, slower(80))
    expect(result).toMatchObject({ code: 1, outputs: { outcome: 'fail', regressions: '2' } })
    expect(result.summary).toContain('decode')
    expect(result.stdout).toMatch(new RegExp(`^::error [^\\n]*file=codec\\.mjs,line=${LINES.decode},`, 'm'))
    expect(await ownComments(issue)).toEqual([])
    expect(await server.checkRuns(pushed.headSha)).toEqual([])
  })
})

describe('a benchmark that prints its environment and that of the processes above it', () => {
  it('shows no token in anything that the action writes', async () => {
    const issue = await server.openPullRequest('Curious', 'curious')
    const { result, pushed } = await runOnPullRequest(
      { number: issue, branch: 'curious' },
      curiousProject(90),
    )
    expect(result.code).toBe(0)
    // The benchmark did print: the search below is of a text that could have held the token.
    expect(`${result.stdout}${result.stderr}${result.written}`).toMatch(/GITHUB_REPOSITORY/)
    const checks = await server.checkRuns(pushed.headSha)
    const delivered = JSON.stringify([
      await server.comments(issue),
      checks,
      server.requests.map(({ body }) => body),
    ])
    const stored = [...repository.filesOn(DATA_BRANCH).values()].join('\n')
    const all = [result.stdout, result.stderr, result.summary, result.written, delivered, stored].join('\n')
    for (const secret of formsOf(writeToken)) expect(all.includes(secret), secret.slice(0, 4)).toBe(false)
  })
})

/** The token as it is, and as git and HTTP carry it. */
function formsOf(token: string): string[] {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  return [token, base64(token), base64(`x-access-token:${token}`), encodeURIComponent(token)]
}
