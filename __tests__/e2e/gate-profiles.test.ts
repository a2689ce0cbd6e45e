import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Diagnosis, FindingKind } from '../../src/core/model/diagnosis.js'
import type { Explanation } from '../../src/core/model/explanation.js'
import type { Report } from '../../src/core/model/report.js'
import { type ActionResult, pullRequestEvent, runAction } from './action-harness.js'
import { GithubServer } from './github-server.js'
import {
  BASE,
  goAllocating,
  goProject,
  HEADER_PART,
  nativeProject,
  nodeProject,
  pythonLeaking,
  pythonProject,
  pythonWith,
  SLEEP,
  SLOWER,
} from './planted-projects.js'
import { type Files, TestRepository } from './prepare-pull-request.js'
import { withTool } from './with-tool.js'

let folder: string
let server: GithubServer
let token: string
let runs = 8000

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-e2e-'))
  server = await GithubServer.start()
  token = await server.token()
})
afterAll(async () => {
  expect(server.violations).toEqual([])
  await server.close()
  rmSync(folder, { recursive: true, force: true })
})

interface Gated {
  readonly result: ActionResult
  readonly report: Report
  readonly comment: string
}

/** Twelve rounds decide, also where one of them was disturbed; sixteen would only take longer. */
const ROUNDS = { screen: 6, remeasure: 12 }

/** A repository whose main has one version and whose pull request the other, gated by paired rounds. */
async function gate(
  { baseline, candidate }: { readonly baseline: Files; readonly candidate: Files },
  suite: Readonly<Record<string, unknown>>,
): Promise<Gated> {
  const config = { suites: [{ name: 'codec', rounds: ROUNDS, ...suite }] }
  const files = { '.github/noisegate.yml': JSON.stringify(config) }
  const place = mkdtempSync(join(folder, 'project-'))
  const repository = new TestRepository(place)
  server.gaps.gitDirectory = repository.remote
  repository.pushToMain({ ...files, ...baseline })
  const branch = `slower-${++runs}`
  const number = await server.openPullRequest('Decode more', branch)
  const pushed = repository.pushToPullRequest(number, branch, { ...files, ...candidate })
  const workspace = repository.checkout(pushed.mergeSha, `refs/pull/${number}/merge`)
  const event = pullRequestEvent(server, pushed)
  const result = await runAction({
    ...{ server, token, workspace, event, runId: ++runs },
    inputs: { id: 'codec', compare: 'paired' },
    // Go keeps its build cache where the user's is, and a runner has one.
    env: { GOFLAGS: '-mod=mod', GOCACHE: join(folder, 'go-build'), GOPATH: join(folder, 'go') },
  })
  const report = JSON.parse(readFileSync(result.outputs['report-json']!, 'utf8')) as Report
  const own = (await server.comments(number)).filter(({ author }) => author === 'github-actions[bot]')
  expect({ code: result.code, comments: own.length, stderr: result.stderr }).toMatchObject({
    code: 1,
    comments: 1,
  })
  return { result, report, comment: own[0]!.body }
}

/** The explanation of the only regression, and its warnings where there is none. */
function explanationOf({ report }: Gated): Explanation {
  expect({ warnings: report.warnings, explanations: report.explanations?.length }).toMatchObject({
    explanations: 1,
  })
  return report.explanations![0]!
}

/** One of the kinds; or none, where this machine was so busy that the program may have waited for a processor. */
function expectOf({ bottleneck }: Diagnosis, kinds: readonly FindingKind[]): void {
  const isBusy = bottleneck.missing?.some((missing) => missing.includes('quieter machine')) === true
  expect(isBusy ? kinds : [bottleneck.kind], JSON.stringify(bottleneck)).toContainEqual(
    expect.toSatisfy((kind: FindingKind) => kinds.includes(kind)),
  )
}

/**
 * The part of a slowdown is a ratio of measured times, and a neighbour of a virtual machine who begins to work between two rounds
 * moves it by more than the ten points that are asked for. A wrong part is wrong three times.
 */
const MEASURED = { retry: 2 }

