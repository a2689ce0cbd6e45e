import type { ChildProcess } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Failure, Report } from '../../src/core/model/report.js'
import { createProject, type Ended, FIXTURES, goOutput, type Project, suitesConfig } from './cli-harness.js'

const GO = join(FIXTURES, 'go')
const HALF = '{"schema":"noisegate.measurements/1","parser":"x","measurements":[{"benchmark":"a",'
/** 400 MB: beyond the cap of 256 MiB on what one round may print. */
const LARGE = 400_000_000

let project: Project

beforeAll(() => {
  project = createProject()
  project.write({ 'good.txt': goOutput('example.com/a', [['BenchmarkA-8', '100 ns/op']]), 'half.json': HALF })
})
afterAll(() => project.remove())

function failure(report: Report, suite: string): Failure {
  const found = report.failures.filter((one) => one.suite === suite)
  expect(found.map(({ kind }) => kind)).toEqual(['measurement'])
  return found[0]!
}

describe('commands that are no evidence', () => {
  const cases: Readonly<Record<string, readonly [command: string, parts: readonly string[]]>> = {
    'exit 7': [
      'echo one; echo two >&2; exit 7',
      ['failed with exit code 7', '| one', '| two', 'The full output is in'],
    ],
    'a failing part of a pipe': [
      'cat nothing-here | cat good.txt',
      ['failed with exit code 1', 'nothing-here'],
    ],
    'not found': ['nosuchprogram --x', ['exit code 127', 'did not find a program', 'install it']],
    'not executable': ['./good.txt', ['exit code 126', 'could not execute', 'mode']],
    killed: ['kill -KILL $$', ['killed (SIGKILL; out of memory?)', 'it printed nothing']],
    crashed: ['cat good.txt; kill -SEGV $$', ['killed (SIGSEGV)', 'BenchmarkA-8']],
    'a child of the shell is killed': ["sh -c 'kill -ABRT $$'", ['SIGABRT']],
    'prints nothing': ['go test -bench=. || true', ['no benchmark was found', 'go test -bench']],
    'half a document': [
      'cat half.json',
      ['<stdout>:1:', 'ends in the middle of a JSON document', 'look at its log'],
    ],
    'panic, exit 1': [`cat '${GO}/panicking.txt'; exit 1`, ['failed with exit code 1', 'testing.(*B)']],
    'panic, exit 0': [
      `cat '${GO}/panicking.txt' || true`,
      ['<stdout>:7', 'a benchmark failed: panic: boom', 'partial run'],
    ],
    'failed benchmark': [`cat '${GO}/failing.txt' || true`, ['BenchmarkFails failed', 'partial run']],
    'no benchmark matched': [
      "printf 'PASS\\nok  \\texample.com/a\\t0.01s\\n' # go test -bench=Nope",
      ['no benchmark was found'],
    ],
  }
  let ended: Ended & { readonly report: Report }
  let before: ReturnType<Project['digest']>
  beforeAll(async () => {
    expect(
      (await project.noisegate(['run', '--record', '--quiet', '--suite', 'good', '--', 'cat', 'good.txt']))
        .code,
    ).toBe(0)
    before = project.digest()
    const commands = Object.fromEntries(Object.entries(cases).map(([name, [command]]) => [name, command]))
    project.write({ '.github/noisegate.yml': suitesConfig(commands) })
    ended = await project.report(['run', '--record'])
  })

  it('exit 3, one failure for each suite, and the store is as it was', () => {
    expect(ended.code).toBe(3)
    expect(ended.report.failures.map(({ suite }) => suite)).toEqual(Object.keys(cases))
    expect(ended.report).toMatchObject({ outcome: 'error', exitCode: 3, recorded: false, comparisons: [] })
    expect(ended.report.accounting).toMatchObject({ suitesDeclared: 13, suitesMeasured: 0, measured: 0 })
    expect(project.digest()).toEqual(before)
  })

  it.each(Object.keys(cases))('%s: says what happened and shows the last lines', (name) => {
    const { message } = failure(ended.report, name)
    for (const part of cases[name]![1]) expect(message).toContain(part)
  })

  it('keeps the whole output in the log that the message names', () => {
    const path = /The full output is in (.*\.log)/.exec(failure(ended.report, 'exit 7').message)?.[1] ?? ''
    expect(readFileSync(path, 'utf8')).toMatch(/one\ntwo\n/)
  })

  it('measures and records the suites that work, and is red all the same', async () => {
    project.write({ '.github/noisegate.yml': suitesConfig({ bad: 'exit 9', good: undefined }) })
    const { code, report } = await project.report(['run', '--record'])
    expect({ code, recorded: report.recorded }).toEqual({ code: 3, recorded: true })
    expect(report.accounting).toMatchObject({ suitesDeclared: 2, suitesMeasured: 1 })
    expect(project.stored().map(({ suite }) => suite)).toEqual(['good', 'good'])
  })

  it('says for a program without a shell that it was not found', async () => {
    project.write({ '.github/noisegate.yml': '' })
    const { code, report } = await project.report([
      'run',
      '--record',
      '--suite',
      's',
      '--',
      'nosuchprogram',
      '--x',
    ])
    expect(code).toBe(3)
    expect(failure(report, 's').message).toMatch(/`nosuchprogram` was not found; expected a program on PATH/)
  })

  it('does not measure where setup fails', async () => {
    const suites = [{ name: 's', setup: 'echo preparing; exit 4', run: 'touch measured' }]
    project.write({ '.github/noisegate.yml': JSON.stringify({ suites }) })
    const { code, report } = await project.report(['run', '--record'])
    expect(code).toBe(3)
    expect(failure(report, 's').message).toMatch(/setup: the command failed with exit code 4.*\n.*preparing/)
    expect(existsSync(join(project.path, 'measured'))).toBe(false)
  })
})

