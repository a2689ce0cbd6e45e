import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import type { AaReport } from '../../src/core/model/aa-report.js'
import { row, schemaErrors } from './cli-harness.js'
import {
  closePairedProject,
  openPairedProject,
  type PairedProject,
  type PairedSettings,
  verdicts,
} from './paired-project.js'

let project: PairedProject
afterEach(closePairedProject)

function open(settings: PairedSettings = {}): PairedProject {
  project = openPairedProject({ suite: FILTERED, ...settings })
  return project
}

const FILTERED = { run: 'node bench.mjs {filter}', filter: '{names}' }

/** Names that a shell, a workflow command or a table would read as something else. */
const HOSTILE = [
  'a b',
  "it's $(touch owned) `id`",
  '"; exit 0 #',
  '--help=|*?[x]',
  'übergröße\u202e',
  '::error::x',
] as const

function level(
  names: readonly string[],
  slower: Readonly<Record<string, number>> = {},
): Record<string, number> {
  return Object.fromEntries(names.map((name, index) => [name, (1 + index / 7) * 1e-3 * (slower[name] ?? 1)]))
}

/** Rounds that can tell one of eight series apart at alpha 0.01: 2^-10 x 8 is less. */
const ENOUGH = { screen: 6, remeasure: 10 } as const

const names = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']

async function storeRuns(): Promise<void> {
  for (let run = 0; run < 7; run++) {
    expect((await project.noisegate(['run', '--record', '--quiet'])).code).toBe(0)
  }
}

describe('suspects', () => {
  it('are asked for by name, however hostile the names', async () => {
    open()
    const known = HOSTILE
    project.commit({ series: level([...known, 'plain']) })
    project.change({
      series: level([...known, 'plain'], Object.fromEntries(known.map((name) => [name, 1.3]))),
    })
    const { code, report } = await project.judge('auto')
    expect({ code, failures: report.failures }).toEqual({ code: 1, failures: [] })
    expect(verdicts(report)).toEqual({
      ...Object.fromEntries(known.map((name) => [name, 'regressed'])),
      plain: 'unchanged',
    })
    const asked = project.executions().candidate
    expect(asked[0]).toHaveLength(known.length + 1)
    expect(asked.at(-1)?.toSorted()).toEqual(known.toSorted())
    expect(project.git('status', '--porcelain')).toBe('')
  })

  it('that do not come back are an error', async () => {
    open()
    project.commit({ series: level(names) })
    project.change({ series: level(names, { two: 1.3 }), shy: ['two'] })
    const { code, report } = await project.judge('auto')
    expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'error' })
    expect(report.failures.map(({ message }) => message).join('\n')).toMatch(/two/)
  })

  it('that get no rounds within twice the time limit are an error', async () => {
    open({ suite: { ...FILTERED, 'time-limit': '3s' } })
    project.commit({ series: level(names), sleep: 60 })
    // The screen fits; each round after it takes far longer than is left.
    project.change({ series: level(names, { two: 1.3 }), sleep: 60, sleepAsked: 2500 })
    const { code, report } = await project.judge('auto')
    expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'error' })
    expect(report.failures.map(({ message }) => message).join('\n')).toMatch(/two time/)
  })
})

describe('paired rounds', () => {
  it('that are too few for so many series are an error, not "inconclusive" and green', async () => {
    open()
    project.commit({ series: level(names) })
    project.change({ series: level(names, { two: 1.3 }) })
    const { code, report } = await project.judge('paired')
    expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'error' })
    expect(report.failures.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^two time stayed undecided: 8 rounds cannot reach alpha 0\.01 among 8 series tested at once/,
      ),
    ])
  })
})

describe('auto and paired on the same change', () => {
  it('both fail a slowdown and pass none; auto spends only on the suspect', async () => {
    open({ suite: { ...FILTERED, rounds: ENOUGH } })
    project.commit({ series: level(names) })
    await storeRuns()
    project.executions()
    project.change({ series: level(names, { two: 1.2 }) })

    const auto = await project.judge('auto')
    expect({ code: auto.code, schema: schemaErrors('report', auto.report) }).toEqual({ code: 1, schema: [] })
    expect(row(auto.report, 'two')).toMatchObject({
      verdict: 'regressed',
      stage: 'remeasured',
      method: 'paired-signed-rank',
      baselineRuns: 7,
    })
    expect(auto.report.comparisons.filter(({ verdict }) => verdict === 'regressed')).toHaveLength(1)
    const spent = project.executions()
    expect(spent.history).toEqual([names])
    expect(new Set(spent.baseline.flat())).toEqual(new Set(['two']))
    expect([spent.baseline.length, spent.candidate.length]).toEqual([13, 13])

    const paired = await project.judge('paired')
    expect({ code: paired.code, schema: schemaErrors('report', paired.report) }).toEqual({
      code: 1,
      schema: [],
    })
    expect(row(paired.report, 'two')).toMatchObject({ verdict: 'regressed', method: 'paired-signed-rank' })
    expect(row(paired.report, 'two').baselineRuns).toBeUndefined()
    expect(project.executions().baseline.flat().length).toBeGreaterThan(80)

    project.change({ series: level(names) })
    for (const mode of ['auto', 'paired'] as const) {
      const { code, report } = await project.judge(mode)
      expect({ mode, code, outcome: report.outcome }).toEqual({ mode, code: 0, outcome: 'pass' })
    }
    expect(project.stored()).toHaveLength(7)
  })
})