describe('a planted slowdown of a known function', () => {
  const cases = [
    ['go', goProject, { run: "go test -run '^$' -bench . -benchtime 500ms" }, 'decodeHeader'],
    ['node', nodeProject, { run: 'node bench.mjs' }, 'decodeHeader'],
    ['python3', pythonProject, { run: 'python3 bench.py' }, 'decode_header'],
    ['gcc', nativeProject, { run: './bench', setup: 'gcc -O1 -g -o bench bench.c' }, 'decode_header'],
  ] as const
  for (const [tool, project, inputs, name] of cases) {
    withTool(tool)(`is ranked first with its part of the slowdown: ${tool}`, MEASURED, async () => {
      const gated = await gate({ baseline: project(BASE), candidate: project(SLOWER) }, inputs)
      const { functions, page, diagnosis } = explanationOf(gated)
      const [first] = functions
      expect(first?.name).toContain(name)
      expect(first?.verdict).toBe('grew')
      // Within ten points of the planted truth.
      expect(Math.abs((first?.explains ?? 0) - HEADER_PART)).toBeLessThan(0.1)
      expectOf(diagnosis, ['cpu-bound'])
      expect(gated.comment).toContain(name)
      expect(gated.result.summary).toContain(name)
      expect(page === undefined ? 'no page' : existsSync(page)).toBe(true)
      expect(page).toContain(gated.result.outputs.profiles)
      expect(readFileSync(page!, 'utf8')).toContain(name)
    })
  }
})

/** What limits a program shows in few rounds. */
const FEW = { rounds: 2 }

describe('what a slowdown waits for', () => {
  withTool('python3')('a planted sleep is waiting', async () => {
    const candidate = pythonWith(SLEEP)
    const gated = await gate(
      { baseline: pythonWith(''), candidate },
      { run: 'python3 bench.py', profile: FEW },
    )
    const { diagnosis, functions } = explanationOf(gated)
    expectOf(diagnosis, ['wait-bound', 'io-bound'])
    expect(
      functions
        .slice(0, 3)
        .map(({ name }) => name)
        .join(' '),
    ).toMatch(/sleep|wait_for_lock/)
  })

  withTool('go')('a planted storm of allocations is memory or its collector', async () => {
    const run = "go test -run '^$' -bench . -benchtime 500ms"
    const gated = await gate(
      { baseline: goAllocating(false), candidate: goAllocating(true) },
      { run, profile: FEW },
    )
    expect(['memory-bound', 'gc-pressure']).toContain(explanationOf(gated).diagnosis.bottleneck.kind)
  })

  withTool('python3')('a planted leak is growth', async () => {
    const sides = { baseline: pythonLeaking(false), candidate: pythonLeaking(true) }
    const gated = await gate(sides, { run: 'python3 bench.py', profile: FEW })
    expect(explanationOf(gated).diagnosis.findings.map(({ kind }) => kind)).toContain('memory-growth')
  })
})

describe('a regression that cannot be profiled', () => {
  const files = { baseline: nodeProject(BASE), candidate: nodeProject(SLOWER) }

  it('is a warning, and the verdict stands', async () => {
    const profile = 'echo out of memory >&2; exit 9 # {out}'
    const { report, result } = await gate(files, { run: 'node bench.mjs', profile })
    expect(report.explanations).toBeUndefined()
    expect(report.warnings.map(({ message }) => message).join('\n')).toMatch(
      /not profiled: .*exit code 9.*out of memory/s,
    )
    expect(result.outputs).toMatchObject({ outcome: 'fail', regressions: '1' })
  })

  it('is one too where its time is used up, and says what to raise', async () => {
    const profile = { run: 'sleep 60 # {out}', 'time-limit': '2s' }
    const { report } = await gate(files, { run: 'node bench.mjs', profile })
    expect(report.warnings.map(({ message }) => message).join('\n')).toMatch(
      /baseline, profile 1 of 5: the command did not end in the time that was left; Raise the `time-limit` of `profile`/,
    )
  })

  it('is not tried where profile is off', async () => {
    const { report } = await gate(files, { run: 'node bench.mjs', profile: 'off' })
    expect(report.explanations).toBeUndefined()
    expect(report.warnings.map(({ message }) => message).join()).not.toContain('profile')
  })

  it('takes a command of the user, whose folder may hold several profiles', async () => {
    const profile = 'node --cpu-prof --cpu-prof-dir={out} bench.mjs'
    const gated = await gate(files, { run: 'node bench.mjs', profile })
    expect(explanationOf(gated).functions[0]?.name).toContain('decodeHeader')
  })
})
