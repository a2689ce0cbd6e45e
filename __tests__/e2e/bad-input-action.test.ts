import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createProject, goOutput, type Project } from './cli-harness.js'

const INPUTS = { run: 'cat a.txt', id: 'a', store: 'directory', compare: 'history' } as const
const go = (value: number) => goOutput('example.com/a', [['BenchmarkA', `${value} ns/op`]])

let project: Project
let head: string

/** Eight pushes that record, then whatever a test does. */
beforeAll(async () => {
  project = createProject()
  head = project.git('rev-parse', 'HEAD').trim()
  for (let run = 1; run <= 8; run++) {
    project.write({ 'a.txt': go(100 + Math.sin(run)) })
    expect((await push({ GITHUB_RUN_ID: String(run) })).code).toBe(0)
  }
})
afterAll(() => project.remove())

function push(env: Readonly<Record<string, string>>, inputs: Readonly<Record<string, string>> = INPUTS) {
  return project.action(inputs, { GITHUB_SHA: head, ...env })
}

/** Outputs of the last step. */
function outputs(): string {
  return readFileSync(join(project.path, '..', 'tmp', 'output'), 'utf8')
}

function pullRequest(): Readonly<Record<string, string>> {
  const repo = { full_name: 'octo/sample', default_branch: 'main', name: 'sample', owner: { login: 'octo' } }
  const sides = { head: { sha: head, ref: 'topic', repo }, base: { sha: head, ref: 'main', repo } }
  const event = { action: 'synchronize', number: 1, pull_request: { number: 1, ...sides }, repository: repo }
  project.write({ '../event.json': JSON.stringify(event) })
  return {
    ...{ GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: join(project.path, '..', 'event.json') },
    ...{
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_HEAD_REF: 'topic',
      GITHUB_BASE_REF: 'main',
      GITHUB_RUN_ID: '99',
    },
  }
}

describe('the action without a token', () => {
  it('judges a pull request against the stored runs, and its run never becomes one of them', async () => {
    const before = project.digest()
    project.write({ 'a.txt': go(160) })
    const { code, stdout } = await push(pullRequest())
    expect(code).toBe(1)
    expect(stdout).toMatch(/1 of 1 benchmark got slower/)
    expect(outputs()).toMatch(/outcome(<<\S+\n|=)fail/)
    expect(project.digest()).toEqual(before)
  })

  it('refuses to record a pull request: exit 2 before anything is run, outcome error', async () => {
    const before = project.digest()
    const inputs = { ...INPUTS, record: 'true', run: 'touch measured' }
    const { code, stdout } = await push(pullRequest(), inputs)
    expect(code).toBe(2)
    expect(stdout).toMatch(/^::error.*record: true on the event pull_request/m)
    expect(outputs()).toMatch(/outcome(<<\S+\n|=)error/)
    expect(project.digest()).toEqual(before)
    expect(project.digest('.')).not.toHaveProperty('measured')
  })

  it('says for a wrong configuration where it is wrong, as an annotation, and outcome error', async () => {
    project.write({ 'wrong.yml': 'suites:\n  - name: a\n    run: touch measured\n    roundz: 1\n' })
    const { code, stdout } = await push({}, { store: 'directory', config: 'wrong.yml' })
    expect(code).toBe(2)
    expect(stdout).toMatch(/^::error .*file=wrong\.yml,line=4.*roundz/m)
    expect(outputs()).toMatch(/outcome(<<\S+\n|=)error/)
  })

  it('names an input that does not exist in the list of a typing error', async () => {
    const { code, stdout } = await push({}, { ...INPUTS, threshold: 'five' })
    expect({ code, stdout }).toEqual({
      code: 2,
      stdout: expect.stringMatching(/^::error.*input threshold is "five"/m),
    })
  })

  it('works on a schedule, where the event names no commit', async () => {
    project.write({ 'a.txt': go(100.2), '../event.json': JSON.stringify({ schedule: '0 3 * * *' }) })
    const event = { GITHUB_EVENT_NAME: 'schedule', GITHUB_EVENT_PATH: join(project.path, '..', 'event.json') }
    const { code, stdout } = await push({ ...event, GITHUB_RUN_ID: '100' })
    expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining('PASS') })
  })

  it('pools the attempts of one run: a job run again refines it and adds no run', async () => {
    project.write({ 'a.txt': go(100.4) })
    const counts: (string | undefined)[] = []
    for (const attempt of ['1', '2', '3']) {
      const { code, stdout } = await push({ GITHUB_RUN_ID: '200', GITHUB_RUN_ATTEMPT: attempt })
      expect(code).toBe(0)
      counts.push(/(\d+) stored runs?|, (\d+) runs? from/.exec(stdout)?.slice(1).find(Boolean))
    }
    expect(counts[2]).toBe(counts[1])
    expect(project.stored().filter(({ id }) => id.startsWith('200'))).toHaveLength(3)
  })

  it('exit 3 for a command that fails, outcome error, nothing stored', async () => {
    const before = project.digest()
    const { code } = await push({}, { ...INPUTS, run: 'exit 9' })
    expect(code).toBe(3)
    expect(outputs()).toMatch(/outcome(<<\S+\n|=)error/)
    expect(project.digest()).toEqual(before)
  })
})
