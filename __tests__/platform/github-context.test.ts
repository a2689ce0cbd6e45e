import { describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import {
  isDefaultBranchPush,
  readGithubContext,
  refuseUnsafeEvent,
} from '../../src/platform/github-context.js'

const env = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_REPOSITORY: 'octo-org/codec',
  GITHUB_SHA: 'c'.repeat(40),
  GITHUB_REF: 'refs/heads/main',
  GITHUB_RUN_ID: '17234567890',
  GITHUB_RUN_ATTEMPT: '2',
  GITHUB_SERVER_URL: 'https://git.example',
  GITHUB_API_URL: 'https://git.example/api/v3',
  GITHUB_WORKFLOW: 'performance',
  GITHUB_JOB: 'gate',
  GITHUB_ACTOR: 'octocat',
}
const repository = { full_name: 'octo-org/codec', default_branch: 'main' }

function pullRequest(head: object = { repo: { full_name: 'octo-org/codec' } }) {
  const base = { sha: 'b'.repeat(40), ref: 'main', repo: { full_name: 'octo-org/codec' } }
  return {
    repository,
    number: 7,
    pull_request: { number: 7, head: { sha: 'a'.repeat(40), ref: 'faster', ...head }, base },
  }
}

function read(changes: Record<string, string | undefined>, payload?: object) {
  return readGithubContext(
    { ...env, ...changes },
    payload === undefined ? undefined : JSON.stringify(payload),
  )
}

describe('GitHub context', () => {
  it('reads what every event has', () => {
    expect(read({}, { repository })).toMatchObject({
      eventName: 'push',
      owner: 'octo-org',
      repo: 'codec',
      sha: 'c'.repeat(40),
      runId: 17_234_567_890,
      attempt: 2,
      apiUrl: 'https://git.example/api/v3',
      runUrl: 'https://git.example/octo-org/codec/actions/runs/17234567890',
      workflow: 'performance',
      job: 'gate',
      actor: 'octocat',
      defaultBranch: 'main',
    })
  })

  it('reads a push', () => {
    const payload = {
      repository,
      after: 'c'.repeat(40),
      forced: true,
      head_commit: { timestamp: '2026-11-22T10:00:00Z' },
    }
    const context = read({}, payload)
    expect(context.push).toEqual({ commit: 'c'.repeat(40), time: '2026-11-22T10:00:00Z', forced: true })
    expect(isDefaultBranchPush(context)).toBe(true)
    expect(isDefaultBranchPush(read({ GITHUB_REF: 'refs/tags/main' }, payload))).toBe(false)
    expect(isDefaultBranchPush(read({ GITHUB_REF: 'refs/heads/other' }, payload))).toBe(false)
    expect(isDefaultBranchPush(read({}, {}))).toBe(false)
  })

  it('knows that a push that deletes a branch has no commit', () => {
    expect(read({}, { repository, after: '0'.repeat(40), deleted: true, head_commit: null }).push).toEqual({
      forced: false,
    })
  })

  it.each(['pull_request', 'pull_request_target'])('reads a %s', (event) => {
    expect(read({ GITHUB_EVENT_NAME: event }, pullRequest()).pullRequest).toEqual({
      number: 7,
      headSha: 'a'.repeat(40),
      headRef: 'faster',
      headRepository: 'octo-org/codec',
      baseRef: 'main',
      baseSha: 'b'.repeat(40),
      isFork: false,
    })
  })

  it.each([
    ['another repository', { repo: { full_name: 'somebody/codec' } }, true],
    ['a deleted fork', { repo: null }, true],
    ['other case', { repo: { full_name: 'Octo-Org/Codec' } }, false],
  ])('tells a fork: %s', (_, head, isFork) => {
    expect(read({ GITHUB_EVENT_NAME: 'pull_request' }, pullRequest(head)).pullRequest?.isFork).toBe(isFork)
  })

  it('reads a merge group', () => {
    const merge_group = { base_sha: 'b'.repeat(40), head_sha: 'a'.repeat(40), base_ref: 'refs/heads/main' }
    const context = read({ GITHUB_EVENT_NAME: 'merge_group' }, { repository, merge_group })
    expect(context.mergeGroup).toEqual({ baseSha: 'b'.repeat(40), headSha: 'a'.repeat(40) })
    expect(context.pullRequest).toBeUndefined()
  })

  it.each([
    ['schedule', { schedule: '0 0 * * *' }],
    ['workflow_dispatch', { inputs: null, repository }],
    ['repository_dispatch', { pull_request: 'no object', repository: null }],
    ['pull_request', { pull_request: { number: '7', head: null } }],
  ])('has no parts that %s does not have', (event, payload) => {
    const context = read({ GITHUB_EVENT_NAME: event, GITHUB_RUN_ATTEMPT: undefined }, payload)
    expect([context.pullRequest, context.mergeGroup, context.push]).toEqual([undefined, undefined, undefined])
    expect(context.attempt).toBe(1)
  })

  it.each([undefined, '', '  \n'])('does without a payload: %j', (json) => {
    expect(readGithubContext(env, json).defaultBranch).toBeUndefined()
  })

  it.each([
    ['{"pull_request":', /event\.json: the event payload is not JSON/],
    ['[1]', /event\.json: the event payload is not a JSON object/],
    ['null', /not a JSON object/],
  ])('says where a payload is wrong: %s', (json, message) => {
    expect(() => readGithubContext({ ...env, GITHUB_EVENT_PATH: 'event.json' }, json)).toThrow(message)
  })

  it.each(['GITHUB_EVENT_NAME', 'GITHUB_REPOSITORY', 'GITHUB_SHA', 'GITHUB_RUN_ID'])('needs %s', (name) => {
    expect(() => read({ [name]: undefined })).toThrow(
      new RegExp(`${name} is not set; Run this entry inside a workflow`),
    )
  })

  it.each([
    [{ GITHUB_REPOSITORY: 'codec' }, /expected owner\/name/],
    [{ GITHUB_REPOSITORY: 'a/b/c' }, /expected owner\/name/],
    [{ GITHUB_RUN_ID: '1e9' }, /GITHUB_RUN_ID is "1e9"; expected a positive integer/],
    [{ GITHUB_RUN_ATTEMPT: '0' }, /GITHUB_RUN_ATTEMPT is "0"/],
  ])('refuses %j', (changes, message) => {
    expect(() => read(changes)).toThrow(message)
  })
})

describe('unsafe events', () => {
  it.each(['pull_request_target', 'workflow_run'])('refuses to measure under %s', (eventName) => {
    expect(() => refuseUnsafeEvent({ eventName })).toThrow(Problem)
    expect(() => refuseUnsafeEvent({ eventName })).toThrow(/Measure in a workflow with `on: pull_request`/)
  })

  it.each(['push', 'pull_request', 'merge_group', 'schedule', 'workflow_dispatch'])(
    'allows %s',
    (eventName) => {
      expect(() => refuseUnsafeEvent({ eventName })).not.toThrow()
    },
  )
})
