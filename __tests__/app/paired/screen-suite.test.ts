import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '../../../src/core/model/report.js'
import { runInProcess } from '../memory-host.js'

/** Prints one benchmark that wobbles by some per mille, and counts its processes by arm. */
const BENCH = `
import { appendFileSync, readFileSync } from 'node:fs'
const log = process.env.COUNTS + '/' + (process.env.NOISEGATE_ARM ?? 'checkout')
appendFileSync(log, '1')
const value = Number(readFileSync('value', 'utf8')) * (1 + (readFileSync(log).length % 3) / 500)
const measurements = [{ benchmark: 'one', parameters: {}, metric: 'time', unit: 's', direction: 'lower', values: [value] }]
console.log(JSON.stringify({ schema: 'noisegate.measurements/1', parser: 'bench', measurements, environment: {}, warnings: [] }))
`

let root: string
let checkout: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'noisegate-screen-suite-'))
  checkout = join(root, 'checkout')
  mkdirSync(checkout)
  mkdirSync(join(root, 'counts'))
  git('init', '--quiet', '--initial-branch', 'main')
  writeFileSync(join(checkout, 'bench.mjs'), BENCH)
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

function git(...args: string[]): void {
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const identity = ['-c', 'user.name=Someone', '-c', 'user.email=someone@example.com']
  execFileSync('git', [...identity, ...args], { cwd: checkout, env })
}

/** A commit whose benchmark takes so many seconds. */
function commit(seconds: number, rounds: number | object): void {
  const suite = { name: 'codec', run: 'node bench.mjs {filter}', filter: '{names}', profile: 'off' }
  const suites = [{ ...suite, rounds, env: { COUNTS: join(root, 'counts') } }]
  mkdirSync(join(checkout, '.github'), { recursive: true })
  writeFileSync(join(checkout, '.github/noisegate.yml'), JSON.stringify({ suites }))
  writeFileSync(join(checkout, 'value'), String(seconds))
  git('add', '--all')
  git('commit', '--quiet', '--allow-empty', '-m', 'a change')
}

async function run(...flags: string[]) {
  const { code, stdout, stderr } = await runInProcess(['run', '--json', ...flags], checkout)
  expect(stderr).not.toMatch(/^ {4}at /m)
  return { code, report: JSON.parse(stdout) as Report }
}

/** Processes of each place since this was last asked for. */
function processes(): Readonly<Record<string, number>> {
  const counts = ['baseline', 'candidate', 'checkout'].map((name) => {
    const file = join(root, 'counts', name)
    const count = existsSync(file) ? readFileSync(file).length : 0
    rmSync(file, { force: true })
    return [name, count]
  })
  return Object.fromEntries(counts)
}

describe('few series of a command that can be filtered', () => {
  it.each([
    ['as many rounds as a decision takes', { screen: 8, remeasure: 8 }, [8]],
    ['more rounds than a decision takes', { screen: 10, remeasure: 8 }, [10]],
  ])(
    'whose screen has %s are decided on all rounds',
    async (_, rounds, planned) => {
      commit(1e-3, rounds)
      git('checkout', '--quiet', '-b', 'change')
      commit(1.2e-3, rounds)
      const { code, report } = await run('--compare', 'paired', '--base', 'main')
      expect(report.failures).toEqual([])
      expect({ code, plans: report.plans?.map((plan) => plan.planned) }).toEqual({ code: 1, plans: planned })
      expect(report.comparisons).toMatchObject([{ benchmark: 'one', verdict: 'regressed' }])
      // Each measurement warms both arms up with one process.
      const count = planned.reduce((sum, one) => sum + one + 1, 0)
      expect(processes()).toEqual({ baseline: count, candidate: count, checkout: 0 })
    },
    60_000,
  )
})

describe('compare: paired', () => {
  it('of a run that is recorded is told not to have been followed', async () => {
    commit(1e-3, 1)
    const told = ({ warnings }: Report) => warnings.filter(({ message }) => /compare: paired/.test(message))
    const { code, report } = await run('--compare', 'paired', '--record')
    expect({ code, failures: report.failures }).toEqual({ code: 0, failures: [] })
    expect(report).toMatchObject({ compare: 'paired', recorded: true })
    expect(told(report)).toEqual([
      { message: expect.stringContaining('was not followed: a run that is recorded') },
    ])
    expect(processes()).toMatchObject({ baseline: 0, candidate: 0 })
    expect(told((await run('--compare', 'auto', '--record')).report)).toEqual([])
  }, 60_000)
})
