import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Report } from '../../src/core/model/report.js'
import { createProject, type Ended, type Project, type RunOptions } from './cli-harness.js'

/** What the benchmark of one commit does; written to `plan.json`. */
export interface Plan {
  /** Seconds by benchmark; a list is taken round by round. Each process adds a wobble of at most 0.4 %. */
  readonly series: Readonly<Record<string, number | readonly number[]>>
  /** Of every series; `time` in seconds by default. */
  readonly metric?: string
  readonly unit?: string
  /** Processes of this commit that exit with 7; 1 is the warm-up, so round 7 is process 8. */
  readonly crashes?: readonly number[]
  /** Milliseconds that a process takes before it prints. */
  readonly sleep?: number
  /** The same where benchmarks are asked for by name. */
  readonly sleepAsked?: number
  /** Leaves a process behind that has left its group. */
  readonly leaves?: boolean
  /** Benchmarks that do not come back when they are asked for by name. */
  readonly shy?: readonly string[]
}

/** A git repository whose benchmark prints what the checked-out `plan.json` says, and counts its processes. */
export interface PairedProject extends Project {
  /** Commits a plan and other files on the current branch. */
  commit(plan: Plan, files?: Readonly<Record<string, string>>): string
  /** Makes a branch of main, `change` by default, and commits the candidate there. */
  change(plan: Plan, files?: Readonly<Record<string, string>>, branch?: string): void
  /** `noisegate run --json` with `--compare MODE`; the document, which is alone on standard output. */
  judge(mode: 'auto' | 'paired', args?: readonly string[], options?: RunOptions): Promise<Judged>
  /** What each process was asked to measure since this was last asked for, in order; by arm. */
  executions(): Readonly<Record<'baseline' | 'candidate' | 'history', readonly (readonly string[])[]>>
  /** Folders of trees that are left in the temporary folder. */
  trees(): readonly string[]
  /** Processes that still run with a tree of this project as their workspace. */
  processes(): readonly number[]
  /** Folder outside the checkout and both arms. */
  readonly outside: string
}

export type Judged = Ended & { readonly report: Report }

/** Settings of the suite and what stands beside `suites` in the file. */
export interface PairedSettings {
  readonly suite?: object
  readonly suites?: readonly object[]
  readonly rest?: object
}

/** Small numbers of rounds: enough to decide at 0.01, few enough to be quick. */
const ROUNDS = { screen: 6, remeasure: 8 }

let opened: PairedProject | undefined

/** A project that the test file's `afterEach(closePairedProject)` checks and removes. */
export function openPairedProject(settings?: PairedSettings): PairedProject {
  opened = createPairedProject(settings)
  return opened
}

/** Nothing of what ran may be left behind; the project goes. */
export function closePairedProject(): void {
  const project = opened
  opened = undefined
  if (project === undefined) return
  try {
    expectNothingLeft(project)
  } finally {
    project.remove()
  }
}

function createPairedProject({ suite = {}, suites, rest = {} }: PairedSettings = {}): PairedProject {
  const project = createProject()
  const outside = join(dirname(project.path), 'outside')
  const temporary = join(dirname(project.path), 'tmp')
  mkdirSync(outside)
  const complete = (entry: object) => ({
    // Processes are counted, so none profiles.
    ...{ name: 'codec', run: 'node bench.mjs', rounds: ROUNDS, env: { OUTSIDE: outside }, profile: 'off' },
    ...entry,
  })
  const config = { suites: (suites ?? [suite]).map(complete), ...rest }
  const commit: PairedProject['commit'] = (plan, files = {}) => {
    project.write({ 'plan.json': JSON.stringify(plan), ...files })
    project.git('add', '--all')
    project.git('commit', '--quiet', '--allow-empty', '-m', 'a change')
    return project.git('rev-parse', 'HEAD').trim()
  }
  project.write({
    'bench.mjs': BENCH,
    '.gitignore': '.noisegate/\n',
    '.github/noisegate.yml': JSON.stringify(config),
  })
  return {
    ...{ ...project, outside, commit },
    change(plan, files = {}, branch = 'change') {
      project.git('checkout', '--quiet', '-B', branch, 'main')
      commit(plan, files)
    },
    judge: (mode, args = [], options = {}) => project.report(['run', '--compare', mode, ...args], options),
    executions() {
      const of = (arm: string) => {
        const file = join(outside, arm)
        if (!existsSync(file)) return []
        const lines = readFileSync(file, 'utf8').trimEnd().split('\n')
        rmSync(file)
        return lines.map((line) => JSON.parse(line) as string[])
      }
      return { baseline: of('baseline'), candidate: of('candidate'), history: of('history') }
    },
    trees: () => readdirSync(temporary).filter((name) => name.startsWith('noisegate-arms-')),
    processes: () => markedBy(`GITHUB_WORKSPACE=${temporary}/`),
  }
}

/** Nothing of a run is left: no tree, no registered work tree, no process. */
export function expectNothingLeft(project: PairedProject): void {
  expect(project.trees()).toEqual([])
  expect(project.processes()).toEqual([])
  expect(project.git('worktree', 'list').trim().split('\n')).toHaveLength(1)
}

/** Every verdict by benchmark. */
export function verdicts({ comparisons }: Report): Readonly<Record<string, string>> {
  return Object.fromEntries(comparisons.map(({ benchmark, verdict }) => [benchmark, verdict]))
}

function markedBy(mark: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'latin1').includes(mark)
      } catch {
        return false
      }
    })
    .map(Number)
}

/** Processes are counted outside the arms; wobble follows from arm, number and name alone. */
const BENCH = `
import { spawn } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const plan = JSON.parse(readFileSync('plan.json', 'utf8'))
const arm = process.env.NOISEGATE_ARM ?? 'history'
const asked = process.argv.slice(2)
const names = Object.keys(plan.series)
  .filter((name) => asked.length === 0 || asked.includes(name))
  .filter((name) => asked.length === 0 || !(plan.shy ?? []).includes(name))
const log = join(process.env.OUTSIDE, arm)
appendFileSync(log, JSON.stringify(names) + '\\n')
const process_ = readFileSync(log, 'utf8').split('\\n').length - 1
if (plan.crashes?.includes(process_)) {
  console.error('assertion failed: heap is broken')
  process.exit(7)
}
const sleep = asked.length > 0 ? (plan.sleepAsked ?? plan.sleep) : plan.sleep
if (sleep !== undefined) await new Promise((resolve) => setTimeout(resolve, sleep))
if (plan.leaves) spawn('sleep', ['300'], { detached: true, stdio: 'ignore' }).unref()

function wobble(index) {
  const wave = Math.sin(process_ * 12.9898 + index * 78.233 + arm.length * 37.719) * 43758.5453
  return 1 + 0.008 * (wave - Math.floor(wave) - 0.5)
}

const measurements = names.map((benchmark, index) => {
  const given = plan.series[benchmark]
  const value = Array.isArray(given) ? given[process_ % given.length] : given
  const { metric = 'time', unit = 's' } = plan
  return { benchmark, parameters: {}, metric, unit, direction: 'lower', assume: 'noisy', values: [value * wobble(index)] }
})
console.log(JSON.stringify({ schema: 'noisegate.measurements/1', parser: 'bench', measurements, environment: {}, warnings: [] }))
`
