import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { latestRuns, type RunFiles } from '../../src/stores/run-listing.js'

const QUERY = { branch: 'main', suite: 'codec', stratum: 'linux' }
const ROOT = 'runs/main/codec/linux'

/** A store that holds so many runs on each of the days before 2026-03-01; `listed` are the day folders that were asked for. */
function storeOf(runsPerDay: readonly number[]) {
  const paths = runsPerDay.flatMap((count, before) => {
    const date = new Date(Date.UTC(2026, 2, 1 - before)).toISOString().slice(0, 10)
    return Array.from({ length: count }, (_, index) => {
      const time = `${date.replaceAll('-', '')}T${String(23 - index).padStart(2, '0')}0000.000Z`
      return `${ROOT}/${date.replaceAll('-', '/')}/${time}-1f0c3a9b7e21-${before}${index}-1.json`
    })
  })
  const listed: string[] = []
  const files: RunFiles = {
    async list(folder) {
      if (/\/\d\d\/\d\d$/.test(folder)) listed.push(folder)
      const below = paths.filter((path) => path.startsWith(`${folder}/`))
      return [...new Set(below.map((path) => path.slice(folder.length + 1).split('/', 1)[0] as string))]
    },
    read: () => Promise.reject(new Error('nothing is read')),
  }
  return { files, listed, newestFirst: paths.toSorted((one, other) => (one < other ? 1 : -1)) }
}

describe('latestRuns', () => {
  it('lists the days it needs and no more, where each holds as many runs', async () => {
    const { files, listed, newestFirst } = storeOf(Array.from({ length: 60 }, () => 4))
    const found = await latestRuns(files, { ...QUERY, limit: 50 })
    expect(found.map(({ path }) => path)).toEqual(newestFirst.slice(0, 50))
    expect(listed).toHaveLength(13)
  })

  it('finds the newest, in order, however they are spread, also after a run', async () => {
    const days = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 50 })
    await fc.assert(
      fc.asyncProperty(days, fc.integer({ min: 0, max: 80 }), fc.nat(), async (runs, limit, from) => {
        const { files, newestFirst } = storeOf(runs)
        const found = await latestRuns(files, { ...QUERY, limit })
        expect(found.map(({ path }) => path)).toEqual(newestFirst.slice(0, limit))
        if (newestFirst.length === 0) return
        const at = from % newestFirst.length
        const rest = await latestRuns(files, { ...QUERY, limit, after: { path: newestFirst[at] as string } })
        expect(rest.map(({ path }) => path)).toEqual(newestFirst.slice(at + 1, at + 1 + limit))
      }),
    )
  })
})
