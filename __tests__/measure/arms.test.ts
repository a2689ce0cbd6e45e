import { execFileSync, spawnSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  unlinkSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import type { PreparedArms } from '../../src/measure/arms.js'
import { git, temporaryFolder } from '../contract/git-fixture.js'
import { arms, armsEnvironment, commit, digest, listing, repository, write } from './arms-fixture.js'

let root: ReturnType<typeof temporaryFolder>
let prepared: PreparedArms | undefined
const at = (...path: string[]) => join(root.path, ...path)
const temporary = () => {
  mkdirSync(at('temporary'), { recursive: true })
  return at('temporary')
}
const text = (arm: 'baseline' | 'candidate', path: string) =>
  readFileSync(join(prepared!.arms[arm].directory, path), 'utf8')

/** Prepares, and asserts that the checkout stayed as it was, and that nothing is left after removal. */
async function prepare(
  base: string,
  request: Partial<Parameters<typeof arms>[0]> = {},
): Promise<PreparedArms> {
  const checkout = request.checkout ?? at('checkout')
  const before = digest(checkout)
  prepared = await arms({ base, temporary: temporary(), ...request, checkout })
  expect(digest(checkout)).toBe(before)
  return prepared
}

beforeEach(() => {
  root = temporaryFolder()
})
afterEach(async () => {
  await prepared?.remove()
  if (prepared !== undefined) expect(readdirSync(temporary())).toEqual([])
  prepared = undefined
  root.remove()
})

describe('the trees', () => {
  it('are base and head, equally long, outside the checkout, and no part of it', async () => {
    const [base = '', head] = repository(at('checkout'), [{ 'a.txt': 'one' }, { 'a.txt': 'two' }])
    const { arms: pair, dirty, warnings } = await prepare(base)
    expect(text('baseline', 'a.txt')).toBe('one')
    expect(text('candidate', 'a.txt')).toBe('two')
    expect(pair.baseline.commit).toBe(base)
    expect(pair.candidate.commit).toBe(head)
    expect(pair.baseline.directory).toHaveLength(pair.candidate.directory.length)
    expect(pair.candidate.directory).toMatch(/\/arm-c\/checkout$/)
    expect([dirty, warnings]).toEqual([undefined, []])
    expect(git(pair.candidate.directory, 'status', '--porcelain')).toBe('')
    expect(git(pair.baseline.directory, 'rev-parse', 'HEAD').trim()).toBe(base)
    // git gives an object that is written again, here the file's, a new time.
    const before = digest(at('checkout'), 'contents')
    write(pair.candidate.directory, { 'b.txt': 'new' })
    commit(pair.candidate.directory)
    git(pair.candidate.directory, 'gc', '--quiet')
    expect(digest(at('checkout'), 'contents')).toBe(before)
  })

  it('have the tags, no hooks, and origin without its password', async () => {
    const [base = ''] = repository(at('checkout'), [{ 'a.txt': 'one' }, { 'a.txt': 'two' }])
    git(at('checkout'), 'tag', 'v1', base)
    git(at('checkout'), 'remote', 'add', 'origin', 'https://me:hunter2@example.invalid/r.git')
    git(
      at('checkout'),
      'config',
      'http.https://example.invalid/.extraheader',
      'AUTHORIZATION: basic c2VjcmV0',
    )
    write(at('checkout'), { '.git/hooks/post-checkout': '#!/bin/sh\ntouch hooked\n' })
    chmodSync(at('checkout/.git/hooks/post-checkout'), 0o755)
    const { arms: pair } = await prepare(base)
    expect(git(pair.candidate.directory, 'describe', '--tags').trim()).toMatch(/^v1-1-g/)
    expect(existsSync(join(pair.candidate.directory, 'hooked'))).toBe(false)
    expect(git(pair.candidate.directory, 'config', 'remote.origin.url').trim()).toBe(
      'https://example.invalid/r.git',
    )
    const config = text('candidate', '.git/config')
    expect(config).not.toContain('hunter2')
    expect(config).not.toContain('c2VjcmV0')
  })

  it('take a dirty checkout into the candidate and say so', async () => {
    const [base = ''] = repository(at('checkout'), [
      { '.gitignore': 'ignored\n', 'kept.txt': 'k', 'gone.txt': 'g', 'file.txt': 'f', 'staged.txt': 's' },
      { 'changed.txt': 'c' },
    ])
    const checkout = at('checkout')
    write(checkout, {
      'changed.txt': 'changed',
      'staged.txt': 'staged',
      'new/file name\n.bin': '\0\x01',
      ignored: 'i',
    })
    git(checkout, 'add', 'staged.txt')
    unlinkSync(join(checkout, 'gone.txt'))
    rmSync(join(checkout, 'file.txt'))
    write(checkout, { 'file.txt/inner.txt': 'now a folder', '.noisegate/runs/x.json': 'ours' })
    symlinkSync('kept.txt', join(checkout, 'link'))
    chmodSync(join(checkout, 'kept.txt'), 0o755)
    const { dirty, warnings } = await prepare(base, { exclude: ['.noisegate'] })
    expect(listing(prepared!.arms.candidate.directory)).toEqual(
      [
        '.gitignore',
        'changed.txt',
        'file.txt/inner.txt',
        'kept.txt',
        'link',
        'new/file name\n.bin',
        'staged.txt',
      ].sort(),
    )
    expect([text('candidate', 'changed.txt'), text('candidate', 'staged.txt')]).toEqual(['changed', 'staged'])
    expect(lstatSync(join(prepared!.arms.candidate.directory, 'kept.txt')).mode & 0o777).toBe(0o755)
    expect(readlinkSync(join(prepared!.arms.candidate.directory, 'link'))).toBe('kept.txt')
    expect(listing(prepared!.arms.baseline.directory)).toEqual(
      ['.gitignore', 'file.txt', 'gone.txt', 'kept.txt', 'staged.txt'].sort(),
    )
    expect(dirty).toEqual({ files: 8 })
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining('8 files with uncommitted'),
    ])
  })

  it('leave the changes out where the candidate is a commit, such as base against base', async () => {
    const [base = ''] = repository(at('checkout'), [{ 'a.txt': 'one' }, { 'a.txt': 'two' }])
    write(at('checkout'), { 'a.txt': 'dirty' })
    const { dirty } = await prepare(base, { head: base })
    expect([text('baseline', 'a.txt'), text('candidate', 'a.txt'), dirty]).toEqual(['one', 'one', undefined])
  })

  it('come from a shallow clone, base fetched at depth 1', async () => {
    const [, base = '', head = ''] = repository(at('origin'), [
      { 'a.txt': '1' },
      { 'a.txt': '2' },
      { 'a.txt': '3' },
    ])
    git(root.path, 'clone', '--quiet', '--depth=1', `file://${at('origin')}`, 'checkout')
    const { arms: pair } = await prepare(base)
    expect([text('baseline', 'a.txt'), text('candidate', 'a.txt')]).toEqual(['2', '3'])
    expect(pair.candidate.commit).toBe(head)
    expect(git(pair.baseline.directory, 'rev-list', '--all', 'HEAD').trim()).toBe(base)
  })

  it('come from a partial clone', async () => {
    const [base = ''] = repository(at('origin'), [{ 'a.txt': '1' }, { 'a.txt': '2' }])
    git(at('origin'), 'config', 'uploadpack.allowFilter', 'true')
    git(at('origin'), 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    git(root.path, 'clone', '--quiet', '--filter=blob:none', `file://${at('origin')}`, 'checkout')
    await prepare(base)
    expect([text('baseline', 'a.txt'), text('candidate', 'a.txt')]).toEqual(['1', '2'])
  })

  it('come from a linked work tree, and from a clone that borrows its objects', async () => {
    const [base = ''] = repository(at('main'), [{ 'a.txt': '1' }, { 'a.txt': '2' }])
    git(at('main'), 'worktree', 'add', '--quiet', '--detach', at('linked'), 'HEAD')
    await prepare(base, { checkout: at('linked') })
    expect([text('baseline', 'a.txt'), text('candidate', 'a.txt')]).toEqual(['1', '2'])
    await prepared?.remove()
    git(root.path, 'clone', '--quiet', '--shared', at('main'), 'checkout')
    await prepare(base)
    expect([text('baseline', 'a.txt'), text('candidate', 'a.txt')]).toEqual(['1', '2'])
  })

  it('are sparse where the checkout is', async () => {
    const [base = ''] = repository(at('checkout'), [
      { 'root.txt': 'r', 'in/a.txt': '1', 'out/b.txt': '1' },
      { 'in/a.txt': '2' },
    ])
    git(at('checkout'), 'sparse-checkout', 'set', 'in')
    await prepare(base)
    expect(listing(prepared!.arms.baseline.directory)).toEqual(['in/a.txt', 'root.txt'])
    expect(listing(prepared!.arms.candidate.directory)).toEqual(['in/a.txt', 'root.txt'])
  })

  it('come from below the root of a checkout with a hostile name', async () => {
    const name = 'a `b` $(c) "d"\n\'e\''
    const [base = ''] = repository(at(name), [{ 'in/a.txt': '1' }, { 'in/a.txt': '2' }])
    prepared = await arms({ checkout: at(name, 'in'), base, temporary: temporary() })
    expect([text('baseline', 'in/a.txt'), text('candidate', 'in/a.txt')]).toEqual(['1', '2'])
    expect(prepared.checkout).toBe(at(name))
  })
})

