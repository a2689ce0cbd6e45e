import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import {
  closePairedProject,
  openPairedProject,
  type PairedProject,
  type Plan,
  verdicts,
} from './paired-project.js'
import { TestRepository } from './prepare-pull-request.js'

let project: PairedProject
afterEach(closePairedProject)

function open(suite: object = {}): PairedProject {
  project = openPairedProject({ suite })
  return project
}

const PLAN: Plan = { series: { one: 1e-3, two: 2e-3 } }
const SLOWER: Plan = { series: { one: 1.2e-3, two: 2e-3 } }
const JUDGED = { one: 'regressed', two: 'unchanged' }

/** Bytes of every file of a checkout, git's own included but for what reading refreshes. */
function fingerprint(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex')
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file, hash(file)]),
  )
}

describe('a dirty checkout', () => {
  it('is part of head, is reported, and is left byte-identical', async () => {
    open()
    project.commit(PLAN, { 'notes.txt': 'kept\n' })
    project.change(PLAN)
    project.write({
      'plan.json': JSON.stringify(SLOWER),
      'new file.txt': 'untracked\n',
      'notes.txt': 'staged\n',
    })
    project.git('add', 'notes.txt')
    project.write({ 'notes.txt': 'and edited\n' })
    const status = project.git('status', '--porcelain=v2')
    const before = fingerprint(project.path)
    const { code, report } = await project.judge('paired')
    expect({ code, verdicts: verdicts(report) }).toEqual({ code: 1, verdicts: JUDGED })
    expect(JSON.stringify(report.warnings)).toMatch(/the checkout is dirty: 3 files with uncommitted changes/)
    expect(fingerprint(project.path)).toEqual(before)
    expect(project.git('status', '--porcelain=v2')).toBe(status)
  })
})

describe('a submodule', () => {
  it('is in both arms at the commit each of them names', async () => {
    const { outside } = open({ run: 'cp lib/plan.json plan.json && node bench.mjs' })
    const library = join(outside, 'library')
    const inLibrary = (...args: string[]) => project.git('-C', library, ...args)
    const release = (plan: Plan) => {
      writeFileSync(join(library, 'plan.json'), JSON.stringify(plan))
      inLibrary('add', '--all')
      inLibrary('commit', '--quiet', '-m', 'release')
    }
    project.git('init', '--quiet', library)
    release(PLAN)
    project.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${library}`, 'lib')
    project.commit(PLAN)
    release(SLOWER)
    project.git('-C', 'lib', 'pull', '--quiet')
    project.change(PLAN)
    const before = fingerprint(project.path)
    const { code, report } = await project.judge('paired')
    expect({ code, verdicts: verdicts(report), failures: report.failures }).toEqual({
      code: 1,
      verdicts: JUDGED,
      failures: [],
    })
    expect(fingerprint(project.path)).toEqual(before)
  })
})

describe('a shallow clone', () => {
  it("of GitHub's merge commit is measured beside its first parent, fetched at depth 1", async () => {
    const { outside, path } = open()
    const repository = new TestRepository(outside)
    const suite = {
      name: 'codec',
      run: 'node bench.mjs',
      rounds: { screen: 6, remeasure: 8 },
      env: { OUTSIDE: outside },
    }
    const files = (plan: Plan) => ({
      'bench.mjs': readFileSync(join(path, 'bench.mjs'), 'utf8'),
      '.github/noisegate.yml': JSON.stringify({ suites: [suite] }),
      'plan.json': JSON.stringify(plan),
    })
    repository.pushToMain(files(PLAN))
    const pushed = repository.pushToPullRequest(7, 'change', files(SLOWER))
    const workspace = repository.checkout(pushed.mergeSha, 'refs/pull/7/merge')
    const side = (sha: string, ref: string) => ({ sha, ref, repo: { full_name: 'octo/sample' } })
    const event = {
      ...{ action: 'synchronize', number: 7 },
      pull_request: { number: 7, head: side(pushed.headSha, 'change'), base: side(pushed.baseSha, 'main') },
      repository: {
        name: 'sample',
        full_name: 'octo/sample',
        owner: { login: 'octo' },
        default_branch: 'main',
      },
    }
    const file = join(outside, 'event.json')
    writeFileSync(file, JSON.stringify(event))
    const { code, stdout, stderr } = await project.action(
      { compare: 'paired', store: 'directory', profile: 'off' },
      {
        ...{ GITHUB_WORKSPACE: workspace, GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'pull_request' },
        ...{
          GITHUB_SHA: pushed.mergeSha,
          GITHUB_REF: 'refs/pull/7/merge',
          GITHUB_HEAD_REF: 'change',
          GITHUB_BASE_REF: 'main',
        },
      },
    )
    expect({ code, stderr }).toMatchObject({ code: 1 })
    expect(stdout).toContain(pushed.baseSha.slice(0, 7))
    const { baseline, candidate } = project.executions()
    expect([baseline.length, candidate.length]).toEqual([9, 9])
  })
})

describe('what needs no rounds, or has none', () => {
  it('a base without the benchmark passes, and says that all is new', async () => {
    open()
    project.commit({ series: { other: 1e-3 } })
    project.change(PLAN, { '.github/noisegate.yml': JSON.stringify({ ...settings(), removed: ['other'] }) })
    const { code, report } = await project.judge('paired')
    expect(code).toBe(0)
    expect(verdicts(report)).toMatchObject({ one: 'new', two: 'new' })
    expect(report.headline).toMatch(/new/)
  })

  it('byte-equal outputs are unchanged without a single process', async () => {
    open({ setup: 'mkdir -p out && cp plan.json bench.mjs out', outputs: ['out/**'] })
    project.commit(PLAN)
    project.change(PLAN, { 'README.md': 'words\n' })
    const { code, report } = await project.judge('auto')
    expect({ code, executions: project.executions() }).toEqual({
      code: 0,
      executions: { baseline: [], candidate: [], history: [] },
    })
    expect(report.comparisons).toMatchObject([
      { verdict: 'unchanged', reason: '2 byte-equal build outputs: not measured' },
    ])
    project.change(SLOWER)
    expect((await project.judge('paired')).code).toBe(1)
  })

  it('an identity that is the same in both arms is an error', async () => {
    open({ identity: `echo ${dirname('/opt/tool/lib')}` })
    project.commit(PLAN)
    project.change(SLOWER)
    const { code, report } = await project.judge('auto')
    expect({ code, executions: project.executions().candidate }).toEqual({ code: 3, executions: [] })
    expect(report.failures[0]?.message).toMatch(/both arms run the same code: `identity` printed the same/)
  })
})

function settings(): object {
  return JSON.parse(readFileSync(join(project.path, '.github/noisegate.yml'), 'utf8'))
}
