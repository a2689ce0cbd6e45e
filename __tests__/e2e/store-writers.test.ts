import { type ChildProcess, spawn } from 'node:child_process'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runPath } from '../../src/core/model/run-path.js'
import { createDirectoryStore } from '../../src/stores/directory-store.js'
import type { Store } from '../../src/stores/store.js'
import { bareRemote, branchStore, git, temporaryFolder } from '../contract/git-fixture.js'
import { STRATUM, sampleRun } from '../contract/sample-run.js'
import { compileEntry } from './compile-entry.js'

const QUERY = { branch: 'main', suite: 'parser', stratum: STRATUM, limit: 100_000 }
const WRITERS = 32
const KILLS = 24

let folder: ReturnType<typeof temporaryFolder>
let writer: string

beforeAll(() => {
  folder = temporaryFolder()
  writer = compileEntry(join(dirname(fileURLToPath(import.meta.url)), 'store-writer.ts'), folder.path)
})
afterAll(() => folder.remove())

describe.each(['directory', 'branch'])('writers of a %s store', (kind) => {
  it(`loses nothing of ${WRITERS} processes at once`, async () => {
    const place = makePlace(kind, 'many')
    const all = await Promise.all(
      Array.from({ length: WRITERS }, (_, index) => finished(start(kind, place, index * 10, 2))),
    )
    for (const [index, { code, stderr }] of all.entries())
      expect({ index, code, stderr }).toEqual({ index, code: 0, stderr: '' })
    const expected = Array.from({ length: WRITERS }, (_, index) => [index * 10, index * 10 + 1]).flat()
    await expectRuns(kind, place, expected)
    if (kind === 'branch')
      expect(git(place, 'rev-list', '--count', 'noisegate-data').trim()).toBe(String(WRITERS * 2))
  })

  it(`stays readable and complete when a writer is killed, ${KILLS} times at different moments`, async () => {
    const place = makePlace(kind, 'killed')
    const acknowledged: number[] = []
    for (let turn = 0; turn < KILLS; turn += 1) {
      const child = start(kind, place, turn * 1000, 1000)
      const done = finished(child)
      await atLeastOneLine(child)
      // Moments spread over several appends: 7 has no common factor with what an append takes on any machine for long.
      await new Promise((resolve) => setTimeout(resolve, (turn * 7) % 97))
      child.kill('SIGKILL')
      const lines = (await done).stdout.split('\n').slice(0, -1)
      acknowledged.push(...lines.map(Number))
      const runs = await readAll(kind, place)
      const stored = new Set(runs.map((run) => run.path))
      expect(acknowledged.filter((index) => !stored.has(runPath(sampleRun(index))))).toEqual([])
    }
    // What a killed writer had not acknowledged yet may be stored or not, but never in part: every document was read above.
    expect((await readAll(kind, place)).length).toBeLessThanOrEqual(acknowledged.length + KILLS)
    if (kind === 'branch') expect(git(place, 'fsck', '--strict', '--no-dangling')).toBe('')
  })
})

function makePlace(kind: string, name: string): string {
  return kind === 'branch' ? bareRemote(folder.path, `${name}.git`) : join(folder.path, name)
}

function open(kind: string, place: string): Store {
  if (kind === 'directory') return createDirectoryStore({ path: place })
  return branchStore({ remote: { url: place }, temporary: folder.path })
}

function start(kind: string, place: string, first: number, count: number): ChildProcess {
  const args = [writer, kind, place, folder.path, String(first), String(count)]
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] })
}

function finished(child: ChildProcess): Promise<{ code: number | null; stdout: string; stderr: string }> {
  let stdout = ''
  let stderr = ''
  child.stdout?.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr?.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

function atLeastOneLine(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.stdout?.once('data', () => resolve())
    child.once('close', () => resolve())
  })
}

async function readAll(kind: string, place: string): Promise<readonly { path: string; id: string }[]> {
  const store = open(kind, place)
  try {
    const refs = await store.latest(QUERY)
    const runs = await store.read(refs)
    return refs.map(({ path }, index) => ({ path, id: runs[index]?.id ?? '' }))
  } finally {
    await store.close()
  }
}

async function expectRuns(kind: string, place: string, indexes: readonly number[]): Promise<void> {
  const store = open(kind, place)
  try {
    const runs = await store.read(await store.latest(QUERY))
    expect(runs).toEqual(indexes.map((index) => sampleRun(index, {}, 20)).toReversed())
  } finally {
    await store.close()
  }
}
