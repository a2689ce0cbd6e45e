import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runPath } from '../../src/core/model/run-path.js'
import type { Store } from '../../src/stores/store.js'
import {
  type BranchStoreFixture,
  bareRemote,
  branchStore,
  git,
  gitTestEnvironment,
  temporaryFolder,
} from '../contract/git-fixture.js'
import { STRATUM, sampleRun } from '../contract/sample-run.js'
import { storeContract } from '../contract/store-contract.js'
import { type GitHttpServerOptions, startGitHttpServer } from '../e2e/git-http-server.js'

const NEWEST = { branch: 'main', suite: 'parser', stratum: STRATUM, limit: 50 }
const TOKEN = 'ghs_0123456789abcdefghijABCDEFGHIJ012345'

storeContract('branch', () => {
  const folder = temporaryFolder()
  const remote = bareRemote(folder.path)
  return {
    open: () => branchStore({ remote: { url: remote }, temporary: folder.path }),
    tamper: (path, bytes) => replaceFile(folder.path, remote, path, bytes),
    remove: folder.remove,
  }
})

describe('branch store', () => {
  let folder: ReturnType<typeof temporaryFolder>
  let remote: string
  let closing: (() => Promise<unknown>)[]
  const open = (change: Partial<BranchStoreFixture> = {}): Store => {
    const store = branchStore({ remote: { url: remote }, temporary: folder.path, ...change })
    closing.push(() => store.close())
    return store
  }
  const serve = async (options: Partial<GitHttpServerOptions>) => {
    const server = await startGitHttpServer({ root: folder.path, token: TOKEN, ...options })
    closing.push(() => server.close())
    return server
  }
  beforeEach(() => {
    folder = temporaryFolder()
    remote = bareRemote(folder.path)
    closing = []
  })
  afterEach(async () => {
    for (const close of closing) await close()
    folder.remove()
  })

  it('fetches no file but those of the window, and these in one round trip', async () => {
    await open().append(Array.from({ length: 60 }, (_, day) => sampleRun(day)))
    const trace = join(folder.path, 'trace')
    const repositories = () => readdirSync(folder.path).filter((name) => name.startsWith('noisegate-git-'))
    const others = repositories()
    const store = open({ environment: { ...gitTestEnvironment, GIT_TRACE_PACKET: trace } })
    const refs = await store.latest({ ...NEWEST, limit: 20 })
    const listed = readFileSync(trace, 'utf8')
    expect(listed).toMatch(/fetch> filter blob:none/)
    await store.read(refs)
    const read = readFileSync(trace, 'utf8').slice(listed.length)
    expect(read.match(/fetch> want [0-9a-f]{40}/g)).toHaveLength(20)
    expect(read.match(/fetch> command=fetch/g)).toHaveLength(1)
    const repository = repositories().find((name) => !others.includes(name))
    expect(repository).toBeDefined()
    await open().suites()
    const missing = git(join(folder.path, repository!), 'rev-list', '--objects', '--all', '--missing=print')
    expect(missing.match(/^\?[0-9a-f]{40}$/gm)).toHaveLength(60 - 20 + 1)
    await store.read(refs)
    expect(readFileSync(trace, 'utf8')).toHaveLength(listed.length + read.length)
  })

  it('pushes only what is new, however long the history', async () => {
    await open().append(Array.from({ length: 100 }, (_, day) => sampleRun(day, {}, 200)))
    const store = open({ environment: { ...gitTestEnvironment, GIT_TRACE_PACKFILE: '' } })
    await store.read(await store.latest(NEWEST))
    const before = objects(remote)
    await store.append([sampleRun(100, {}, 200)])
    const added = objects(remote).filter((oid) => !before.includes(oid))
    // One file, its eight folders (root to day) and the commit.
    expect(added).toHaveLength(10)
    const size = added.reduce(
      (sum, oid) => sum + statSync(join(remote, 'objects', oid.slice(0, 2), oid.slice(2))).size,
      0,
    )
    expect(size).toBeLessThan(50_000)
  })

  it('works and warns when the remote sends everything', async () => {
    await open().append([sampleRun(1), sampleRun(2)])
    git(remote, 'config', 'uploadpack.allowFilter', 'false')
    const store = open()
    expect(await store.read(await store.latest(NEWEST))).toHaveLength(2)
    expect(store.warnings).toMatchObject([{ message: /does not support partial fetches/ }])
    await store.append([sampleRun(3)])
    expect(await open().latest(NEWEST)).toHaveLength(3)
  })

  it('makes the branch an orphan beside the code and leaves every other branch alone', async () => {
    const checkout = makeCheckout(folder.path, remote)
    const main = git(remote, 'rev-parse', 'main')
    await open().append([sampleRun(1)])
    expect(git(remote, 'rev-parse', 'main')).toBe(main)
    expect(git(remote, 'rev-list', '--count', 'noisegate-data').trim()).toBe('1')
    expect(git(remote, 'ls-tree', '--name-only', 'noisegate-data').trim().split('\n')).toEqual([
      'README.md',
      'runs',
    ])
    expect(git(remote, 'fsck', '--strict', '--full')).toBe('')
    expect(existsSync(join(checkout, 'runs'))).toBe(false)
  })

  it('never touches the checkout, nor obeys what a caller of git left in the environment', async () => {
    const checkout = makeCheckout(folder.path, remote)
    writeFileSync(join(checkout, 'dirty.txt'), 'changed')
    const before = fingerprintOf(checkout)
    const environment = {
      ...gitTestEnvironment,
      GIT_DIR: join(checkout, '.git'),
      GIT_WORK_TREE: checkout,
      GIT_INDEX_FILE: join(checkout, '.git/index'),
      GIT_OBJECT_DIRECTORY: join(checkout, '.git/objects'),
    }
    const store = open({ environment })
    await store.append([sampleRun(1)])
    await store.read(await store.latest(NEWEST))
    await store.close()
    expect(fingerprintOf(checkout)).toEqual(before)
  })

  it('runs no hook and makes no signature of the user', async () => {
    const hooks = join(folder.path, 'hooks')
    mkdirSync(hooks)
    for (const name of ['pre-push', 'reference-transaction', 'post-update']) {
      writeFileSync(join(hooks, name), `#!/bin/sh\ntouch ${join(folder.path, 'hook-ran')}\nexit 1\n`, {
        mode: 0o755,
      })
    }
    // The remote is on this machine too and would take the hooks for its own.
    git(remote, 'config', 'core.hooksPath', join(remote, 'hooks'))
    const config = join(folder.path, 'gitconfig')
    writeFileSync(
      config,
      `[core]\n\thooksPath = ${hooks}\n[commit]\n\tgpgSign = true\n[push]\n\tgpgSign = true\n[gpg]\n\tprogram = false\n`,
    )
    await open({ environment: { ...process.env, GIT_CONFIG_GLOBAL: config } }).append([sampleRun(1)])
    expect(existsSync(join(folder.path, 'hook-ran'))).toBe(false)
    expect(await open().latest(NEWEST)).toHaveLength(1)
  })

  it('removes its repository when it is closed', async () => {
    const store = open()
    await store.append([sampleRun(1)])
    await store.close()
    expect(readdirSync(folder.path)).toEqual(['remote.git'])
  })

  it('says that a rule of the server refuses the push, after one try', async () => {
    const hook = join(remote, 'hooks', 'pre-receive')
    mkdirSync(join(remote, 'hooks'), { recursive: true })
    writeFileSync(
      hook,
      `#!/bin/sh\necho x >> ${join(folder.path, 'tries')}\necho "GH013: Repository rule violations found" >&2\nexit 1\n`,
    )
    chmodSync(hook, 0o755)
    await expect(open().append([sampleRun(1)])).rejects.toMatchObject({
      kind: 'store',
      message: /ruleset or hook of the server refuses.*Exempt the branch noisegate-data.*GH013/s,
    })
    expect(readFileSync(join(folder.path, 'tries'), 'utf8')).toBe('x\n')
    expect(await open().latest(NEWEST)).toEqual([])
  })

  it('gives up after its tries when others are always faster, and says that nothing is lost', async () => {
    await open().append([sampleRun(1)])
    const hook = join(remote, 'hooks', 'pre-receive')
    mkdirSync(join(remote, 'hooks'), { recursive: true })
    // Another writer moves the branch between this push's lease and its update.
    const move =
      'git update-ref refs/heads/noisegate-data $(git commit-tree -p noisegate-data -m other noisegate-data^{tree})'
    const identity = 'GIT_AUTHOR_NAME=o GIT_AUTHOR_EMAIL=o@o GIT_COMMITTER_NAME=o GIT_COMMITTER_EMAIL=o@o'
    writeFileSync(
      hook,
      `#!/bin/sh\nunset GIT_QUARANTINE_PATH\nexport ${identity}\n${move}\necho x >> ${join(folder.path, 'tries')}\n`,
    )
    chmodSync(hook, 0o755)
    await expect(open({ tries: 3 }).append([sampleRun(2)])).rejects.toMatchObject({
      kind: 'store',
      message: /other writers were faster on every try.*Nothing stored was lost/s,
    })
    expect(readFileSync(join(folder.path, 'tries'), 'utf8')).toBe('x\nx\nx\n')
    rmSync(hook)
    await open().append([sampleRun(2)])
    expect(await open().latest(NEWEST)).toHaveLength(2)
  })

  it('tells an unreachable remote from an absent branch, and writes nothing after it', async () => {
    const store = open({ remote: { url: join(folder.path, 'nowhere.git') } })
    await expect(store.latest(NEWEST)).rejects.toMatchObject({
      kind: 'store',
      message: /does not answer or is no repository/,
    })
    await expect(store.append([sampleRun(1)])).rejects.toMatchObject({ message: /nothing was written/ })
  })

  it('refuses a branch name that git or a shell could read as something else', () => {
    for (const branch of ['', '-f', 'a..b', 'a b', 'x:y', 'main.lock', '/x', 'x/', '+x', '@{u}', 'a//b']) {
      expect(() => open1(branch, folder.path)).toThrow(/no name for the branch/)
    }
  })

  it('authenticates over HTTP with a token that shows nowhere', async () => {
    const server = await serve({})
    const url = `${server.url}/remote.git`
    const trace = join(folder.path, 'trace')
    const store = open({
      remote: { url, token: { server: server.url, value: TOKEN } },
      environment: { ...gitTestEnvironment, GIT_TRACE: trace, GIT_TRACE_CURL: trace },
    })
    await store.append([sampleRun(1)])
    expect(await store.read(await store.latest(NEWEST))).toEqual([sampleRun(1)])
    const basic = Buffer.from(`x-access-token:${TOKEN}`).toString('base64')
    const seen = readFileSync(trace, 'utf8')
    expect(seen).not.toContain(TOKEN)
    expect(seen).not.toContain(basic)
    const kept = readdirSync(folder.path, { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    )
    for (const entry of kept) {
      const bytes = readFileSync(join(entry.parentPath, entry.name), 'latin1')
      expect(bytes.includes(TOKEN) || bytes.includes(basic)).toBe(false)
    }
    const withoutToken = open({ remote: { url } })
    await expect(withoutToken.latest(NEWEST)).rejects.toMatchObject({
      message: /credentials do not allow it.*contents: write/s,
    })
  })

  it('sends the token to its own server only', async () => {
    const server = await serve({})
    const remoteElsewhere = {
      url: `${server.url}/remote.git`,
      token: { server: 'https://github.example', value: TOKEN },
    }
    await expect(open({ remote: remoteElsewhere }).latest(NEWEST)).rejects.toMatchObject({
      message: /credentials/,
    })
  })

  it('reads with a token that may not write, and says what the job needs', async () => {
    await open().append([sampleRun(1)])
    const server = await serve({ readOnly: true })
    const store = open({
      remote: { url: `${server.url}/remote.git`, token: { server: server.url, value: TOKEN } },
    })
    expect(await store.latest(NEWEST)).toHaveLength(1)
    const failure = await store.append([sampleRun(2)]).catch((error: unknown) => error)
    expect(failure).toMatchObject({
      kind: 'store',
      message: /could not be written.*permissions: contents: write/s,
    })
    expect(String(failure)).not.toContain(TOKEN)
  })

  it('shows no password that is part of the address', async () => {
    const url = 'http://someone:hunter2@127.0.0.1:9/x.git'
    const failure = await open({ remote: { url } })
      .latest(NEWEST)
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ kind: 'store' })
    expect(String(failure)).not.toContain('hunter2')
  })

  it('finds its run when a push was accepted but the answer was lost', async () => {
    const first = open()
    await first.append([sampleRun(1)])
    const tip = git(remote, 'rev-parse', 'noisegate-data')
    await open().append([sampleRun(1)])
    expect(git(remote, 'rev-parse', 'noisegate-data')).toBe(tip)
  })

  it('keeps reading one snapshot while others write', async () => {
    await open().append([sampleRun(1)])
    const reader = open()
    expect(await reader.latest(NEWEST)).toHaveLength(1)
    await open().append([sampleRun(2)])
    expect(await reader.latest(NEWEST)).toHaveLength(1)
    await reader.append([sampleRun(3)])
    expect((await reader.latest(NEWEST)).map(({ path }) => path)).toEqual(
      [3, 2, 1].map((day) => runPath(sampleRun(day))),
    )
  })
})

