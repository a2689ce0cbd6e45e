import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Run } from '../../src/core/model/run.js'
import { readWindow } from '../../src/stores/baseline-window.js'
import { createDirectoryStore } from '../../src/stores/directory-store.js'
import type { Store } from '../../src/stores/store.js'
import { bareRemote, branchStore, temporaryFolder } from '../contract/git-fixture.js'
import { STRATUM, sampleRun } from '../contract/sample-run.js'

const QUERY = { branch: 'main', suite: 'parser', stratum: STRATUM }

describe.each(['directory', 'branch'])('readWindow over a %s store', (kind) => {
  let folder: ReturnType<typeof temporaryFolder>
  let store: Store
  beforeEach(() => {
    folder = temporaryFolder()
    store =
      kind === 'directory'
        ? createDirectoryStore({ path: folder.path })
        : branchStore({ remote: { url: bareRemote(folder.path) }, temporary: folder.path })
  })
  afterEach(async () => {
    await store.close()
    folder.remove()
  })
  const days = async (query: Parameters<typeof readWindow>[1]) =>
    (await readWindow(store, query)).runs.map((run) => Number(run.id) - 9_000_000_000)

  it('gives a history of 40 runs oldest first, and its newest where fewer are asked for', async () => {
    await store.append(Array.from({ length: 40 }, (_, day) => sampleRun(day)).toReversed())
    expect(await days(QUERY)).toEqual(Array.from({ length: 40 }, (_, day) => day))
    expect(await days({ ...QUERY, limit: 3 })).toEqual([37, 38, 39])
  })

  it('counts runs at or before base only, reading on as far as it must', async () => {
    await store.append(Array.from({ length: 40 }, (_, day) => sampleRun(day)))
    const { sha, time } = sampleRun(20).commit
    const window = await readWindow(store, { ...QUERY, base: { sha, time: time! }, limit: 5 })
    expect(window.runs.map((run) => Number(run.id) - 9_000_000_000)).toEqual([16, 17, 18, 19, 20])
    expect(window).toMatchObject({ limitedToBase: true, skipped: { afterBase: 19, pullRequests: 0 } })
    // A base between two runs, and a base whose time only a stored run of the commit tells.
    expect(await days({ ...QUERY, base: { sha: 'f'.repeat(40), time: '2026-01-03T00:00:00Z' } })).toEqual([
      0, 1,
    ])
    expect(await days({ ...QUERY, base: { sha } })).toEqual(Array.from({ length: 21 }, (_, day) => day))
    const unknown = await readWindow(store, { ...QUERY, base: { sha: 'f'.repeat(40) } })
    expect(unknown).toMatchObject({ limitedToBase: false, runs: { length: 40 } })
  })

  it('goes by the time of the commit, not of the measurement', async () => {
    const late = sampleRun(5, { commit: sampleRun(0).commit })
    const untimed = sampleRun(2, { commit: { sha: 'e'.repeat(40) } })
    await store.append([sampleRun(1), untimed, sampleRun(3), late])
    expect(await days({ ...QUERY, base: { sha: 'x', time: sampleRun(1).commit.time! } })).toEqual([5, 1])
    expect(await days({ ...QUERY, base: { sha: 'x', time: sampleRun(2).startedAt } })).toEqual([5, 1, 2])
  })

  it('never counts a run of a pull request', async () => {
    const events = [
      'pull_request',
      'pull_request_target',
      'merge_group',
      'push',
      'schedule',
      'workflow_dispatch',
      'import',
    ]
    await store.append(events.map((trigger, day) => sampleRun(day, { trigger })))
    const window = await readWindow(store, QUERY)
    expect(window.runs.map(({ trigger }) => trigger)).toEqual([
      'push',
      'schedule',
      'workflow_dispatch',
      'import',
    ])
    expect(window.skipped.pullRequests).toBe(3)
  })

  it('pools the attempts of a run', async () => {
    const [series] = sampleRun(1).series
    const attempt = (number: number, value: number, startedAt: string): Run =>
      sampleRun(1, { attempt: number, startedAt, series: [{ ...series!, rounds: [[value]] }] })
    await store.append([
      attempt(2, 20, '2026-01-03T00:00:00Z'),
      attempt(1, 10, '2026-01-02T00:00:00Z'),
      sampleRun(5),
    ])
    const { runs } = await readWindow(store, QUERY)
    expect(runs).toHaveLength(2)
    expect(runs[0]).toMatchObject({
      attempt: 2,
      series: [{ rounds: [[10], [20]] }],
      warnings: [{ message: /attempts 1, 2/ }],
    })
  })

  it('is empty where nothing is stored', async () => {
    expect(await readWindow(store, QUERY)).toEqual({
      ...{ runs: [], skipped: { afterBase: 0, pullRequests: 0 }, limitedToBase: true },
    })
  })
})
