import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jobSummaryPublisher } from '../../src/publish/job-summary.js'
import { writeOutputs } from '../../src/publish/outputs.js'
import { publish } from '../../src/publish/publish.js'
import type { Publisher } from '../../src/publish/publisher.js'
import { delivery } from './fixture.js'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'noisegate-publish-'))
})
afterAll(() => rm(folder, { recursive: true }))

describe('publish', () => {
  const good: Publisher = {
    what: 'the good one',
    deliver: async () => ({ commentUrl: 'https://git.test/1' }),
  }
  const failing = (error: unknown, permission?: string): Publisher => ({
    what: 'the bad one',
    ...(permission === undefined ? {} : { permission }),
    deliver: () => Promise.reject(error),
  })

  it('merges what every publisher achieved', async () => {
    const other: Publisher = {
      what: 'x',
      deliver: async () => ({ checkUrl: 'https://git.test/2', warnings: [{ message: 'odd' }] }),
    }
    expect(await publish(delivery(), [good, other])).toEqual({
      commentUrl: 'https://git.test/1',
      checkUrl: 'https://git.test/2',
      warnings: [{ message: 'odd' }],
    })
    expect(await publish(delivery(), [])).toEqual({ warnings: [] })
  })

  it.each([
    ['a refusal', { status: 403 }, 'Give the job `permissions: checks: write`'],
    ['a hidden refusal', { status: 404 }, 'Give the job `permissions: checks: write`'],
    ['a rate limit', { status: 403, rateLimited: true }, 're-run the job later'],
    ['no answer', {}, 'Not delivered: the bad one: no luck. The outcome stands.'],
  ])('turns %s into a warning and delivers the rest', async (_, properties, remedy) => {
    const error = Object.assign(new Error('no luck.'), properties)
    const { commentUrl, warnings } = await publish(delivery(), [failing(error, 'checks: write'), good])
    expect(commentUrl).toBe('https://git.test/1')
    expect(warnings).toEqual([{ message: expect.stringContaining(remedy) }])
    expect(warnings[0]?.message).toMatch(/^Not delivered: the bad one: no luck\. .*The outcome stands\.$/)
  })

  it.each([undefined, null, 'text', 7])('survives a thrown %j', async (thrown) => {
    expect((await publish(delivery(), [failing(thrown)])).warnings).toEqual([
      { message: `Not delivered: the bad one: ${thrown}. The outcome stands.` },
    ])
  })

  it('survives a publisher that throws before it returns a promise', async () => {
    const broken: Publisher = {
      what: 'the bad one',
      deliver: () => {
        throw new Error('at once')
      },
    }
    expect((await publish(delivery(), [broken, good])).commentUrl).toBe('https://git.test/1')
  })
})

describe('job summary', () => {
  it('is appended to what the step has written', async () => {
    const path = join(folder, 'summary.md')
    await writeFile(path, 'before\n')
    await publish(delivery({ summary: '# one' }), [jobSummaryPublisher({ path })])
    expect(await readFile(path, 'utf8')).toBe('before\n# one\n')
  })

  it('is cut at a line end to stay within 1 MiB', async () => {
    const path = join(folder, 'long.md')
    await writeFile(path, 'x'.repeat(1000))
    const { warnings } = await publish(delivery({ summary: 'zeile é\n'.repeat(200_000) }), [
      jobSummaryPublisher({ path }),
    ])
    const bytes = await readFile(path)
    expect(bytes.length).toBeLessThanOrEqual(1024 * 1024)
    expect(bytes.length).toBeGreaterThan(1024 * 1024 - 200)
    expect(bytes.toString()).toMatch(/zeile é\n\n\*The rest does not fit into a job summary; .*\*\n$/)
    expect(warnings).toHaveLength(1)
  })

  it('takes 1 MiB exactly', async () => {
    const path = join(folder, 'exact.md')
    const { warnings } = await publish(delivery({ summary: 'x'.repeat(1024 * 1024 - 1) }), [
      jobSummaryPublisher({ path }),
    ])
    expect(warnings).toEqual([])
    expect((await readFile(path)).length).toBe(1024 * 1024)
  })

  it('is a warning where its file cannot be written', async () => {
    const { warnings } = await publish(delivery(), [
      jobSummaryPublisher({ path: join(folder, 'no', 'such', 'folder') }),
    ])
    expect(warnings[0]?.message).toContain('Not delivered: the job summary: ENOENT')
  })
})

describe('outputs', () => {
  it('sets what there is, zero included, and nothing else', () => {
    const set: [string, string][] = []
    writeOutputs({ outcome: 'pass', regressions: 0, 'comment-url': 'https://git.test/1' }, (...pair) =>
      set.push(pair),
    )
    expect(set).toEqual([
      ['outcome', 'pass'],
      ['regressions', '0'],
      ['comment-url', 'https://git.test/1'],
    ])
  })
})