describe('submodules', () => {
  const inEnvironment = (folder: string, ...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: armsEnvironment, encoding: 'utf8', stdio: 'pipe' })

  /** A repository with a submodule that has one itself; base and head name different commits of the outer one. */
  function nested(): readonly [base: string, head: string] {
    repository(at('inner'), [{ 'inner.txt': 'inner' }])
    repository(at('library'), [{ 'lib.txt': '1' }])
    inEnvironment(at('library'), 'submodule', '--quiet', 'add', at('inner'), 'deps/inner')
    commit(at('library'))
    repository(at('origin'), [{ 'a.txt': '1' }])
    inEnvironment(at('origin'), 'submodule', '--quiet', 'add', at('library'), 'lib')
    const base = commit(at('origin'))
    write(at('library'), { 'lib.txt': '2' })
    commit(at('library'))
    inEnvironment(at('origin', 'lib'), 'pull', '--quiet', 'origin', 'main')
    write(at('origin'), { 'a.txt': '2' })
    return [base, commit(at('origin'))]
  }

  it('are there at the commit each side names, nested ones too', async () => {
    const [base] = nested()
    inEnvironment(root.path, 'clone', '--quiet', '--recurse-submodules', at('origin'), 'checkout')
    const { arms: pair } = await prepare(base)
    expect([text('baseline', 'lib/lib.txt'), text('candidate', 'lib/lib.txt')]).toEqual(['1', '2'])
    expect(text('baseline', 'lib/deps/inner/inner.txt')).toBe('inner')
    expect(text('candidate', 'lib/deps/inner/inner.txt')).toBe('inner')
    expect(inEnvironment(pair.baseline.directory, 'submodule', 'status', '--recursive')).toMatch(
      /^ [0-9a-f]{40} lib .*\n [0-9a-f]{40} lib\/deps\/inner /,
    )
  })

  it('are fetched where a shallow checkout lacks the commit of base', async () => {
    const [base] = nested()
    const args = ['clone', '--quiet', '--depth=1', '--recurse-submodules', '--shallow-submodules']
    inEnvironment(root.path, ...args, `file://${at('origin')}`, 'checkout')
    for (const path of ['checkout/lib'])
      inEnvironment(at(path), 'remote', 'set-url', 'origin', `file://${at('library')}`)
    await prepare(base)
    expect([text('baseline', 'lib/lib.txt'), text('candidate', 'lib/lib.txt')]).toEqual(['1', '2'])
  })

  it('stay empty where the checkout has not initialised them', async () => {
    const [base] = nested()
    git(root.path, 'clone', '--quiet', at('origin'), 'checkout')
    await prepare(base)
    expect(listing(prepared!.arms.candidate.directory)).toEqual(['.gitmodules', 'a.txt'])
    expect(prepared!.warnings).toEqual([])
  })

  it('bring their own changes, and a commit that is not recorded yet', async () => {
    const [base] = nested()
    inEnvironment(root.path, 'clone', '--quiet', '--recurse-submodules', at('origin'), 'checkout')
    write(at('checkout', 'lib'), { 'lib.txt': '3' })
    commit(at('checkout', 'lib'))
    write(at('checkout', 'lib'), { 'more.txt': 'm' })
    const { dirty } = await prepare(base)
    expect([text('candidate', 'lib/lib.txt'), text('candidate', 'lib/more.txt')]).toEqual(['3', 'm'])
    expect(text('baseline', 'lib/lib.txt')).toBe('1')
    expect(dirty).toEqual({ files: 2 })
  })

  it('are fetched where only base has them, and warned of where they cannot be', async () => {
    repository(at('library'), [{ 'lib.txt': '1' }])
    repository(at('checkout'), [{ 'a.txt': '1' }])
    inEnvironment(at('checkout'), 'submodule', '--quiet', 'add', at('library'), 'lib')
    const base = commit(at('checkout'))
    inEnvironment(at('checkout'), 'rm', '--quiet', '-f', 'lib')
    commit(at('checkout'))
    await prepare(base)
    expect(text('baseline', 'lib/lib.txt')).toBe('1')
    await prepared?.remove()
    rmSync(at('library'), { recursive: true })
    const { warnings } = await prepare(base)
    expect(warnings.map(({ message }) => message)).toEqual([
      expect.stringContaining(
        'the submodule lib of the baseline is not in the checkout and could not be fetched',
      ),
    ])
  })
})

