import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Run } from '../../src/core/model/run.js'
import { runPath } from '../../src/core/model/run-path.js'
import type { Store } from '../../src/stores/store.js'
import { STRATUM, sampleRun } from './sample-run.js'

/** One place where runs are kept, opened as often as a test wants. */
export interface StorePlace {
  /** A store of its own, as another job would open it. */
  open(): Store
  /** Replaces the stored bytes of a run, past the store. */
  tamper(path: string, bytes: Uint8Array): void
  remove(): void
}

const MAIN = { branch: 'main', suite: 'parser' }
const NEWEST = { ...MAIN, stratum: STRATUM }

const HOSTILE = [
  '../../etc/passwd',
  '..',
  '.',
  '.git',
  '-rf',
  '',
  'CON',
  'nul.txt',
  'Foo',
  'foo',
  'a|b`c`@user\n::error::x',
  '\u001b[31mred\u001b[0m',
  '\u202egnp.exe',
  '__proto__',
  '\ud800lone',
  'trailing. ',
  `${'x'.repeat(10_000)}1`,
  `${'x'.repeat(10_000)}2`,
]

/** What every store must do; call it in a test file with a maker of empty places. */
export function storeContract(name: string, makePlace: () => StorePlace): void {
  describe(`${name}: store contract`, () => {
    let place: StorePlace
    let opened: Store[]
    const open = () => {
      const store = place.open()
      opened.push(store)
      return store
    }
    beforeEach(() => {
      place = makePlace()
      opened = []
    })
    afterEach(async () => {
      for (const store of opened) await store.close()
      place.remove()
    })

    it('answers with nothing when nothing was ever stored', async () => {
      const store = open()
      expect(await store.latest({ ...NEWEST, limit: 5 })).toEqual([])
      expect(await store.strata(MAIN)).toEqual([])
      expect(await store.suites()).toEqual([])
      expect(await store.read([])).toEqual([])
    })

    it('gives back what was stored, in this instance and in another', async () => {
      const store = open()
      const run = sampleRun(1, { warnings: [{ message: 'steal 3 %' }], verdicts: [verdict('improved')] })
      await store.append([run])
      for (const reader of [store, open()]) {
        const refs = await reader.latest({ ...NEWEST, limit: 5 })
        expect(refs).toEqual([{ path: runPath(run) }])
        expect(await reader.read(refs)).toEqual([run])
      }
    })

    it('lists newest first, up to the limit, and goes on after a name', async () => {
      const runs = [0, 1, 29, 30, 31, 364, 365, 366, 700].map((day) => sampleRun(day))
      await open().append(runs.toReversed())
      const store = open()
      const all = await store.latest({ ...NEWEST, limit: 100 })
      expect(all.map(({ path }) => path)).toEqual(runs.toReversed().map(runPath))
      const first = await store.latest({ ...NEWEST, limit: 4 })
      const next = await store.latest({ ...NEWEST, limit: 4, after: first[3]! })
      const last = await store.latest({ ...NEWEST, limit: 4, after: next[3]! })
      expect([...first, ...next, ...last]).toEqual(all)
      expect(await store.latest({ ...NEWEST, limit: 0 })).toEqual([])
    })

    it('reads in the order asked for', async () => {
      const runs = [sampleRun(1), sampleRun(2), sampleRun(3)]
      await open().append(runs)
      const order = [runs[1]!, runs[2]!, runs[0]!, runs[1]!]
      expect(await open().read(order.map((run) => ({ path: runPath(run) })))).toEqual(order)
    })

    it('keeps branches, suites and strata apart and names them', async () => {
      const other = { ...sampleRun(2).environment, stratum: 'darwin-arm64' }
      const runs = [
        sampleRun(1),
        sampleRun(2, { environment: other }),
        sampleRun(3, { suite: 'render' }),
        sampleRun(4, { branch: 'release/2.x' }),
      ]
      await open().append(runs)
      const store = open()
      expect(await store.strata(MAIN)).toEqual(['darwin-arm64', STRATUM])
      expect(await store.latest({ ...NEWEST, limit: 9 })).toEqual([{ path: runPath(runs[0]!) }])
      expect(await store.suites('main')).toEqual([MAIN, { branch: 'main', suite: 'render' }])
      expect(await store.suites()).toEqual([
        MAIN,
        { branch: 'main', suite: 'render' },
        { branch: 'release/2.x', suite: 'parser' },
      ])
    })

    it('keeps hostile names apart and gives them back', async () => {
      const runs = HOSTILE.map((suite, index) =>
        sampleRun(index, { suite, branch: suite, id: suite || 'empty' }),
      )
      await open().append(runs)
      const store = open()
      for (const run of runs) {
        const [ref, ...rest] = await store.latest({
          branch: run.branch,
          suite: run.suite,
          stratum: STRATUM,
          limit: 5,
        })
        expect(rest).toEqual([])
        expect(await store.read([ref!])).toEqual([run])
      }
      const names = await store.suites()
      expect(names.map(({ suite }) => suite).sort()).toEqual([...HOSTILE].sort())
    })

    it('takes an equal run twice as one', async () => {
      const run = sampleRun(1)
      const reordered = Object.fromEntries(Object.entries(run).toReversed()) as unknown as Run
      await open().append([run])
      const store = open()
      await store.append([reordered, run])
      expect(await store.latest({ ...NEWEST, limit: 9 })).toHaveLength(1)
    })

    it('never changes a stored run', async () => {
      const run = sampleRun(1)
      await open().append([run])
      const changed = { ...run, trigger: 'schedule' }
      await expect(open().append([changed])).rejects.toMatchObject({
        kind: 'store',
        message: /never changed/,
      })
      expect(await open().read([{ path: runPath(run) }])).toEqual([run])
    })

    it('keeps an attempt beside the run that it refines', async () => {
      await open().append([sampleRun(1)])
      await open().append([sampleRun(1, { attempt: 2 })])
      expect(await open().latest({ ...NEWEST, limit: 9 })).toHaveLength(2)
    })

    it.each([
      ['empty', '', /is empty/],
      ['truncated', '{"schema":"noisegate.run/1","id":"1","ser', /truncated after 41 characters/],
      ['malformed', '{"schema":"noisegate.run/1",\n "id": oops}', /:2:8: the stored run is malformed/],
      [
        'from a newer version',
        '{"schema":"noisegate.run/2"}',
        /written by a newer Noisegate \(noisegate\.run\/2\)/,
      ],
      ['something else', '[1,2,3]', /is no stored run/],
    ])('names a file that is %s, and writes nothing after it', async (_, text, message) => {
      const run = sampleRun(1)
      await open().append([run])
      place.tamper(runPath(run), new TextEncoder().encode(text))
      const store = open()
      const refs = await store.latest({ ...NEWEST, limit: 5 })
      const failure = await store.read(refs).catch((error: unknown) => error)
      expect(failure).toMatchObject({ kind: 'store', message })
      expect(String(failure)).toContain(runPath(run))
      await expect(store.append([sampleRun(2)])).rejects.toMatchObject({ message: /nothing was written/ })
      expect(await open().latest({ ...NEWEST, limit: 5 })).toHaveLength(1)
    })

    it('refuses a name that is no path of a run', async () => {
      for (const path of ['../secret.json', '/etc/passwd', 'runs/main/../../x.json', 'README.md']) {
        await expect(open().read([{ path }])).rejects.toMatchObject({ kind: 'store' })
      }
    })

    it('refuses to store a value that is not finite', async () => {
      const [series] = sampleRun(1).series
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
        const run = sampleRun(1, { series: [{ ...series!, rounds: [[value]] }] })
        await expect(open().append([run])).rejects.toMatchObject({
          kind: 'store',
          message: /series\.0\.rounds\.0\.0/,
        })
      }
      const extremes = sampleRun(1, { series: [{ ...series!, rounds: [[0, -1, 1e308, 5e-324]] }] })
      await open().append([extremes])
      expect(await open().read([{ path: runPath(extremes) }])).toEqual([extremes])
    })

    it('loses nothing of several appends at the same time', async () => {
      const runs = Array.from({ length: 6 }, (_, index) => sampleRun(index))
      await Promise.all(runs.map((run) => open().append([run])))
      const store = open()
      const refs = await store.latest({ ...NEWEST, limit: 99 })
      expect(await store.read(refs)).toEqual(runs.toReversed())
    })
  })
}

function verdict(word: string) {
  return { benchmark: 'x', parameters: { size: '64' }, metric: 'time', verdict: word, change: -0.2 }
}
