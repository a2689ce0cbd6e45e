import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/core/stats/random.js'
import { runInProcess } from '../app/memory-host.js'
import { BUNDLE } from './cli-harness.js'

/** Above the number of comparisons from which on a second thread is started. */
const [RUNS, SERIES] = [220, 30]

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-threads-'))
  writeFileSync(join(folder, 'history.json'), JSON.stringify(history()))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('backtest of a long history', () => {
  it.skipIf(availableParallelism() < 2)('prints on two threads what it prints on one', async () => {
    // One profile a thread: the bundle's second thread did start. The sources of this process have no file to start.
    const argv = ['--cpu-prof', '--cpu-prof-dir=profiles', join(BUNDLE, 'cli.js')]
    const bundle = spawnSync(process.execPath, [...argv, 'backtest', 'history.json', '--json'], {
      ...{ cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
    })
    expect({ code: bundle.status, stderr: bundle.stderr }).toEqual({ code: 0, stderr: '' })
    expect(readdirSync(join(folder, 'profiles'))).toHaveLength(2)
    const { stdout } = await runInProcess(['backtest', 'history.json', '--json'], folder)
    expect(JSON.parse(stdout).comparisons).toBeGreaterThan(5000)
    expect(bundle.stdout).toBe(stdout)
  })
})

function history(): object {
  const random = seededRandom(11)
  const value = (run: number, place: number) => {
    const level = run > 40 * (place % 6) ? 1.2 : 1
    return 1000 * (place + 1) * level * (1 + 0.05 * (random.uniform() - 0.5))
  }
  const runs = Array.from({ length: RUNS }, (_, run) => {
    const metrics = Array.from({ length: SERIES }, (_, place) => [
      `Benchmark${place}`,
      { value: value(run, place), unit: 'ns/op' },
    ])
    const time = new Date(Date.UTC(2026, 0, 1) + run * 6 * 3_600_000).toISOString()
    const commit = run.toString(16).padStart(40, '0')
    return { time, commit, metrics: Object.fromEntries(metrics) }
  })
  return { tool: 'suite', runs }
}
