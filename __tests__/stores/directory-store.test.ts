import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runPath } from '../../src/core/model/run-path.js'
import { createDirectoryStore } from '../../src/stores/directory-store.js'
import { temporaryFolder } from '../contract/git-fixture.js'
import { STRATUM, sampleRun } from '../contract/sample-run.js'
import { storeContract } from '../contract/store-contract.js'

storeContract('directory', () => {
  const folder = temporaryFolder()
  const path = join(folder.path, 'history')
  return {
    open: () => createDirectoryStore({ path }),
    tamper: (file, bytes) => writeFileSync(join(path, file), bytes),
    remove: folder.remove,
  }
})

describe('directory store', () => {
  const query = { branch: 'main', suite: 'parser', stratum: STRATUM, limit: 9 }
  let folder: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder.remove())

  it('leaves no temporary file and ignores those of a writer that died', async () => {
    const store = createDirectoryStore({ path: folder.path })
    await store.append([sampleRun(1)])
    const day = dirname(join(folder.path, runPath(sampleRun(1))))
    expect(readdirSync(day)).toHaveLength(1)
    writeFileSync(join(day, '.dead.part'), '{"schema":')
    expect(await store.latest(query)).toHaveLength(1)
  })

  it('says when the folder is a file', async () => {
    const path = join(folder.path, 'file')
    writeFileSync(path, 'x')
    const store = createDirectoryStore({ path })
    await expect(store.latest(query)).rejects.toMatchObject({
      kind: 'store',
      message: /is a file, not a folder/,
    })
    await expect(createDirectoryStore({ path }).append([sampleRun(1)])).rejects.toMatchObject({
      kind: 'store',
    })
    expect(readFileSync(path, 'utf8')).toBe('x')
  })

  it('lists only the days it needs', async () => {
    const store = createDirectoryStore({ path: folder.path })
    await store.append([sampleRun(0), sampleRun(400)])
    const old = join(folder.path, dirname(dirname(runPath(sampleRun(0)))))
    writeFileSync(join(old, '99'), 'a file where a day should be: listing it would throw')
    expect(await store.latest({ ...query, limit: 1 })).toHaveLength(1)
    await expect(store.latest({ ...query, limit: 2 })).rejects.toMatchObject({ message: /is a file/ })
  })

  // Permissions do not bind the superuser.
  it.skipIf(process.getuid?.() === 0)('says that a folder is read-only, with what to do', async () => {
    const path = join(folder.path, 'locked')
    mkdirSync(path, { mode: 0o500 })
    await expect(createDirectoryStore({ path }).append([sampleRun(1)])).rejects.toMatchObject({
      kind: 'store',
      message: /permission denied.*Make the folder writable/s,
    })
    chmodSync(path, 0o700)
    expect(readdirSync(path)).toEqual([])
  })
})
