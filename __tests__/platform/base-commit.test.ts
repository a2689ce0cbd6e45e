import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type BaseRequest, resolveBase } from '../../src/platform/base-commit.js'
import { fetchCommitTime } from '../../src/platform/commit-time.js'
import { createGit } from '../../src/platform/git.js'
import { originUrl } from '../../src/platform/origin-url.js'
import { openPrivateRepository } from '../../src/platform/private-repository.js'
import { parseCommit } from '../../src/platform/raw-commit.js'
import { bareRemote, git, gitTestEnvironment, temporaryFolder } from '../contract/git-fixture.js'

const runner = createGit(gitTestEnvironment)

describe('resolveBase', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let remote: string
  let author: string
  let commits: Record<'fork' | 'tip' | 'head' | 'merge', string>

  beforeEach(() => {
    folder = temporaryFolder()
    remote = bareRemote(folder.path)
    author = join(folder.path, 'author')
    git(folder.path, 'clone', '--quiet', remote, author)
    const fork = commit('main', 'fork')
    git(author, 'checkout', '--quiet', '-b', 'topic')
    const head = commit('topic', 'head')
    git(author, 'checkout', '--quiet', 'main')
    const tip = commit('main', 'tip')
    git(author, 'checkout', '--quiet', '--detach')
    git(author, 'merge', '--quiet', '--no-ff', '--message', 'merge', 'topic')
    const merge = git(author, 'rev-parse', 'HEAD').trim()
    git(author, 'push', '--quiet', 'origin', 'HEAD:refs/pull/1/merge')
    commits = { fork, tip, head, merge }
  })
  afterEach(() => folder.remove())

  function commit(branch: string, name: string): string {
    if (name === 'fork') git(author, 'checkout', '--quiet', '-b', 'main')
    writeFileSync(join(author, `${name}.txt`), name)
    git(author, 'add', '--all')
    git(
      author,
      'commit',
      '--quiet',
      '--message',
      `${name}\n\nparent ${'0'.repeat(40)}\ncommitter x <x> 1 +0000`,
    )
    git(author, 'push', '--quiet', 'origin', branch)
    return git(author, 'rev-parse', 'HEAD').trim()
  }

  /** A checkout as actions/checkout makes it: depth 1, detached. */
  function shallowCheckout(ref: string): string {
    const directory = join(folder.path, 'shallow')
    mkdirSync(directory)
    git(directory, 'init', '--quiet')
    git(directory, 'remote', 'add', 'origin', pathToFileURL(remote).href)
    git(directory, 'fetch', '--quiet', '--depth=1', 'origin', ref)
    git(directory, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
    return directory
  }

  const pullRequest = () => ({
    // The base's sha is stale on purpose: it must not be used.
    pull_request: { head: { sha: commits.head }, base: { ref: 'main', sha: commits.fork } },
    repository: { default_branch: 'main' },
  })
  const resolve = (request: Partial<BaseRequest>) => resolveBase(runner, { directory: author, ...request })

  it('takes the first parent of the synthetic merge commit at depth 1, with its time fetched elsewhere', async () => {
    const directory = shallowCheckout('refs/pull/1/merge')
    const objectsBefore = git(directory, 'count-objects', '-v')
    const repository = await openPrivateRepository({
      git: runner,
      remote: { url: await originUrl(runner, directory) },
      environment: gitTestEnvironment,
      temporary: folder.path,
    })
    const base = await resolve({
      directory,
      event: pullRequest(),
      commitTime: (sha) => fetchCommitTime(repository, sha),
      compare: () => Promise.reject(new Error('must not be asked')),
    })
    await repository.close()
    const time = new Date(git(author, 'show', '-s', '--format=%cI', commits.tip).trim()).toISOString()
    expect(base).toEqual({ sha: commits.tip, time, ref: 'main', how: 'first parent of the merge commit' })
    expect(git(directory, 'count-objects', '-v')).toBe(objectsBefore)
    expect(git(directory, 'status', '--porcelain')).toBe('')
  })

  it('leaves the time out where nothing tells it', async () => {
    const directory = shallowCheckout('refs/pull/1/merge')
    const base = await resolve({ directory, event: pullRequest() })
    expect(base).toEqual({ sha: commits.tip, ref: 'main', how: 'first parent of the merge commit' })
  })

  it('does not take a merge made by the author for the synthetic one', async () => {
    const event = { pull_request: { head: { sha: commits.merge }, base: { ref: 'main' } } }
    expect(await resolve({ event })).toMatchObject({ sha: commits.tip, how: 'merge base with origin/main' })
  })

  it('takes the base of a merge group', async () => {
    const event = { merge_group: { base_sha: commits.tip, head_sha: commits.merge } }
    expect(await resolve({ event })).toMatchObject({ sha: commits.tip, how: 'base of the merge group' })
  })

  it('prefers an explicit revision to everything', async () => {
    const base = await resolve({ explicit: 'topic', event: pullRequest() })
    expect(base).toMatchObject({ sha: commits.head, ref: 'topic', how: 'given by --base' })
    expect(base.time).toMatch(/Z$/)
    const unknown = 'f'.repeat(40)
    expect(await resolve({ explicit: unknown })).toEqual({
      sha: unknown,
      ref: unknown,
      how: 'given by --base',
    })
  })

  it.each(['nowhere', '--all', '', 'main..topic', '$(touch x)'])(
    'refuses the revision %j',
    async (explicit) => {
      await expect(resolve({ explicit })).rejects.toMatchObject({
        kind: 'usage',
        message: /no commit that this checkout knows/,
      })
    },
  )

  it('asks the compare API for the merge base of head and base branch', async () => {
    const directory = shallowCheckout('topic')
    const asked: string[] = []
    const base = await resolve({
      directory,
      event: pullRequest(),
      compare: async (from, to) => {
        asked.push(from, to)
        return { sha: commits.fork, time: '2026-01-01T00:00:00Z' }
      },
    })
    expect(asked).toEqual(['main', commits.head])
    expect(base).toEqual({
      ...{ sha: commits.fork, time: '2026-01-01T00:00:00Z', ref: 'main' },
      how: 'merge base by the compare API',
    })
  })

  it('finds the merge base locally, also without an event', async () => {
    git(author, 'checkout', '--quiet', 'topic')
    expect(await resolve({})).toMatchObject({ sha: commits.fork, how: 'merge base with main' })
    expect(await resolve({ defaultBranch: 'main' })).toMatchObject({
      sha: commits.fork,
      how: 'merge base with origin/main',
    })
  })

  it('says what to do in a shallow clone, without history, and outside a checkout', async () => {
    const directory = shallowCheckout('topic')
    await expect(resolve({ directory, event: pullRequest() })).rejects.toMatchObject({
      kind: 'usage',
      message: /this clone is shallow.*fetch-depth: 0/s,
    })
    git(author, 'checkout', '--quiet', '--orphan', 'lonely')
    git(author, 'commit', '--quiet', '--message', 'lonely')
    await expect(resolve({})).rejects.toMatchObject({
      message: /no merge base with origin\/HEAD and main and master/,
    })
    const empty = join(folder.path, 'empty')
    mkdirSync(empty)
    await expect(resolve({ directory: empty })).rejects.toMatchObject({
      message: /is no git checkout with a commit/,
    })
  })

  it.each([
    null,
    1,
    'x',
    [],
    { pull_request: null },
    { merge_group: { base_sha: '; rm -rf /' } },
    { __proto__: 1 },
  ])('is not misled by the event %j', async (event) => {
    git(author, 'checkout', '--quiet', 'topic')
    expect(await resolve({ event })).toMatchObject({ sha: commits.fork })
  })
})

describe('parseCommit', () => {
  it('reads header lines only, and through a signature', () => {
    const content = [
      `tree ${'1'.repeat(40)}`,
      `parent ${'2'.repeat(40)}`,
      `parent ${'3'.repeat(40)}`,
      'author A > B <a@b> 1 +0000',
      'committer C <c@d> 1700000000 -0730',
      'gpgsig -----BEGIN PGP SIGNATURE-----',
      ' ',
      ` parent ${'4'.repeat(40)}`,
      ' -----END PGP SIGNATURE-----',
      '',
      `parent ${'5'.repeat(40)}`,
    ].join('\n')
    expect(parseCommit('x', content)).toEqual({
      sha: 'x',
      parents: ['2'.repeat(40), '3'.repeat(40)],
      time: '2023-11-14T22:13:20.000Z',
    })
    expect(parseCommit('x', 'not a commit')).toBeUndefined()
  })
})
