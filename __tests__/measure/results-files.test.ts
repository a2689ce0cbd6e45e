import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { measuring, printed } from './measuring.js'

const { folder, measure, problem } = measuring()
const put = (name: string, text: string) => {
  mkdirSync(join(folder(), name, '..'), { recursive: true })
  writeFileSync(join(folder(), name), text)
}

describe('results of a round', () => {
  it('are a file that is deleted before each round', async () => {
    put('bench.json', 'stale')
    const line = 'test ! -e bench.json; echo fresh > bench.json; echo noise'
    const measured = await measure({ line, results: './bench.json' }, { rounds: 2 })
    expect(printed(measured)).toEqual(['fresh\n', 'fresh\n'])
    expect(measured.rounds[0]?.files[0]?.path).toBe('bench.json')
  })

  it('are the files of a glob, sorted, or of a directory without its pictures', async () => {
    put('out/old.json', 'stale')
    const line = 'mkdir -p out/deep; echo b > out/b.json; echo a > out/deep/a.json; echo "<svg>" > out/x.svg'
    const glob = await measure({ line, results: 'out/**/*.json' })
    expect(glob.rounds[0]?.files.map(({ path }) => path)).toEqual(['out/b.json', 'out/deep/a.json'])
    put('out/old.json', 'stale')
    const directory = await measure({ line, results: 'out/' })
    expect(directory.rounds[0]?.files.map(({ path }) => path)).toEqual(['out/b.json', 'out/deep/a.json'])
  })

  it('may have a name that looks like a glob', async () => {
    put('r[1].json', 'stale')
    put('r1.json', 'mine')
    const measured = await measure({ line: "echo x > 'r[1].json'", results: 'r[1].json' })
    expect(printed(measured)).toEqual(['x\n'])
    expect(readFileSync(join(folder(), 'r1.json'), 'utf8')).toBe('mine')
  })

  it('are a problem when absent, empty, stale or too many, each its own', async () => {
    put('bench.json', 'stale')
    const absent = await problem({ line: 'true', results: 'bench.json' }, { rounds: 3 })
    expect(absent.kind).toBe('measurement')
    expect(absent.message).toContain(
      'suite `codec`, round 1: the command wrote no results; expected `bench.json` in ',
    )
    const empty = await problem({ line: ': > bench.json', results: 'bench.json' })
    expect(empty.message).toContain('wrote empty results: bench.json holds 0 bytes')
    const stale = await problem({
      line: 'echo x > bench.json; touch -d 2020-01-01 bench.json',
      results: '*.json',
    })
    expect(stale.message).toContain('left stale results: bench.json was last changed at 2020-01-01')
    const line = 'head -c 2000 /dev/zero > bench.json'
    const large = await problem({ line, results: 'bench.json' }, { maxOutputBytes: 1000 })
    expect(large.message).toContain('wrote 2000 bytes of results, more than 1000')
  })
})

describe('results that could hurt', () => {
  it.each(['../bench.json', '/tmp/bench.json', 'a/../../b', '.', './', '', '!x', 'C:\\x', '..\\x'])(
    'refuses %j before anything runs',
    async (results) => {
      const refused = await problem({ setup: 'echo ran > ran', results })
      expect(refused.kind).toBe('usage')
      expect(refused.message).toContain('is refused, because results are deleted before each round')
      expect(existsSync(join(folder(), 'ran'))).toBe(false)
    },
  )

  it('never deletes through a symbolic link', async () => {
    put('outside/keep.json', 'precious')
    put('work/x', '')
    symlinkSync(join(folder(), 'outside'), join(folder(), 'work/link'))
    symlinkSync(join(folder(), 'outside/keep.json'), join(folder(), 'work/file.json'))
    for (const results of ['link', 'link/keep.json', 'link/*.json', 'file.json', '{.,..}/outside/*.json']) {
      const refused = await problem({ results, workingDirectory: join(folder(), 'work') })
      expect(refused.message, results).toMatch(/is refused|wrote no results/)
      expect(readFileSync(join(folder(), 'outside/keep.json'), 'utf8')).toBe('precious')
    }
  })

  it('never reads a link that the command made to a file outside', async () => {
    const refused = await problem({ line: 'ln -s /etc/passwd bench.json', results: 'bench.json' })
    expect(refused.message).toContain('bench.json is outside it')
  })

  it('deletes nothing that git tracks, nor the git folder', async () => {
    put('package.json', '{}')
    put('bench.json', 'stale')
    const git = (...args: string[]) => execFileSync('git', args, { cwd: folder(), stdio: 'ignore' })
    git('init')
    git('add', 'package.json')
    const tracked = await problem({ results: '*.json' })
    expect(tracked.kind).toBe('usage')
    expect(tracked.message).toContain('matches package.json, which is tracked by git')
    expect(existsSync(join(folder(), 'bench.json'))).toBe(true)
    expect((await problem({ results: '.git' })).message).toContain('part of the git folder')
    expect((await problem({ results: '**/HEAD' })).message).toContain('part of the git folder')
    expect(existsSync(join(folder(), '.git/HEAD'))).toBe(true)
  })

  it('takes the time of a file system that keeps two seconds', async () => {
    put('source.json', 'x')
    const now = Date.now() / 1000
    utimesSync(join(folder(), 'source.json'), now, now - 1)
    expect(printed(await measure({ line: 'cp -p source.json bench.json', results: 'bench.json' }))).toEqual([
      'x',
    ])
  })
})
