import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readHistory } from '../../src/app/read-history.js'
import { createReplay } from '../../src/core/backtest/replay.js'
import { INJECTED_SIZES } from '../../src/core/backtest/replay-settings.js'
import type { ReplayedPoint } from '../../src/core/backtest/replayed-point.js'
import type { LevelKind } from '../../src/core/decide/baseline-level.js'
import type { Comparison, Report } from '../../src/core/model/report.js'
import type { Run } from '../../src/core/model/run.js'
import { seededRandom } from '../../src/core/stats/random.js'
import { WINDOW_LIMIT } from '../../src/stores/baseline-window.js'
import { policy } from '../core/decide/sample-run.js'
import { runInProcess } from './memory-host.js'

const RUNS = 34
/** Index of the run in which Decode gets 40 % slower for good, and of the one in which Encode allocates once more. */
const STEP_AT = 15
const ALLOCATION_AT = 22
const NAMES = ['Decode', 'Encode', 'Hash', 'Parse', 'Sort', 'Zip']

let folder: string
const pullRequests: Report[] = []
const pushes: Report[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-backtest-'))
  const random = seededRandom(7)
  for (let index = 0; index < RUNS; index++) {
    writeFileSync(join(folder, 'bench.txt'), goOutput(index, random.uniform))
    pullRequests.push(await report([]))
    pushes.push(await report(['--record']))
  }
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true, force: true }))

it('says of every run what `run` said of it: as a pull request', async () => {
  const points = await replayed('at-base')
  expect(points).toHaveLength(RUNS)
  for (const [index, point] of points.entries()) expect(rowsOf(point)).toEqual(known(pullRequests[index]!))
})

it('says of every run what `run --record` said of it: as a push', async () => {
  const points = await replayed('accepted')
  for (const [index, point] of points.entries()) expect(rowsOf(point)).toEqual(known(pushes[index]!))
})

it('knows at each point the verdicts and steps that were stored by then, and no others', async () => {
  const stored = await storedRuns()
  const points = await replayed('accepted')
  for (const point of points)
    for (const run of point.window) {
      const own = stored.find(({ id }) => id === run.id)!
      expect({ verdicts: run.verdicts, steps: run.steps }).toEqual({
        verdicts: own.verdicts,
        steps: own.steps,
      })
    }
  // The history is worth the comparison only if it holds what could differ.
  const steps = stored.flatMap((run) => run.steps.map(({ benchmark }) => benchmark))
  expect(steps).toContain('example.com/codec.BenchmarkDecode')
  expect(pullRequests.flatMap(({ comparisons }) => comparisons.map(({ verdict }) => verdict))).toContain(
    'regressed',
  )
  expect(rowOf(pullRequests[ALLOCATION_AT]!, 'Encode', 'allocations').verdict).toBe('regressed')
})

/** `go test -bench` with -benchmem: times that wobble by about 2 %, allocations that do not. */
function goOutput(index: number, uniform: () => number): string {
  const rows = NAMES.map((name, place) => {
    const level = 100 * (place + 1) * (name === 'Decode' && index >= STEP_AT ? 1.4 : 1)
    const time = level * (1 + 0.04 * (uniform() - 0.5))
    const allocations = 3 + (name === 'Encode' && index >= ALLOCATION_AT ? 1 : 0)
    return `Benchmark${name}\t 1000\t ${time.toFixed(3)} ns/op\t 64 B/op\t ${allocations} allocs/op`
  })
  return `goos: linux\ngoarch: amd64\npkg: example.com/codec\n${rows.join('\n')}\nPASS\nok  \texample.com/codec\t1.2s\n`
}

async function report(flags: readonly string[]): Promise<Report> {
  const argv = ['run', '--json', '--quiet', '--compare', 'history', '--suite', 'codec', ...flags]
  const { stdout, stderr } = await runInProcess([...argv, '--', 'cat', 'bench.txt'], folder)
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout) as Report
}

async function storedRuns(): Promise<readonly Run[]> {
  const { groups } = await readHistory('.noisegate', folder, {})
  const runs: Run[] = []
  for await (const group of groups) for await (const run of group) runs.push(run)
  return runs
}

async function replayed(level: LevelKind): Promise<readonly ReplayedPoint[]> {
  const settings = { policy: policy(), sizes: INJECTED_SIZES, level, window: WINDOW_LIMIT }
  const replay = createReplay(settings)
  return (await storedRuns()).map((run) => replay.judge(run))
}

/** Without the rows of series that nothing is known of: a replay compares, it does not list what is new. */
function known({ comparisons }: Report): readonly Comparison[] {
  return JSON.parse(JSON.stringify(comparisons.filter(({ verdict }) => verdict !== 'new')))
}

function rowsOf({ comparisons }: ReplayedPoint): readonly Comparison[] {
  return JSON.parse(JSON.stringify(comparisons.map(({ row }) => row)))
}

function rowOf({ comparisons }: Report, name: string, metric: string): Comparison {
  return comparisons.find((row) => row.benchmark.endsWith(name) && row.metric === metric)!
}
