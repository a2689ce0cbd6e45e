import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '../../src/core/model/report.js'
import { BUNDLE, createProject, goOutput, type Project, schemaErrors, suitesConfig } from './cli-harness.js'

const go = (value: number) => goOutput('example.com/a', [['BenchmarkA', `${value} ns/op`]])

let project: Project

beforeAll(async () => {
  project = createProject()
  for (let run = 0; run < 8; run++) {
    project.write({ 'a.txt': go(100 + Math.sin(run)) })
    expect(
      (await project.noisegate(['run', '--record', '--quiet', '--suite', 'a', '--', 'cat', 'a.txt'])).code,
    ).toBe(0)
  }
  project.write({
    'fast.txt': go(100),
    'slow.txt': go(150),
    'broken.txt': 'goos: linux\npkg: x\nBenchmarkA  10  x',
  })
})
afterAll(() => project.remove())

const slow = ['--suite', 'a', '--', 'cat', 'slow.txt'] as const
const fast = ['--suite', 'a', '--', 'cat', 'fast.txt'] as const

describe('exit codes, where several hold', () => {
  const cases: readonly (readonly [string, number, Readonly<Record<string, string | undefined>>, object])[] =
    [
      ['nothing', 0, { a: 'cat fast.txt' }, {}],
      ['1: a regression', 1, { a: 'cat slow.txt' }, {}],
      ['3: a failed command', 3, { a: 'cat fast.txt', b: 'exit 5' }, {}],
      ['1 and 3', 1, { a: 'cat slow.txt', b: 'exit 5' }, {}],
      ['3 and nothing to compare with', 3, { c: 'cat fast.txt', b: 'exit 5' }, {}],
      [
        '1: a broken budget, from the first run on',
        1,
        { c: 'cat fast.txt' },
        { budgets: [{ match: '**', metric: 'time', max: '50ns' }] },
      ],
      ['2 and 1 and 3', 2, { a: 'cat slow.txt', b: 'exit 5' }, { gate: { alpha: 7 } }],
    ]
  it.each(cases)('%s: %i', async (_, expected, suites, rest) => {
    project.write({ 'exit.yml': suitesConfig(suites, rest) })
    const before = project.digest()
    const { code } = await project.noisegate(['run', '--quiet', '--config', 'exit.yml'])
    expect(code).toBe(expected)
    expect(project.digest()).toEqual(before)
  })

  it('--fail-on never turns 1 into 0 and nothing else', async () => {
    const never = ['run', '--quiet', '--fail-on', 'never', '--config', 'exit.yml']
    project.write({ 'exit.yml': suitesConfig({ a: 'cat slow.txt' }) })
    expect((await project.noisegate(never)).code).toBe(0)
    project.write({ 'exit.yml': suitesConfig({ a: 'cat slow.txt', b: 'exit 5' }) })
    expect((await project.noisegate(never)).code).toBe(3)
  })
})

describe('what is printed where', () => {
  it('--json is one document on standard output and nothing else, also where the gate fails', async () => {
    for (const [args, expected] of [
      [slow, 1],
      [fast, 0],
      [['--suite', 'a', '--', 'nosuchprogram'], 3],
    ] as const) {
      const { code, stdout, stderr } = await project.noisegate(['run', '--json', ...args])
      const report = JSON.parse(stdout) as Report
      expect({ code, exitCode: report.exitCode }).toEqual({ code: expected, exitCode: expected })
      expect(schemaErrors('report', report)).toEqual([])
      expect(stderr).toMatch(/^noisegate: a: round 1 of 1\n/)
    }
  })

  it('--quiet says nothing on standard error; files are written beside it, with the same verdict', async () => {
    const args = ['run', '--quiet', '--json-file', 'out/deep/r.json', '--markdown', 'out/r.md', ...slow]
    const { code, stdout, stderr } = await project.noisegate(args, { env: { FORCE_COLOR: '1' } })
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' })
    expect(stdout).not.toContain('\u001b')
    const report = JSON.parse(readFileSync(join(project.path, 'out/deep/r.json'), 'utf8')) as Report
    expect(schemaErrors('report', report)).toEqual([])
    expect(report.comparisons.map(({ verdict }) => verdict)).toEqual(['regressed'])
    expect(readFileSync(join(project.path, 'out/r.md'), 'utf8')).toContain('BenchmarkA')
    expect(stdout).toContain(report.headline)
  })

  it('a report that cannot be written is exit 2, names the file, and the outcome is still printed', async () => {
    const { code, stdout, stderr } = await project.noisegate([
      'run',
      '--quiet',
      '--markdown',
      'a.txt/r.md',
      ...fast,
    ])
    expect(code).toBe(2)
    expect(stderr).toMatch(/a\.txt\/r\.md.*cannot be written/)
    expect(stdout).toMatch(/^PASS/)
  })

  it('a reader that ends early changes no exit code', () => {
    const shell = (line: string) =>
      spawnSync('bash', ['-c', `${line}; echo "code \${PIPESTATUS[0]}" >&2`], {
        cwd: project.path,
        encoding: 'utf8',
      }).stderr
    const cli = `'${process.execPath}' '${join(BUNDLE, 'cli.js')}'`
    expect(shell(`${cli} run --quiet --json ${slow.join(' ')} | head -c 1 >/dev/null`)).toBe('code 1\n')
    expect(shell(`${cli} run --quiet ${fast.join(' ')} | true`)).toBe('code 0\n')
    expect(shell(`${cli} --help | true`)).toBe('code 0\n')
  })

  it('every command has --help, and --version is the version', async () => {
    const overview = await project.noisegate(['--help'])
    const commands = [...overview.stdout.matchAll(/^ {2}([a-z]+(?: [a-z]+)?) {2,}[A-Z]/gm)].map(
      ([, name]) => name!,
    )
    expect(commands).toEqual(
      expect.arrayContaining(['run', 'parse', 'parsers', 'compare', 'history import', 'demo']),
    )
    for (const command of commands) {
      const { code, stdout, stderr } = await project.noisegate([...command.split(' '), '--help'])
      expect({ command, code, stderr }).toEqual({ command, code: 0, stderr: '' })
      expect(stdout).toContain(`Usage: noisegate ${command}`)
    }
    expect(await project.noisegate(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })
})
