import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { localArms, storeInside } from '../../src/app/local-arms.js'

const store = (path: string, kind: 'directory' | 'branch' = 'directory') => ({ kind, path, branch: 'b' })

describe('storeInside', () => {
  it.each([
    ['.noisegate', '', ['.noisegate']],
    ['.noisegate', 'packages/core/', ['packages/core/.noisegate']],
    ['../../runs', 'packages/core/', ['runs']],
    ['/repo/packages/core/runs/', 'packages/core/', ['packages/core/runs']],
    ['../../../runs', 'packages/core/', []],
    ['/elsewhere/runs', 'packages/core/', []],
    ['.', '', []],
    ['..runs', '', ['..runs']],
  ])('%s in %j is %j below the root', (path, prefix, inside) => {
    expect(storeInside(store(path), `/repo/${prefix}`, prefix)).toEqual(inside)
  })

  it('is nothing for a store that is no folder', () => {
    expect(storeInside(store('.noisegate', 'branch'), '/repo', '')).toEqual([])
  })
})

const scratch = mkdtempSync(join(tmpdir(), 'noisegate-local-arms-'))
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

function git(...args: string[]): string {
  const identity = { GIT_AUTHOR_NAME: 't', GIT_AUTHOR_EMAIL: 't@t.invalid' }
  const committer = { GIT_COMMITTER_NAME: 't', GIT_COMMITTER_EMAIL: 't@t.invalid' }
  const env = { ...process.env, ...identity, ...committer }
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: scratch, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

describe('localArms', () => {
  it('leaves a store in a folder of the checkout out of the candidate', async () => {
    git('init', '--quiet', '--initial-branch=main')
    git('commit', '--quiet', '--allow-empty', '-m', 'start')
    const sha = git('rev-parse', 'HEAD')
    const cwd = join(scratch, 'packages', 'core')
    mkdirSync(join(cwd, '.noisegate', 'runs'), { recursive: true })
    writeFileSync(join(cwd, '.noisegate', 'runs', 'a.json'), '{}')
    writeFileSync(join(cwd, 'source.txt'), 'new')
    const { stdin, stdout, stderr, env } = process
    const prepare = localArms({
      checkout: {
        ...{ commit: { sha }, branch: 'change', branches: ['main', 'change'], warnings: [] },
        base: { sha, how: 'main', ref: 'main' },
      },
      host: { env, cwd, stdin, stdout, stderr, signal: new AbortController().signal },
      store: store('.noisegate'),
    })
    const prepared = await prepare?.()
    const candidate = join(prepared?.arms.candidate.directory ?? '', 'packages', 'core')
    expect(existsSync(join(candidate, 'source.txt'))).toBe(true)
    expect(existsSync(join(candidate, '.noisegate'))).toBe(false)
    expect(prepared?.dirty).toEqual({ files: 1 })
    await prepared?.remove()
  })
})
