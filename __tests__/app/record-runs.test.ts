import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordRuns } from '../../src/app/record-runs.js'
import { systemClock } from '../../src/platform/clock.js'
import { readWindow } from '../../src/stores/baseline-window.js'
import { openStore } from '../../src/stores/open-store.js'
import type { Store } from '../../src/stores/store.js'
import { run, series, wobble } from '../core/decide/sample-run.js'
import { comparison } from '../reports/situations.js'

let folder: string
let store: Store

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-record-runs-'))
  const options = {
    workingDirectory: folder,
    repository: () => Promise.reject(new Error('a directory needs none')),
    clock: systemClock,
  }
  store = await openStore({ kind: 'directory', branch: '', path: 'history' }, options)
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** Records a series run after run, each with the window that the gate would have read; what the last one found. */
async function record(values: readonly number[], reference?: { name: string; sha: string; time?: string }) {
  const found: Awaited<ReturnType<typeof recordRuns>>[] = []
  for (const [at, value] of values.entries()) {
    const plain = run(at, [series('decode', [value])])
    const next = { ...plain, commit: { ...plain.commit, sha: sha(at) } }
    const { branch, suite } = next
    const window = await readWindow(store, { branch, suite, stratum: next.environment.stratum })
    found.push(
      await recordRuns({
        store,
        runs: [next],
        comparisons: [],
        windows: new Map([[suite, window.runs]]),
        threshold: 0.05,
        ...(reference === undefined ? {} : { reference }),
      }),
    )
  }
  return found
}

/** Distinct in its first digits, as a name in the store shows only those. */
const sha = (at: number) => (at + 16).toString(16).padEnd(40, '0')

describe('recordRuns', () => {
  it('keeps the verdicts that say something; a series without one was unchanged or new', async () => {
    const verdicts = ['unchanged', 'regressed', 'new', 'improved', 'inconclusive', 'missing'] as const
    const plain = run(
      0,
      verdicts.map((verdict) => series(verdict, [1])),
    )
    const comparisons = verdicts.map((verdict) => ({ ...comparison(verdict), suite: plain.suite, verdict }))
    const { runs } = await recordRuns({
      store,
      runs: [plain],
      comparisons,
      windows: new Map(),
      threshold: 0.05,
    })
    expect(runs[0]?.verdicts.map(({ benchmark, verdict }) => [benchmark, verdict])).toEqual(
      ['regressed', 'improved', 'inconclusive', 'missing'].map((verdict) => [verdict, verdict]),
    )
  })

  it('stores each step once, and tells it once, with the commits it lies between', async () => {
    const found = await record([...wobble(1, 30), ...wobble(1.2, 12)])
    const told = found.flatMap(({ levelChanges }) => levelChanges)
    expect(told).toMatchObject([{ last: sha(29), first: sha(30), run: 'run-30', benchmark: 'decode' }])
    const refs = await store.latest({
      branch: 'main',
      suite: 'suite',
      stratum: run(0, []).environment.stratum,
      limit: 99,
    })
    const steps = (await store.read(refs)).flatMap((stored) => stored.steps)
    expect(steps).toMatchObject([{ run: 'run-30', change: told[0]!.change }])
    expect(found.flatMap(({ drifts }) => drifts)).toEqual([])
  })

  it('tells what drifted since a reference, however slowly', async () => {
    const slow = wobble(1, 70).map((value, at) => value * (1 + at * 0.002))
    const found = await record(slow, { name: 'v1.4.0', sha: sha(20) })
    // Just after a step too few runs tell of its level, so not every run repeats the drift.
    const told = found.slice(60).filter(({ drifts }) => drifts.length > 0)
    expect(told.length).toBeGreaterThan(5)
    const [drift, ...others] = told.at(-1)!.drifts
    expect(others).toEqual([])
    expect(drift).toMatchObject({
      benchmark: 'decode',
      reference: { name: 'v1.4.0', commit: sha(20), isExact: true },
    })
    expect(drift!.change).toBeGreaterThan(0.05)
    expect(found[21]!.drifts).toEqual([])
  })

  it('a reference that was not measured is the last run before it; one before all runs is none', async () => {
    const values = [...wobble(1, 20), ...wobble(1.3, 20)]
    const between = { name: 'v2', sha: 'f'.repeat(40), time: '2026-01-01T10:30:00.000Z' }
    const found = await record(values, between)
    expect(found.at(-1)!.drifts[0]!.reference).toMatchObject({ commit: sha(10), isExact: false })
    expect(found.at(-1)!.drifts[0]!.change).toBeCloseTo(0.3, 1)
  })

  it('a reference from before all stored runs is compared with nothing', async () => {
    const found = await record(wobble(1, 3), {
      name: 'v0',
      sha: 'e'.repeat(40),
      time: '2020-01-01T00:00:00.000Z',
    })
    expect(found.at(-1)!.drifts).toEqual([])
  })
})
