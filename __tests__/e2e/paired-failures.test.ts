import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/model/report.js'
import {
  closePairedProject,
  expectNothingLeft,
  openPairedProject,
  type PairedProject,
  type Plan,
  verdicts,
} from './paired-project.js'

let project: PairedProject
afterEach(closePairedProject)

function open(suite: object = {}): PairedProject {
  project = openPairedProject({ suite })
  return project
}

const PLAN: Plan = { series: { one: 1e-3, two: 2e-3 } }
const SLOWER: Plan = { series: { one: 1.2e-3, two: 2e-3 } }

/** Enough stored runs for the history to gate. */
async function storeRuns(): Promise<void> {
  for (let run = 0; run < 7; run++) {
    expect((await project.noisegate(['run', '--record', '--quiet'])).code).toBe(0)
  }
}

describe('setup that fails', () => {
  const broken = { 'setup.sh': 'echo preparing\necho "no such compiler" >&2\nexit 9\n' }
  const working = { 'setup.sh': 'true\n' }

  it('on head is an error that names arm, command and last lines', async () => {
    open({ setup: 'sh setup.sh' })
    project.commit(PLAN, working)
    project.change(PLAN, broken)
    const { code, report } = await project.judge('paired')
    expect({ code, outcome: report.outcome, verdicts: verdicts(report) }).toEqual({
      code: 3,
      outcome: 'error',
      verdicts: {},
    })
    const [failure] = report.failures
    expect(failure).toMatchObject({ suite: 'codec', kind: 'measurement' })
    expect(failure?.message).toMatch(/candidate, setup: the command failed with exit code 9: `sh setup\.sh`/)
    expect(failure?.message).toContain('no such compiler')
  })

  it('on base leaves the decision to the stored runs, or is an error where there are none', async () => {
    open({ setup: 'sh setup.sh' })
    project.commit(PLAN, working)
    await storeRuns()
    project.commit(PLAN, broken)
    project.change(SLOWER, working)
    const { code, report } = await project.judge('paired')
    expect({ code, verdicts: verdicts(report) }).toEqual({
      code: 1,
      verdicts: { one: 'regressed', two: 'unchanged' },
    })
    expect(report.comparisons[0]).toMatchObject({ method: 'history-tail', baselineRuns: 7 })
    const told = report.warnings.map(({ message }) => message).join('\n')
    expect(told).toMatch(/the base could not be measured, so stored runs decide: .*baseline, setup/s)

    const alone = await project.judge('paired', ['--store', join(project.outside, 'empty')])
    expect({ code: alone.code, outcome: alone.report.outcome }).toEqual({ code: 3, outcome: 'error' })
    expect(alone.report.failures.map(({ message }) => message).join('\n')).toMatch(/no stored baseline/)
    expect(JSON.stringify(alone.report.warnings)).toContain('no such compiler')
  })
})

describe('rounds that crash', () => {
  it('of head, in round 7, are counted and never green', async () => {
    open()
    project.commit(PLAN)
    // The first process is the warm-up.
    project.change({ ...PLAN, crashes: [8] })
    const { code, report } = await project.judge('paired')
    expect({ code, outcome: report.outcome }).toEqual({ code: 3, outcome: 'error' })
    expect(report.failures[0]?.message).toMatch(/the candidate crashed in round 7: .*exit code 7/)
    expect(report.failures[0]?.message).toContain('heap is broken')
    expect(report.plans?.[0]).toMatchObject({ crashed: 1 })
  })

  it('of base are a warning, and the verdict stands', async () => {
    open({ rounds: { screen: 6, remeasure: 10 } })
    project.commit({ ...PLAN, crashes: [4] })
    project.change(SLOWER)
    const { code, report } = await project.judge('paired')
    expect({ code, verdicts: verdicts(report) }).toEqual({
      code: 1,
      verdicts: { one: 'regressed', two: 'unchanged' },
    })
    expect(JSON.stringify(report.warnings)).toMatch(/1 round without a baseline, which crashed/)
  })
})

describe('a job that is ended', () => {
  const started = () => existsSync(join(project.outside, 'candidate'))

  it('by SIGTERM in a round leaves nothing', async () => {
    open()
    project.commit({ ...PLAN, sleep: 60_000 })
    project.change({ ...PLAN, leaves: true })
    const ended = await project.noisegate(['run', '--compare', 'paired', '--json'], {
      started: async (child) => {
        while (!existsSync(join(project.outside, 'baseline'))) await pause(20)
        child.kill('SIGTERM')
      },
    })
    expect(ended.code).toBe(3)
    expect(JSON.parse(ended.stdout)).toMatchObject({ outcome: 'error', comparisons: [] })
    expect(ended.stdout).toMatch(/the command was cancelled|measuring was cancelled/)
    expectNothingLeft(project)
  })

  it('by SIGKILL leaves what the next start prunes', async () => {
    open()
    project.commit(PLAN)
    project.change({ ...PLAN, sleep: 2_000 })
    await project.noisegate(['run', '--compare', 'paired', '--json'], {
      started: async (child) => {
        while (!started()) await pause(20)
        child.kill('SIGKILL')
      },
    })
    expect(project.trees()).toHaveLength(1)
    project.change(PLAN)
    const { code } = await project.judge('auto', ['--time-limit', '30s'])
    expect(code).toBe(0)
    expectNothingLeft(project)
  })
})

describe('a time limit', () => {
  it('too small for seven rounds prints the plan and says what to do', async () => {
    open({ 'time-limit': '3s' })
    project.commit({ ...PLAN, sleep: 700 })
    project.change({ ...SLOWER, sleep: 700 })
    const spoken = await project.noisegate(['run', '--compare', 'paired', '--json'])
    expect(spoken.stderr).toMatch(/of 8 rounds of both arms, about .*raise it, or make a round shorter/)
    expect(spoken.code).toBe(3)
    const report = JSON.parse(spoken.stdout) as Report
    expect({ outcome: report.outcome, plans: report.plans }).toMatchObject({
      outcome: 'error',
      plans: [{ planned: expect.toSatisfy((rounds: number) => rounds < 7) }],
    })
    // A slow machine measures not even one round; both messages say what to do.
    expect(report.failures[0]?.message).toMatch(
      /(are needed to decide at alpha 0\.01|not one round of both arms fits).*raise `time-limit`/i,
    )
  })
})

describe('an arm that leaves a process behind', () => {
  it('is measured, the process ended and told', async () => {
    open()
    project.commit(PLAN)
    project.change({ ...SLOWER, leaves: true })
    const { code, report } = await project.judge('paired')
    expect(code).toBe(1)
    expect(JSON.stringify(report.warnings)).toMatch(/candidate.*left 1 process outside its process group/)
    expect(project.processes()).toEqual([])
  })
})
