import { readFileSync } from 'node:fs'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { runCommandLine } from '../../src/app/run-command-line.js'

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** Runs one command line in the folder of fixtures. */
async function run(...argv: string[]) {
  const texts = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof texts) =>
    new Writable({
      write(chunk, _, done) {
        texts[name] += String(chunk)
        done()
      },
    })
  const code = await runCommandLine(argv, {
    ...{ env: {}, cwd: FIXTURES, stdin: process.stdin, signal: new AbortController().signal },
    ...{ stdout: sink('stdout'), stderr: sink('stderr') },
  })
  return { code, ...texts }
}

const validates = (name: string, document: unknown) => {
  const url = new URL(`../../schema/${name}.schema.json`, import.meta.url)
  const ajv = new Ajv({ allErrors: true, allowUnionTypes: true })
  expect(ajv.validate(JSON.parse(readFileSync(url, 'utf8')), document), JSON.stringify(ajv.errors)).toBe(true)
}

describe('--usage', () => {
  it('says what the profiled program waits for, with the numbers and the next step', async () => {
    const { code, stdout } = await run(
      ...['profile', 'bottlenecks/node-sync.cpuprofile', '--usage', 'bottlenecks/node-sync.time.txt'],
    )
    expect(code).toBe(0)
    expect(stdout).toMatch(/\nI\/O-bound: \d+ % of the time is waiting for files or devices\n/)
    expect(stdout).toMatch(/\n {2}wall time: \d+ ms\n/)
    expect(stdout).toMatch(/\n {2}from and to devices: \d+(?:\.\d+)? MB\n/)
    expect(stdout).toMatch(/\n {2}next: Count what is read and written/)
  })

  it('takes memory along time and a query log beside it', async () => {
    const { stdout } = await run(
      ...['profile', '--json', 'bottlenecks/python-spin.pstats'],
      ...['--usage', 'bottlenecks/python-leak.mprof.dat', '--usage', 'postgresql-log/sessions.txt'],
    )
    const document = JSON.parse(stdout)
    validates('profile', document)
    const kinds = document.diagnosis.findings.map(({ kind }: { kind: string }) => kind)
    expect(kinds).toEqual(expect.arrayContaining(['memory-growth', 'repeated-queries']))
  })

  it('classifies a curve of memory itself', async () => {
    const { stdout } = await run('profile', 'bottlenecks/python-leak.mprof.dat')
    expect(stdout).toContain('\nmemory growth: memory grows steadily\n')
    expect(stdout).not.toContain('undecided')
  })

  it('compares both sides of explain', async () => {
    const { stdout } = await run(
      ...['explain', '--json', 'bottlenecks/node-spin.cpuprofile', 'bottlenecks/node-allocate.cpuprofile'],
      ...['--change', '40%', '--baseline-usage', 'bottlenecks/node-spin.time.txt'],
      ...['--usage', 'bottlenecks/node-allocate.time.txt'],
    )
    const document = JSON.parse(stdout)
    validates('explain', document)
    expect(document.diagnosis.bottleneck.kind).toBe('gc-pressure')
    const wall = document.diagnosis.bottleneck.numbers.find(
      ({ name }: { name: string }) => name === 'wall time',
    )
    expect(Object.keys(wall)).toEqual(['name', 'unit', 'candidate', 'baseline'])
  })

  it('needs no profile: what a program used tells by itself what limits it', async () => {
    const { code, stdout } = await run('profile', '--usage', 'bottlenecks/python-sleep.time.txt')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^wait-bound: \d+ % of the time is waiting\n {2}wall time: /)
    const queries = await run('profile', '--json', '--usage', 'postgresql-log/sessions.txt')
    const document = JSON.parse(queries.stdout)
    validates('profile', document)
    expect(document).toMatchObject({ kind: 'none', diagnosis: { scope: 'whole' } })
    expect(document.diagnosis.findings[0].kind).toBe('repeated-queries')
    expect(document).not.toHaveProperty('total')
    const even = await run('profile', '--usage', 'postgresql-explain/update.json')
    expect(even).toMatchObject({ code: 0, stdout: 'nothing conspicuous in what was measured\n' })
  })

  it.each([
    [
      ['--html', 'page.html'],
      '--html is about a profile, and only --usage is given; name a profile, or leave --html out',
    ],
    [['--quantity', 'cpu'], '--quantity is about a profile, and only --usage is given'],
  ])('alone takes no %j', async (flags, message) => {
    const { code, stderr } = await run('profile', ...flags, '--usage', 'bottlenecks/node-sync.time.txt')
    expect(code).toBe(2)
    expect(stderr).toContain(message)
  })

  it.each([
    ['bottlenecks/absent.txt', /there is no such file|nothing matches/i],
    [
      'bottlenecks/SOURCE.md',
      /SOURCE\.md: --usage: no parser recognises this file; expected the report of time -v/,
    ],
    ['hey/dropped.txt', /--usage: hey tells neither times of a process nor queries/],
  ])('refuses %s', async (usage, message) => {
    const { code, stderr } = await run('profile', 'bottlenecks/go-spin.pb.gz', '--usage', usage)
    expect(code).not.toBe(0)
    expect(stderr).toMatch(message)
  })
})
