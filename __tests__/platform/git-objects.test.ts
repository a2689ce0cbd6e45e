import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGit } from '../../src/platform/git.js'
import { createGitObjects } from '../../src/platform/git-objects.js'
import { createCommitReader, readCommit } from '../../src/platform/raw-commit.js'
import { git, gitTestEnvironment, temporaryFolder } from '../contract/git-fixture.js'

const runner = createGit(gitTestEnvironment)

describe('objects of a repository', () => {
  let folder: ReturnType<typeof temporaryFolder>

  beforeEach(() => {
    folder = temporaryFolder()
    git(folder.path, 'init', '--quiet')
    writeFileSync(join(folder.path, 'a.txt'), 'text\n')
    git(folder.path, 'add', '--all')
    git(folder.path, 'commit', '--quiet', '--message', 'first')
  })
  afterEach(() => folder.remove())

  const open = () => createGitObjects(runner.start({ directory: folder.path, args: ['cat-file', '--batch'] }))

  it('answers in the order of the questions, with nothing for what is not there', async () => {
    const objects = open()
    const [missing, blob, broken] = await Promise.all(
      ['HEAD:b.txt', 'HEAD:a.txt', 'HEAD\nHEAD'].map((expression) => objects.read(expression)),
    )
    await objects.close()
    expect(missing).toBeUndefined()
    expect(blob).toMatchObject({ type: 'blob', bytes: Buffer.from('text\n') })
    expect(broken).toBeUndefined()
  })

  it('refuses a question after the process has ended, instead of waiting for ever', async () => {
    const objects = open()
    await objects.close()
    await expect(objects.read('HEAD')).rejects.toThrow('git cat-file ended early')
  })

  it('reads several commits through one process', async () => {
    const first = git(folder.path, 'rev-parse', 'HEAD').trim()
    git(folder.path, 'commit', '--quiet', '--allow-empty', '--message', 'second')
    const reader = createCommitReader(runner, folder.path)
    const head = await reader.read('HEAD')
    const before = await reader.read(first)
    await reader.close()
    expect(head?.parents).toEqual([first])
    expect(before).toMatchObject({ sha: first, parents: [] })
  })

  it('tells a folder that is no checkout from a git that cannot be started', async () => {
    const outside = temporaryFolder()
    try {
      expect(await readCommit(runner, outside.path, 'HEAD')).toBeUndefined()
      const absent = createGit({ PATH: join(outside.path, 'nothing') })
      await expect(readCommit(absent, outside.path, 'HEAD')).rejects.toThrow('ENOENT')
    } finally {
      outside.remove()
    }
  })
})