const hasLfs = spawnSync('git', ['lfs', 'version']).status === 0
if (!hasLfs) console.info('git-lfs is not installed: its tests are skipped')

describe.skipIf(!hasLfs)('git-lfs', () => {
  const versions = () => {
    const checkout = at('origin')
    repository(checkout, [{ '.gitattributes': '*.bin filter=lfs diff=lfs merge=lfs -text\n' }])
    git(checkout, 'lfs', 'install', '--local')
    write(checkout, { 'a.bin': 'content one' })
    const base = commit(checkout)
    write(checkout, { 'a.bin': 'content two' })
    commit(checkout)
    return base
  }

  it('has content in both trees where the checkout has it, dirty files too', async () => {
    const base = versions()
    write(at('origin'), { 'new.bin': 'content three' })
    await prepare(base, { checkout: at('origin') })
    expect([text('baseline', 'a.bin'), text('candidate', 'a.bin')]).toEqual(['content one', 'content two'])
    expect(text('candidate', 'new.bin')).toBe('content three')
  })

  it('reads a storage elsewhere', async () => {
    const base = versions()
    git(at('origin'), 'config', 'lfs.storage', at('storage'))
    execFileSync('mv', [at('origin', '.git', 'lfs'), at('storage')])
    const before = digest(at('storage'))
    await prepare(base, { checkout: at('origin') })
    expect([text('baseline', 'a.bin'), text('candidate', 'a.bin')]).toEqual(['content one', 'content two'])
    expect(digest(at('storage'))).toBe(before)
  })

  it('leaves pointers where the checkout has pointers', async () => {
    const base = versions()
    execFileSync('git', ['clone', '--quiet', at('origin'), at('checkout')], {
      env: { ...armsEnvironment, GIT_LFS_SKIP_SMUDGE: '1' },
    })
    git(at('checkout'), 'lfs', 'install', '--local', '--skip-repo')
    await prepare(base)
    expect(text('candidate', 'a.bin')).toMatch(/^version https:\/\/git-lfs/)
    expect(text('baseline', 'a.bin')).toMatch(/^version https:\/\/git-lfs/)
  })
})

