import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readLocalCheckout } from '../../src/app/local-checkout.js'
import { createGit } from '../../src/platform/git.js'
import { git, gitTestEnvironment, temporaryFolder } from '../contract/git-fixture.js'

const TIME = '2026-03-01T12:00:00Z'

describe('readLocalCheckout', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let directory: string
  beforeEach(() => {
    folder = temporaryFolder()
    directory = join(folder.path, 'checkout')
    mkdirSync(directory)
  })
  afterEach(() => folder.remove())

  const read = (base?: string) => {
    const place = { git: createGit(gitTestEnvironment), directory }
    return readLocalCheckout(base === undefined ? place : { ...place, base })
  }
  const commit = (name: string) => {
    writeFileSync(join(directory, name), name)
    git(directory, 'add', '.')
    git(directory, 'commit', '--quiet', '--message', name, `--date=${TIME}`)
    return git(directory, 'rev-parse', 'HEAD').trim()
  }
  const begin = (branch: string) => {
    git(directory, 'init', '--quiet', `--initial-branch=${branch}`)
    return commit('first')
  }

  it('outside git, and before the first commit, is a branch of its own', async () => {
    const outside = { commit: { sha: '0'.repeat(40) }, branch: 'local', branches: ['local'], warnings: [] }
    expect(await read()).toEqual(outside)
    git(directory, 'init', '--quiet')
    expect(await read()).toEqual(outside)
  })

  it('on the default branch has no base', async () => {
    const sha = begin('main')
    const found = await read()
    expect(found).toMatchObject({ branch: 'main', branches: ['main'], warnings: [] })
    expect(found.commit).toMatchObject({ sha, ref: 'refs/heads/main', time: expect.stringMatching(/Z$/) })
    expect(found.base).toBeUndefined()
  })

  it('on another branch has the commit where it left the default one', async () => {
    const base = begin('master')
    git(directory, 'checkout', '--quiet', '-b', 'change')
    const sha = commit('second')
    expect(await read()).toMatchObject({
      ...{ branch: 'change', branches: ['master', 'change'], commit: { sha } },
      base: { sha: base, ref: 'master' },
    })
  })

  it('takes the default branch from origin', async () => {
    const base = begin('trunk/main')
    git(folder.path, 'clone', '--quiet', directory, 'clone')
    directory = join(folder.path, 'clone')
    git(directory, 'checkout', '--quiet', '-b', 'main')
    commit('second')
    expect(await read()).toMatchObject({
      ...{ branch: 'main', branches: ['trunk/main', 'main'] },
      base: { sha: base, ref: 'origin/trunk/main' },
    })
  })

  it('tells a detached HEAD and uncommitted changes', async () => {
    begin('main')
    git(directory, 'checkout', '--quiet', '--detach')
    writeFileSync(join(directory, 'untracked'), '')
    expect(await read()).toMatchObject({ branch: 'detached', branches: ['main', 'detached'], warnings: [] })
    writeFileSync(join(directory, 'first'), 'changed')
    const [warning, ...others] = (await read()).warnings
    expect(warning?.message).toContain('uncommitted changes')
    expect(others).toEqual([])
  })

  it('obeys --base, and refuses one that is no commit', async () => {
    const sha = begin('main')
    commit('second')
    expect(await read('HEAD~1')).toMatchObject({ base: { sha, how: 'given by --base' } })
    for (const wrong of ['absent', '--all', 'HEAD\nHEAD', ''])
      await expect(read(wrong)).rejects.toMatchObject({ details: { kind: 'usage' } })
  })
})
