import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createGit } from '../../src/platform/git.js'
import { gitEnvironment, settingsEnvironment } from '../../src/platform/git-environment.js'
import { originUrl } from '../../src/platform/origin-url.js'
import { git, gitTestEnvironment, temporaryFolder } from '../contract/git-fixture.js'

describe('createGit', () => {
  let folder: ReturnType<typeof temporaryFolder>
  const runner = createGit(gitTestEnvironment)
  beforeEach(() => {
    folder = temporaryFolder()
    git(folder.path, 'init', '--quiet')
  })
  afterEach(() => folder.remove())

  it('gives back exit status, output as bytes and messages', async () => {
    const hashed = await runner.run({
      directory: folder.path,
      args: ['hash-object', '--stdin'],
      input: 'hello',
    })
    expect(hashed).toMatchObject({ exitCode: 0, stderr: '' })
    expect(hashed.stdout.toString()).toBe('b6fc4c620b67d95f953a5c1c1230aaab5db5a1b0\n')
    const failed = await runner.run({ directory: folder.path, args: ['cat-file', '-t', 'nothing'] })
    expect(failed.exitCode).toBe(128)
    expect(failed.stderr).toMatch(/Not a valid object name/)
  })

  it('survives a git that ends before it has read its input', async () => {
    const input = Buffer.alloc(8 * 1024 * 1024, 'x')
    const result = await runner.run({ directory: folder.path, args: ['cat-file', '--no-such-option'], input })
    expect(result.exitCode).toBe(129)
  })

  it('ends a git that hangs', async () => {
    const args = ['-c', 'alias.hang=!sleep 30', 'hang']
    await expect(runner.run({ directory: folder.path, args, timeoutMs: 200 })).rejects.toMatchObject({
      kind: 'store',
      message: /did not end within 0\.2 s/,
    })
  })

  it('says that git is missing', async () => {
    const none = createGit({ PATH: folder.path })
    await expect(none.run({ args: ['version'] })).rejects.toMatchObject({
      message: /could not be started.*Install git/s,
    })
  })

  it('makes a relative address of origin absolute and leaves others', async () => {
    await expect(originUrl(runner, folder.path)).rejects.toMatchObject({ message: /no remote named origin/ })
    git(folder.path, 'remote', 'add', 'origin', '../remote.git')
    expect(await originUrl(runner, folder.path)).toBe(
      join(git(folder.path, 'rev-parse', '--show-toplevel').trim(), '../remote.git'),
    )
    for (const url of ['https://github.com/o/r', 'git@github.com:o/r.git', '/srv/r.git']) {
      git(folder.path, 'remote', 'set-url', 'origin', url)
      expect(await originUrl(runner, folder.path)).toBe(url)
    }
  })

  it('reads a repository whatever GIT_DIR says', async () => {
    writeFileSync(join(folder.path, 'x'), 'x')
    const confused = createGit({
      ...gitTestEnvironment,
      GIT_DIR: '/nowhere',
      GIT_INDEX_FILE: '/nowhere/index',
    })
    const { stdout } = await confused.run({ directory: folder.path, args: ['status', '--porcelain'] })
    expect(stdout.toString()).toBe('?? x\n')
  })
})

describe('gitEnvironment', () => {
  it('keeps ways to a remote and drops what redirects git', () => {
    const kept = {
      HOME: '/h',
      HTTPS_PROXY: 'p',
      GIT_SSH_COMMAND: 's',
      GIT_SSL_CAINFO: 'c',
      GIT_CONFIG_GLOBAL: 'g',
    }
    const dropped = {
      GIT_DIR: 'd',
      GIT_WORK_TREE: 'w',
      GIT_AUTHOR_NAME: 'a',
      GIT_ASKPASS: 'k',
      GIT_CONFIG_PARAMETERS: 'x',
    }
    const environment = gitEnvironment({ ...kept, ...dropped, LC_ALL: 'de_DE' })
    expect(environment).toMatchObject({ ...kept, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0' })
    expect(Object.keys(environment).filter((name) => name in dropped)).toEqual([])
  })

  it('counts settings on from the ones that are there', () => {
    expect(
      settingsEnvironment(
        [
          ['a.b', 'c'],
          ['a.b', 'd'],
        ],
        { GIT_CONFIG_COUNT: '2' },
      ),
    ).toEqual({
      ...{ GIT_CONFIG_COUNT: '4', GIT_CONFIG_KEY_2: 'a.b', GIT_CONFIG_VALUE_2: 'c' },
      ...{ GIT_CONFIG_KEY_3: 'a.b', GIT_CONFIG_VALUE_3: 'd' },
    })
  })
})
