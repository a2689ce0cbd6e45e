import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { resolveBase } from '../../src/platform/base-commit.js'
import { createGit, type Git } from '../../src/platform/git.js'
import { createCommitReader } from '../../src/platform/raw-commit.js'
import { git, gitTestEnvironment, temporaryFolder } from '../contract/git-fixture.js'

const real = createGit(gitTestEnvironment)

describe('the local merge base', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let asked: string[]
  let made = 0
  const counting: Git = {
    run: (command) => {
      asked.push(command.args[0] ?? '')
      return real.run(command)
    },
    start: (command) => real.start(command),
  }

  beforeEach(() => {
    asked = []
    folder = temporaryFolder()
    git(folder.path, 'init', '--quiet', '--initial-branch=main')
    commit(1)
    git(folder.path, 'checkout', '--quiet', '-b', 'topic')
  })
  afterEach(() => folder.remove())

  /** Each with a message of its own: two that agree in everything would be one object. */
  function commit(count: number): void {
    for (let left = count; left > 0; left--)
      git(folder.path, 'commit', '--quiet', '--allow-empty', '--message', `${made++}`)
  }

  /** What resolveBase finds, and what git itself says. */
  async function bases(branchRefs: readonly string[]) {
    const commits = createCommitReader(real, folder.path)
    try {
      const head = await commits.read('HEAD')
      const found = await resolveBase(counting, { directory: folder.path, head: head!, commits, branchRefs })
      const ref = branchRefs.at(-1)!
      return { found, own: git(folder.path, 'merge-base', 'HEAD', ref).trim() }
    } finally {
      await commits.close()
    }
  }

  it.each([0, 1, 3, 8])(
    'is the tip that is %i commits behind, without a process of its own',
    async (count) => {
      commit(count)
      const { found, own } = await bases(['main'])
      expect(found).toEqual({
        sha: own,
        time: expect.stringMatching(/Z$/),
        ref: 'main',
        how: 'merge base with main',
      })
      expect(asked).toEqual([])
    },
  )

  it('is what git says where the branch is longer', async () => {
    commit(12)
    const { found, own } = await bases(['main'])
    expect(found).toMatchObject({ sha: own, how: 'merge base with main' })
    expect(asked).toEqual(['merge-base'])
  })

  it('is what git says where the other branch moved on', async () => {
    commit(2)
    git(folder.path, 'checkout', '--quiet', 'main')
    commit(2)
    git(folder.path, 'checkout', '--quiet', 'topic')
    const { found, own } = await bases(['main'])
    expect(found).toMatchObject({ sha: own, how: 'merge base with main' })
    expect(found.sha).not.toBe(git(folder.path, 'rev-parse', 'main').trim())
  })

  it('is what git says where a merge stands between', async () => {
    commit(1)
    git(folder.path, 'checkout', '--quiet', '-b', 'other', 'main')
    commit(1)
    git(folder.path, 'checkout', '--quiet', 'topic')
    git(folder.path, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'other')
    const { found, own } = await bases(['main'])
    expect(found).toMatchObject({ sha: own, how: 'merge base with main' })
    expect(asked).toEqual(['merge-base'])
  })

  it('is looked for with every name where the first one does not exist', async () => {
    commit(1)
    const { found, own } = await bases(['origin/main', 'main'])
    expect(found).toMatchObject({ sha: own, ref: 'main' })
    expect(asked).toEqual(['merge-base', 'merge-base'])
  })
})
