import { chmodSync, existsSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bareRemote } from '../contract/git-fixture.js'
import { createProject, goOutput, type Project } from './cli-harness.js'

const MEASURE = ['--suite', 's', '--', 'cat', 'go.txt'] as const

let project: Project

beforeAll(() => {
  project = createProject()
  project.write({ 'go.txt': goOutput('example.com/a', [['BenchmarkA-8', '100 ns/op']]) })
})
afterAll(() => project.remove())

describe('a branch store', () => {
  let remote: string
  const branch = ['--store', 'branch'] as const
  const onRemote = (...args: string[]) => project.git('--git-dir', remote, ...args)
  beforeAll(() => {
    remote = bareRemote(join(project.path, '..'))
    project.git('remote', 'add', 'origin', remote)
    project.git('push', '--quiet', 'origin', 'main')
  })

  it('records, and the checkout is as it was', async () => {
    const before = { status: project.git('status', '--porcelain'), refs: project.git('for-each-ref') }
    const { code, report } = await project.report(['run', '--record', ...branch, ...MEASURE])
    expect({ code, recorded: report.recorded }).toEqual({ code: 0, recorded: true })
    expect({ status: project.git('status', '--porcelain'), refs: project.git('for-each-ref') }).toEqual(
      before,
    )
    expect(
      onRemote('ls-tree', '-r', '--name-only', 'noisegate-data')
        .split('\n')
        .filter((path) => path.startsWith('runs/')),
    ).toHaveLength(1)
  })

  it('keeps its run when another forces the branch between read and push', async () => {
    // A git of our own: the first push of the store waits until another has replaced the branch.
    const empty = project.git('hash-object', '-t', 'tree', '-w', '/dev/null').trim()
    const other = project.git('commit-tree', empty, '-m', 'forced by another').trim()
    project.write({
      'bin/git': `#!/bin/sh
for word in "$@"; do
  if [ "$word" = push ] && [ ! -e "$MARK" ]; then
    : > "$MARK"
    "$REAL" -C "$PROJECT" push --quiet --force origin ${other}:refs/heads/noisegate-data || exit 99
  fi
done
exec "$REAL" "$@"
`,
    })
    chmodSync(join(project.path, 'bin/git'), 0o755)
    const real =
      process.env.PATH?.split(':')
        .map((folder) => join(folder, 'git'))
        .find((path) => existsSync(path)) ?? ''
    const mark = join(project.path, 'forced')
    const env = {
      PATH: `${join(project.path, 'bin')}:${process.env.PATH}`,
      REAL: real,
      MARK: mark,
      PROJECT: project.path,
    }
    const { code, report } = await project.report(['run', '--record', ...branch, ...MEASURE], { env })
    expect({ code, recorded: report.recorded, forced: existsSync(mark) }).toEqual({
      code: 0,
      recorded: true,
      forced: true,
    })
    const log = onRemote('log', '--format=%s', 'noisegate-data').trim().split('\n')
    expect(log).toEqual([expect.stringMatching(/^Record s at/), 'forced by another'])
  })

  it('that the server protects: exit 4 with its words, nothing lost', async () => {
    const hook = join(remote, 'hooks', 'pre-receive')
    writeFileSync(hook, '#!/bin/sh\necho "GH006: Protected branch update failed" >&2\nexit 1\n', {
      mode: 0o755,
    })
    const tip = onRemote('rev-parse', 'noisegate-data')
    const { code, report } = await project.report(['run', '--record', ...branch, ...MEASURE])
    rmSync(hook)
    expect({ code, recorded: report.recorded }).toEqual({ code: 4, recorded: false })
    expect(report.failures[0]?.message).toMatch(/protected/i)
    expect(onRemote('rev-parse', 'noisegate-data')).toBe(tip)
  })

  it('whose remote is gone: exit 4, names it, and says what to do', async () => {
    project.git('remote', 'set-url', 'origin', join(project.path, 'no-remote.git'))
    const { code, report } = await project.report(['run', '--record', ...branch, ...MEASURE])
    expect(code).toBe(4)
    expect(report.failures[0]?.message).toMatch(/no-remote\.git/)
    project.git('remote', 'remove', 'origin')
    const without = await project.noisegate(['run', '--record', '--quiet', ...branch, ...MEASURE])
    expect(without.code).not.toBe(0)
    expect(without.stdout + without.stderr).toMatch(/origin/)
  })
})