describe('what cannot be prepared', () => {
  const problemOf = async (promise: Promise<unknown>): Promise<Problem> => {
    const error = await promise.then(
      () => undefined,
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(Problem)
    expect(readdirSync(temporary())).toEqual([])
    return error as Problem
  }

  it('names the arm, and the commit that is nowhere', async () => {
    repository(at('checkout'), [{ 'a.txt': '1' }])
    const missing = 'd'.repeat(40)
    const alone = await problemOf(arms({ checkout: at('checkout'), base: missing, temporary: temporary() }))
    expect(alone.details).toMatchObject({ kind: 'measurement', arm: 'baseline' })
    expect(alone.message).toMatch(
      /^baseline: the commit dddddddddddd is not in the checkout .* no remote named origin/,
    )
    git(root.path, 'clone', '--quiet', at('checkout'), 'clone')
    const gone = await problemOf(arms({ checkout: at('clone'), base: missing, temporary: temporary() }))
    expect(gone.message).toMatch(/could not be fetched; Use `fetch-depth: 0`/)
    expect(gone.details.evidence).toBeTruthy()
  })

  it('refuses a folder that is no checkout', async () => {
    mkdirSync(at('plain'))
    const problem = await problemOf(
      arms({ checkout: at('plain'), base: 'd'.repeat(40), temporary: temporary() }),
    )
    expect(problem.kind).toBe('usage')
  })

  it('stops when it is cancelled', async () => {
    const [base = ''] = repository(at('checkout'), [{ 'a.txt': '1' }, { 'a.txt': '2' }])
    git(at('checkout'), 'config', 'filter.slow.smudge', 'sleep 30; cat')
    write(at('checkout'), { '.git/info/attributes': '*.txt filter=slow\n' })
    const signal = AbortSignal.timeout(500)
    const problem = await problemOf(arms({ checkout: at('checkout'), base, temporary: temporary(), signal }))
    expect(problem.message).toMatch(/git checkout was cancelled/)
  })

  it('keeps a token out of messages and files', async () => {
    repository(at('checkout'), [{ 'a.txt': '1' }])
    git(at('checkout'), 'remote', 'add', 'origin', 'https://user:t0p-secret@127.0.0.1:1/r.git')
    const problem = await problemOf(
      arms({
        checkout: at('checkout'),
        base: 'd'.repeat(40),
        temporary: temporary(),
        token: { server: 'https://127.0.0.1:1', value: 't0ken-value' },
      }),
    )
    expect(problem.message).not.toMatch(/t0p-secret|t0ken-value/)
  })
})