/** The environment of a pull request's job in the project's checkout. */
function pullRequest(base: string): Record<string, string> {
  const head = project.git('rev-parse', 'HEAD').trim()
  const side = (sha: string, ref: string) => ({ sha, ref, repo: { full_name: 'octo/sample' } })
  const event = {
    ...{ action: 'synchronize', number: 7 },
    pull_request: { number: 7, head: side(head, 'change'), base: side(base, 'main') },
    repository: {
      ...{ name: 'sample', full_name: 'octo/sample', owner: { login: 'octo' } },
      default_branch: 'main',
    },
  }
  const file = join(project.outside, 'event.json')
  writeFileSync(file, JSON.stringify(event))
  return {
    ...{ GITHUB_EVENT_PATH: file, GITHUB_EVENT_NAME: 'pull_request', GITHUB_SHA: head },
    ...{ GITHUB_REF: 'refs/pull/7/merge', GITHUB_HEAD_REF: 'change', GITHUB_BASE_REF: 'main' },
  }
}

describe('confirm: required', () => {
  it('leaves the verdict to a fresh machine, which asks for the same regression again', async () => {
    open({ suite: { ...FILTERED, rounds: ENOUGH }, rest: { gate: { confirm: 'required' } } })
    project.commit({ series: level(names) })
    project.change({ series: level(names, { two: 1.3 }) })
    const base = project.git('rev-parse', 'main').trim()
    const job = (inputs: Record<string, string>) =>
      project.action({ store: 'directory', base, ...inputs }, pullRequest(base))
    const gate = await job({ compare: 'paired' })
    expect({ code: gate.code, stdout: gate.stdout, stderr: gate.stderr }).toMatchObject({ code: 0 })
    const outputs = readFileSync(join(dirname(project.path), 'tmp', 'output'), 'utf8')
    expect(outputs).toMatch(/outcome<<(\S+)\npending\n\1/)
    const suspects = /suspects<<(\S+)\n(.*)\n\1/.exec(outputs)?.[2] ?? ''
    expect(JSON.parse(suspects)).toEqual([
      { suite: 'codec', benchmark: 'two', parameters: {}, metric: 'time' },
    ])

    expect((await job({ mode: 'confirm', suspects })).code).toBe(1)
    expect(project.executions().candidate.at(-1)).toEqual(['two'])
    project.change({ series: level(names) })
    expect((await job({ mode: 'confirm', suspects })).code).toBe(0)
    expect((await job({ mode: 'confirm', suspects: '[]' })).code).toBe(0)
    expect((await job({ mode: 'confirm' })).code).toBe(2)
    const unknown = suspects.replace('"two"', '"gone"')
    expect((await job({ mode: 'confirm', suspects: unknown })).code).toBe(3)
    expect(project.digest()).toBeUndefined()
  })
})

describe('aa', () => {
  it('prints one document, and its recorded noise floor raises the threshold', async () => {
    const noisy = Array.from(
      { length: 400 },
      (_, index) => 1e-3 * (1 + 0.3 * Math.abs(Math.sin(index * 12.9898))),
    )
    open({ suite: {}, rest: { gate: { 'noise-floor': 'measured' } } })
    const plan = { series: { calm: 1e-3, noisy } }
    project.commit(plan)
    const ended = await project.noisegate(['aa', '--trials', '3', '--json', '--record'])
    expect({ code: ended.code, stderr: ended.stderr }).toMatchObject({ code: 0 })
    const document = JSON.parse(ended.stdout) as AaReport
    expect(schemaErrors('aa', document)).toEqual([])
    expect(document).toMatchObject({ trials: 3, comparisons: 6, rounds: { screen: 6, remeasure: 8 } })
    const floors = Object.fromEntries(
      Object.values(document.noiseFloor).map((floor) => [floor.benchmark, floor.p95]),
    )
    expect(floors.calm).toBeLessThan(0.01)
    project.change({ series: { calm: 1.1e-3, noisy } })
    const { code, report } = await project.judge('paired')
    expect(row(report, 'calm')).toMatchObject({ verdict: 'regressed', threshold: 0.05 })
    expect(row(report, 'noisy').threshold).toBeCloseTo(Math.max(0.05, floors.noisy!), 10)
    expect(code).toBe(1)
  })
})
