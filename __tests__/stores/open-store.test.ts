import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGit } from '../../src/platform/git.js'
import { openPrivateRepository } from '../../src/platform/private-repository.js'
import { openStore } from '../../src/stores/open-store.js'
import { bareRemote, gitTestEnvironment, temporaryFolder } from '../contract/git-fixture.js'
import { sampleRun } from '../contract/sample-run.js'

describe('openStore', () => {
  let folder: ReturnType<typeof temporaryFolder>
  beforeEach(() => {
    folder = temporaryFolder()
  })
  afterEach(() => folder.remove())

  it.each(['directory', 'branch'] as const)('opens a %s store that keeps runs', async (kind) => {
    const url = bareRemote(folder.path)
    let repositories = 0
    const repository = () => {
      repositories += 1
      const options = { git: createGit(gitTestEnvironment), remote: { url }, environment: gitTestEnvironment }
      return openPrivateRepository({ ...options, temporary: folder.path })
    }
    const options = { workingDirectory: folder.path, repository, clock: () => 1_700_000_000_000 }
    const store = await openStore({ kind, branch: 'history', path: 'kept/' }, options)
    expect(store.description).toBe(kind === 'directory' ? 'directory kept/' : 'branch history')
    expect(repositories).toBe(0)
    await store.append([sampleRun(1)])
    expect(await store.suites()).toEqual([{ branch: 'main', suite: 'parser' }])
    await store.close()
    expect(repositories).toBe(kind === 'branch' ? 1 : 0)
    expect(existsSync(join(folder.path, 'kept', 'runs'))).toBe(kind === 'directory')
  })
})
