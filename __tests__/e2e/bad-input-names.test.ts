import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { MeasurementSet } from '../../src/core/model/measurement.js'
import { createProject, type Ended, type Project } from './cli-harness.js'

const NAMES = [
  'a|b\\|c',
  '`code` ```fence``` ~~~',
  '@octocat please look, #1, GH-1',
  'first\nsecond\r\nthird\u2028fourth',
  '::error file=a,line=1::planted',
  '\n::add-mask::e',
  '\n##[error]planted',
  '../../../etc/passwd',
  '\u001b[31mred\u001b]0;title\u0007\u001b[2J',
  'x'.repeat(10_000),
  'abc\u202efdp.exe\u2066\u200f',
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)><!-- noisegate -->',
  '[link](http://evil.invalid) ![image](http://evil.invalid/a.png) https://evil.invalid www.evil.invalid',
  '  blanks  ',
  '$(touch planted) `touch planted` ; touch planted',
  'null byte \0 and lone surrogate \ud800',
  '=1+1',
] as const

/** A line on which the runner obeys a command: text that starts with `::` or `##[` after blanks. */
const WORKFLOW_COMMAND = /^\s*(::|##\[)/

/** Anything that steers a terminal, reorders a line or breaks it. */
const STEERS = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/

/** Half of a surrogate pair is no text that a file can hold: it reads as U+FFFD. */
const wellFormed = (text: string) => Buffer.from(text).toString()

let project: Project
let terminal: Ended
let markdown: string

beforeAll(async () => {
  project = createProject()
  const measurements = NAMES.map((name, index) => ({
    benchmark: name,
    parameters: { [name.slice(0, 200)]: name.slice(0, 200) },
    metric: 'time',
    unit: 's',
    direction: 'lower',
    values: [1 + index],
  }))
  const set = { schema: 'noisegate.measurements/1', parser: 'x', measurements, environment: {}, warnings: [] }
  project.write({ 'names.json': JSON.stringify(set) })
  terminal = await project.noisegate([
    ...['run', '--record', '--suite', 'names', '--markdown', 'report.md', '--json-file', 'report.json'],
    ...['--', 'cat', 'names.json'],
  ])
  markdown = readFileSync(join(project.path, 'report.md'), 'utf8')
})
afterAll(() => project.remove())

describe('names that try to be something else', () => {
  it('come back exactly as they were from parse, store, history and the JSON report', async () => {
    expect(terminal.code).toBe(0)
    const parsed = await project.noisegate(['parse', 'names.json'])
    const { measurements } = JSON.parse(parsed.stdout) as MeasurementSet
    expect(measurements.map(({ benchmark }) => benchmark)).toEqual(NAMES)
    const [run] = project.stored()
    expect(run?.series.map(({ benchmark }) => benchmark)).toEqual(NAMES)
    const report = JSON.parse(readFileSync(join(project.path, 'report.json'), 'utf8'))
    const compared: string[] = report.comparisons.map((one: { benchmark: string }) => one.benchmark)
    expect(compared.toSorted()).toEqual(NAMES.toSorted())
    for (const { benchmark, parameters } of run!.series)
      expect(Object.entries(parameters)).toEqual([[benchmark.slice(0, 200), benchmark.slice(0, 200)]])
    const exported = await project.noisegate(['history', 'export'])
    const neutral = JSON.parse(exported.stdout)
    const names = Object.values(neutral.runs[0].metrics as Record<string, { benchmark: string }>)
    expect(names.map(({ benchmark }) => benchmark).toSorted()).toEqual(NAMES.toSorted())
  })

  it('are found again by the next run: nothing is new, nothing is missing', async () => {
    const { report } = await project.report([
      'run',
      '--record',
      '--suite',
      'names',
      '--',
      'cat',
      'names.json',
    ])
    expect(report.accounting).toMatchObject({
      measured: NAMES.length,
      compared: NAMES.length,
      new: 0,
      missing: 0,
    })
  })

  it('neither steer a terminal nor add lines to it', () => {
    expect(terminal.stdout.split('\n').filter((line) => STEERS.test(line))).toEqual([])
    expect(terminal.stderr.split('\n').filter((line) => STEERS.test(line))).toEqual([])
    const rows = terminal.stdout.split('\n').filter((line) => line.includes('not in the baseline'))
    expect(rows).toHaveLength(NAMES.length)
    expect(Math.max(...terminal.stdout.split('\n').map((line) => line.length))).toBeLessThan(1_000)
  })

  it('stay in their cell of a Markdown table, mention nobody and load nothing', () => {
    const table = markdown
      .split('\n')
      .filter((line) => line.includes('not in the baseline') || /^\| *--/.test(line))
    const columns = (line: string) => line.replace(/\\\\/g, '').replace(/\\\|/g, '').split('|').length
    const rows = table.filter((line) => line.includes('not in the baseline'))
    expect(rows).toHaveLength(NAMES.length)
    expect(new Set(rows.map(columns)).size).toBe(1)
    expect(markdown).not.toMatch(/(^|[^\w`\u200b&;\\])@octocat/)
    expect(markdown).not.toMatch(/<img|<!-- noisegate -->/)
    expect(markdown).not.toMatch(/[^\\!]\[link\]\(http/)
    expect(markdown).not.toMatch(/!\[image\]\(http/)
    expect(markdown.split('\n').filter((line) => STEERS.test(line))).toEqual([])
    expect(markdown.split('\n').filter((line) => WORKFLOW_COMMAND.test(line))).toEqual([])
    expect(Buffer.byteLength(markdown)).toBeLessThan(60_000)
  })

  it('run no command and write no file outside the store', () => {
    expect(Object.keys(project.digest('.') ?? {}).filter((path) => path.includes('planted'))).toEqual([])
  })

  it('are safe as the names of suites too', async () => {
    const suites = NAMES.map((name) => ({ name: name.slice(0, 100), run: 'cat names.json' }))
    project.write({ 'suites.json': JSON.stringify({ suites }) })
    const store = ['--store', 'suites-store']
    const { code, report } = await project.report(['run', '--record', '--config', 'suites.json', ...store])
    expect(code).toBe(0)
    const names = suites.map(({ name }) => wellFormed(name))
    expect([...new Set(report.comparisons.map(({ suite }) => wellFormed(suite)))].toSorted()).toEqual(
      names.toSorted(),
    )
    const stored = project.stored('suites-store')
    expect(stored.map(({ suite }) => wellFormed(suite)).toSorted()).toEqual(names.toSorted())
    const listed = await project.noisegate(['history', 'list', '--json', ...store])
    const groups = JSON.parse(listed.stdout) as readonly { readonly suite: string }[]
    expect(groups.map(({ suite }) => wellFormed(suite)).toSorted()).toEqual(names.toSorted())
    for (const args of [['list'], ['show', stored[0]!.id]]) {
      const { stdout } = await project.noisegate(['history', ...args, ...store])
      expect(stdout.split('\n').filter((line) => STEERS.test(line) || WORKFLOW_COMMAND.test(line))).toEqual(
        [],
      )
    }
    const listing = await project.noisegate(['history', 'list', ...store])
    expect(listing.stdout.trimEnd().split('\n')).toHaveLength(2 * NAMES.length)
    expect(
      Object.keys(project.digest('.') ?? {}).filter(
        (path) => path.includes('planted') && !path.includes('suites-store'),
      ),
    ).toEqual([])
  })
})

describe('the action, whose standard output the runner obeys', () => {
  it('prints no workflow command of a name, of a command or of its output', async () => {
    project.write({
      'shout.sh': `cat names.json; echo; echo '::error::planted' >&2; printf '::set-output name=x::planted\\n' >&2\n`,
    })
    const inputs = {
      run: 'bash shout.sh',
      id: 'names',
      store: 'directory',
      'store-path': 'action-store',
      compare: 'history',
    }
    const head = project.git('rev-parse', 'HEAD').trim()
    const { code, stdout } = await project.action(inputs, { GITHUB_SHA: head })
    expect(code).toBe(0)
    expect(project.stored('action-store')).toHaveLength(1)
    let stopped: string | undefined
    const obeyed: string[] = []
    for (const line of stdout.split(/\r\n|\n|\r/)) {
      const stop = /^::stop-commands::(\S+)$/.exec(line)?.[1]
      if (stop !== undefined) stopped = stop
      else if (stopped !== undefined && line === `::${stopped}::`) stopped = undefined
      else if (stopped === undefined && WORKFLOW_COMMAND.test(line)) obeyed.push(line)
    }
    expect(stopped).toBeUndefined()
    expect(obeyed.filter((line) => /planted|add-mask|set-output/.test(line))).toEqual([])
  })
})