describe('a command that hangs', () => {
  beforeAll(() => project.write({ '.github/noisegate.yml': '' }))

  /** Ids of processes that run; a zombie is an entry in a table, not a process. */
  const running = (file: string) =>
    readFileSync(join(project.path, file), 'utf8')
      .trim()
      .split(/\s+/)
      .filter((pid) => {
        const stat = join('/proc', pid, 'stat')
        return existsSync(stat) && !/\) Z /.test(readFileSync(stat, 'latin1'))
      })

  const hasProc = existsSync('/proc/self/stat')

  it.skipIf(!hasProc).each([
    ['Ctrl-C', ['SIGINT'], 3],
    ['Ctrl-C twice', ['SIGINT', 'SIGINT'], 130],
    ['a terminal that is closed', ['SIGHUP'], 3],
  ] as const)('is ended by %s, and nothing of it goes on', async (name, signals, expected) => {
    const file = `pids-${name}`
    const command = `trap '' TERM HUP INT; sleep 60 & echo $! $$ > '${file}'; sleep 60`
    const send = async (child: ChildProcess) => {
      while (!existsSync(join(project.path, file))) await delay(50)
      for (const signal of signals) {
        child.kill(signal)
        // Two signals that are pending at once are one.
        await delay(300)
      }
    }
    const before = project.digest()
    const args = ['run', '--record', '--quiet', '--suite', 's', '--command', command]
    const { code } = await project.noisegate(args, { started: (child) => void send(child) })
    expect(code).toBe(expected)
    await delay(100)
    expect(running(file)).toEqual([])
    expect(project.digest()).toEqual(before)
  })

  it.skipIf(!hasProc)('is ended with everything it started, exit 3', async () => {
    const command = `trap '' TERM; (trap '' TERM; sleep 60) & echo $! $$ > pids; cat good.txt; sleep 60; sleep 60`
    const suites = [{ name: 'hangs', run: command, timeout: '1s' }]
    project.write({ '.github/noisegate.yml': JSON.stringify({ suites }) })
    const before = project.digest()
    const { code, report } = await project.report(['run', '--record'])
    expect(code).toBe(3)
    expect(failure(report, 'hangs').message).toMatch(
      /did not end within 1s and was ended.*Raise the suite's `timeout`/,
    )
    expect(failure(report, 'hangs').message).toContain('BenchmarkA-8')
    expect(running('pids')).toEqual([])
    expect(project.digest()).toEqual(before)
  })
})

describe('a command that prints far too much', () => {
  const cases = {
    'one line without an end': `head -c ${LARGE} /dev/zero | tr '\\0' x`,
    'lines that look like results': `{ yes 'BenchmarkX-8 1000 100 ns/op' || true; } | head -n 1100000`,
    'a document without an end': `echo '['; yes '{"name":"x","unit":"ns","value":1},' | head -c ${LARGE}`,
  }
  it.each(Object.entries(cases))(
    '%s: exit 3 in bounded memory, the log bounded too',
    async (name, command) => {
      project.write({ '.github/noisegate.yml': suitesConfig({ [name]: command }), 'peak.mjs': PEAK })
      const before = project.digest()
      const { code, report } = await project.report(['run', '--record'], {
        env: { NODE_OPTIONS: `--import=${join(project.path, 'peak.mjs')}` },
      })
      expect(code).toBe(3)
      expect(failure(report, name).message).toMatch(/more than (256 MiB|1000000 results)/)
      expect(project.digest()).toEqual(before)
      expect(Number(readFileSync(join(project.path, 'peak'), 'utf8'))).toBeLessThan(1e9)
      const logs = readdirSync(join(project.path, '..', 'tmp'), { recursive: true, withFileTypes: true })
      for (const log of logs.filter((entry) => entry.name.endsWith('.log')))
        expect(readFileSync(join(log.parentPath, log.name)).length).toBeLessThan(70_000_000)
    },
  )
})

/** Writes the peak memory of the process it is loaded into, in bytes. */
const PEAK = `
import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync('peak', String(process.resourceUsage().maxRSS * 1024)))
`
