import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { GithubApi } from '../../src/platform/github-api.js'
import { readMarker } from '../../src/publish/comment-marker.js'
import { findComments } from '../../src/publish/find-comment.js'
import { publish } from '../../src/publish/publish.js'
import {
  MAX_COMMENT_LENGTH,
  previousOutcome,
  type StickyCommentOptions,
  stickyCommentPublisher,
} from '../../src/publish/sticky-comment.js'
import { GithubServer } from '../e2e/github-server.js'
import { connect, delivery, HEAD, position } from './fixture.js'

let server: GithubServer
let api: GithubApi
let issue: number

beforeAll(async () => {
  server = await GithubServer.start()
  api = connect(server, await server.token())
})
beforeEach(async () => {
  issue = await server.openPullRequest()
})
afterEach(() => {
  server.clearFaults()
  expect(server.violations.splice(0)).toEqual([])
})
afterAll(() => server.close())

function publisher(runId: number, changes: Partial<StickyCommentOptions> = {}) {
  return stickyCommentPublisher({
    api,
    issue,
    mode: 'auto',
    isFork: false,
    position: position(runId),
    ...changes,
  })
}

async function ours(): Promise<string[]> {
  const all = await server.comments(issue)
  return all.filter(({ author }) => author === 'github-actions[bot]').map(({ body }) => body)
}

describe('sticky comment', () => {
  it('is created once and updated in place, red to green', async () => {
    const created = await publisher(1).deliver(delivery())
    const green = delivery({ outcome: 'pass', comment: 'Nothing got slower; it was red.', noteworthy: false })
    const updated = await publisher(2).deliver(green)
    expect(updated.commentUrl).toBe(created.commentUrl)
    expect(await ours()).toEqual([expect.stringContaining('Nothing got slower; it was red.')])
    expect(readMarker((await ours())[0]!)).toMatchObject({ runId: 2, headSha: HEAD, outcome: 'pass' })
  })

  it('is found behind 250 foreign comments', async () => {
    await server.addForeignComments(
      issue,
      Array.from({ length: 130 }, (_, index) => `before ${index}`),
    )
    await publisher(1).deliver(delivery())
    await server.addForeignComments(
      issue,
      Array.from({ length: 120 }, (_, index) => `after ${index}`),
    )
    for (const runId of [2, 3, 4, 5, 6])
      await publisher(runId).deliver(delivery({ comment: `push ${runId}` }))
    expect(await ours()).toEqual([expect.stringContaining('push 6')])
    expect(await server.comments(issue)).toHaveLength(251)
  })

  it('tells the outcome that it showed before', async () => {
    await publisher(1).deliver(delivery())
    const found = await findComments(api, issue, 'go')
    expect(previousOutcome(found, position(2))).toBe('fail')
    expect(previousOutcome(found, position(0))).toBeUndefined()
    expect(previousOutcome([], position(2))).toBeUndefined()
  })

  it('never lets a stale run overwrite a newer one', async () => {
    await publisher(9, { position: position(9, 2) }).deliver(delivery({ comment: 'run 9, attempt 2' }))
    for (const stale of [position(8), position(8, 7), position(9, 1)]) {
      const delivered = await publisher(0, { position: stale }).deliver(delivery({ comment: 'stale' }))
      expect(delivered.warnings?.[0]?.message).toContain('run 9 (attempt 2), newer than this run')
    }
    expect(await ours()).toEqual([expect.stringContaining('run 9, attempt 2')])
  })

  it('sees a newer run that finished between search and update', async () => {
    await publisher(1).deliver(delivery())
    const found = await findComments(api, issue, 'go')
    await publisher(3).deliver(delivery({ comment: 'run 3' }))
    await publisher(2, { found }).deliver(delivery({ comment: 'run 2' }))
    expect(await ours()).toEqual([expect.stringContaining('run 3')])
  })

  it('keeps comments of different ids apart, whatever the ids hold', async () => {
    const ids = [
      'go',
      'go --> <img>',
      'a b',
      'a%20b',
      '@octocat',
      '::error::x\n',
      '../..',
      '\u202Eevil',
      '\uD800',
    ]
    const long = ['x'.repeat(10_000), `${'x'.repeat(9_999)}y`]
    for (const id of [...ids, ...long]) await publisher(1).deliver(delivery({ id, comment: 'first' }))
    for (const id of [...ids, ...long]) await publisher(2).deliver(delivery({ id, comment: 'second' }))
    const bodies = await ours()
    expect(bodies).toHaveLength(ids.length + long.length)
    for (const body of bodies) {
      const [marker = '', ...rest] = body.split('\n')
      expect(marker).toMatch(/^<!-- noisegate [\w.%~= ]+ -->$/)
      expect(marker.length).toBeLessThan(400)
      expect(rest).toEqual(['second'])
    }
  })

  it('is not misled by people who quote or copy the marker', async () => {
    await publisher(1).deliver(delivery())
    const [body = ''] = await ours()
    const copies = [body, `> ${body}`, `Look:\n${body}`, body.replace('run=1', 'run=999999')]
    await server.addForeignComments(issue, copies)
    const delivered = await publisher(2).deliver(delivery({ comment: 'run 2' }))
    expect(delivered.warnings ?? []).toEqual([])
    expect(await ours()).toEqual([expect.stringContaining('run 2')])
    const foreign = (await server.comments(issue)).filter(({ author }) => author === 'octocat')
    expect(foreign.map((comment) => comment.body)).toEqual(copies)
  })

  it('belongs to the user behind a personal token', async () => {
    const personal = connect(server, 'person-token')
    await stickyCommentPublisher({ ...options(), api: personal, position: position(1) }).deliver(delivery())
    await stickyCommentPublisher({ ...options(), api: personal, position: position(2) }).deliver(delivery())
    expect((await server.comments(issue)).map(({ author }) => author)).toEqual(['octocat'])
  })

  it('is one also when the answer to the POST was lost and the client repeated it', async () => {
    server.injectFault({ method: 'POST', path: /\/comments$/, status: 502, afterEffect: true })
    const delivered = await publisher(1).deliver(delivery())
    expect(await ours()).toHaveLength(1)
    expect(delivered.commentUrl).toBeDefined()
    await publisher(2).deliver(delivery({ comment: 'run 2' }))
    expect(await ours()).toEqual([expect.stringContaining('run 2')])
  })

  it('is one, of the newest run, when two jobs post at the same moment', async () => {
    await Promise.all(
      [publisher(7), publisher(8)].map((job, index) => job.deliver(delivery({ comment: `job ${index}` }))),
    )
    expect(await ours()).toEqual([expect.stringContaining('job 1')])
  })

  it('removes doubles of the past and keeps the oldest', async () => {
    const first = await publisher(1).deliver(delivery())
    await api.createComment(issue, (await ours())[0]!)
    const delivered = await publisher(2).deliver(delivery({ comment: 'run 2' }))
    expect(delivered.commentUrl).toBe(first.commentUrl)
    expect(await ours()).toEqual([expect.stringContaining('run 2')])
  })

  it('strips a double that cannot be deleted of its marker', async () => {
    await publisher(1).deliver(delivery())
    await api.createComment(issue, (await ours())[0]!)
    server.injectFault({ method: 'DELETE', path: /comments/, status: 403, times: Infinity })
    await publisher(2).deliver(delivery({ comment: 'run 2' }))
    const bodies = await ours()
    expect(bodies.filter((body) => readMarker(body) !== undefined)).toHaveLength(1)
    expect(bodies[1]).toMatch(/^Superseded by http/)
  })

  it('is made anew when somebody deleted it after the search', async () => {
    await publisher(1).deliver(delivery())
    const found = await findComments(api, issue, 'go')
    await server.deleteComment(found[0]!.comment.id)
    await publisher(2, { found }).deliver(delivery({ comment: 'run 2' }))
    expect(await ours()).toEqual([expect.stringContaining('run 2')])
  })

  it('fits the server however long the text is', async () => {
    const comment = `${'x'.repeat(MAX_COMMENT_LENGTH - 200)}${'😀'.repeat(500)}`
    await publisher(1).deliver(delivery({ comment }))
    const [body = ''] = await ours()
    expect(body.length).toBeLessThanOrEqual(MAX_COMMENT_LENGTH)
    expect(body).toContain('the job summary has it')
    expect(body).not.toContain('\uFFFD')
  })
})