function open1(branch: string, temporary: string): Store {
  return branchStore({ remote: { url: temporary }, temporary, branch })
}

function objects(repository: string): string[] {
  return git(repository, 'cat-file', '--batch-all-objects', '--batch-check=%(objectname)').trim().split('\n')
}

/** A checkout with a commit on main, as a user has it. */
function makeCheckout(folder: string, remote: string): string {
  const checkout = join(folder, 'checkout')
  git(folder, 'clone', '--quiet', remote, checkout)
  writeFileSync(join(checkout, 'code.txt'), 'code')
  git(checkout, 'add', 'code.txt')
  git(checkout, 'commit', '--quiet', '--message', 'code')
  git(checkout, 'push', '--quiet', 'origin', 'HEAD:main')
  return checkout
}

/** Names, times and contents of every file of a checkout, `.git` included. */
function fingerprintOf(checkout: string): Record<string, string> {
  const files = readdirSync(checkout, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      const hash = createHash('sha256').update(readFileSync(path)).digest('hex')
      return [path, `${statSync(path).mtimeMs} ${hash}`]
    }),
  )
}

function replaceFile(folder: string, remote: string, path: string, bytes: Uint8Array): void {
  const checkout = join(folder, 'tamper')
  git(folder, 'clone', '--quiet', '--branch', 'noisegate-data', remote, checkout)
  writeFileSync(join(checkout, path), bytes)
  git(checkout, 'commit', '--quiet', '--all', '--message', 'tamper')
  git(checkout, 'push', '--quiet', 'origin', 'noisegate-data')
  rmSync(checkout, { recursive: true })
}