describe('comment modes', () => {
  const quiet = delivery({ outcome: 'pass', noteworthy: false, comment: 'quiet' })

  it.each(['auto', 'always'] as const)('%s comments on a passing first run', async (mode) => {
    await publisher(1, { mode }).deliver(quiet)
    expect(await ours()).toHaveLength(1)
  })

  it('on-change says nothing until there is something to say, then stays current', async () => {
    await publisher(1, { mode: 'on-change' }).deliver(quiet)
    expect(await ours()).toHaveLength(0)
    await publisher(2, { mode: 'on-change' }).deliver(delivery())
    await publisher(3, { mode: 'on-change' }).deliver(quiet)
    expect(await ours()).toEqual([expect.stringContaining('quiet')])
  })

  it('never sends nothing at all', async () => {
    const before = server.requests.length
    expect(await publisher(1, { mode: 'never' }).deliver(delivery())).toEqual({})
    expect(server.requests).toHaveLength(before)
  })

  it('a read-only token is forgiven on a fork by auto, and is a warning with a remedy otherwise', async () => {
    const readOnly = connect(server, await server.token('read'))
    const from = (changes: Partial<StickyCommentOptions>) =>
      publish(delivery(), [publisher(1, { api: readOnly, ...changes })])
    expect((await from({ isFork: true })).warnings).toEqual([])
    for (const changes of [{ isFork: false }, { isFork: true, mode: 'always' as const }]) {
      const { warnings } = await from(changes)
      expect(warnings).toHaveLength(1)
      expect(warnings[0]?.message).toMatch(
        /pull request comment: Resource not accessible .*`permissions: pull-requests: write`/,
      )
    }
    expect(await server.comments(issue)).toHaveLength(0)
  })
})

describe('rate limits', () => {
  const secondary = {
    method: 'POST',
    path: /\/comments$/,
    status: 403,
    message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
  }

  it('waits as long as a secondary limit asks', async () => {
    server.injectFault({ ...secondary, headers: { 'retry-after': '3' } })
    await publisher(1).deliver(delivery())
    expect(await ours()).toHaveLength(1)
  })

  it('does not wait for an hour: the comment is a warning', async () => {
    server.injectFault({ ...secondary, headers: { 'retry-after': '3600' }, times: Infinity })
    const before = server.requests.length
    const { warnings } = await publish(delivery(), [publisher(1)])
    expect(warnings[0]?.message).toContain('a longer pause than a job should wait')
    expect(server.requests.slice(before).filter(({ method }) => method === 'POST')).toHaveLength(1)
  })
})

function options(): StickyCommentOptions {
  return { api, issue, mode: 'auto', isFork: false, position: position(1) }
}
