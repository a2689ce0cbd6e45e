import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/config/read-config.js'
import type { BacktestReport } from '../../../src/core/model/backtest-report.js'
import type { Run } from '../../../src/core/model/run.js'
import { wobblingRuns } from '../../reports/backtest-situation.js'
import { runInProcess } from '../memory-host.js'

const schema = JSON.parse(
  readFileSync(new URL('../../../schema/backtest.schema.json', import.meta.url), 'utf8'),
)
const ajv = new Ajv2020({ allErrors: true, strict: false })
addFormats.default(ajv)
const validate = ajv.compile(schema)

const FIXTURES = new URL('../../fixtures/backtest/', import.meta.url)

/** Exponentials may differ in their last digit between versions of Node. */
function sixDigits(value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value
}

let folder: string
const at = (name: string) => join(folder, name)
const backtest = (...args: string[]) => runInProcess(['backtest', ...args], folder)

async function reportOf(...args: string[]): Promise<BacktestReport> {
  const { code, stdout, stderr } = await backtest(...args, '--json')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const document = JSON.parse(stdout)
  validate(document)
  expect(validate.errors ?? []).toEqual([])
  return document
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'noisegate-backtest-'))
  const runs = wobblingRuns(40, ['Decode', 'Encode', 'Hash', 'Parse', 'Sort', 'Zip'])
  writeFileSync(at('neutral.json'), JSON.stringify(neutral(runs)))
  writeFileSync(at('data.js'), dataJs(runs))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('backtest', () => {
  it('prints one document that validates, and the same bytes when run twice', async () => {
    const report = await reportOf('neutral.json')
    expect(report).toMatchObject({ runsReplayed: 40, runs: 33, comparisons: 33 * 6, unknownUnits: [] })
    expect(Object.keys(report.power)).toEqual(['5', '10', '20', '50'])
    for (const form of [['--json'], ['--suggest'], []]) {
      const [first, second] = [
        await backtest('neutral.json', ...form),
        await backtest('neutral.json', ...form),
      ]
      expect(first.code).toBe(0)
      expect(second).toEqual(first)
    }
  })

  it('writes the page and the document to files, and text on standard output', async () => {
    const flags = ['--json-file', 'out/b.json', '--html', 'out/b.html']
    const { code, stdout } = await backtest('neutral.json', ...flags)
    expect(code).toBe(0)
    const page = readFileSync(at('out/b.html'), 'utf8')
    await backtest('neutral.json', ...flags)
    expect(readFileSync(at('out/b.html'), 'utf8')).toBe(page)
    expect(JSON.parse(readFileSync(at('out/b.json'), 'utf8'))).toEqual(await reportOf('neutral.json'))
    expect(stdout).toContain('suggested .github/noisegate.yml')
    expect(page).toContain('<svg')
  })

  it('says the same of data.js, of the store it was imported into, and of its neutral form', async () => {
    const imported = await runInProcess(
      ['history', 'import', '--from', 'github-action-benchmark', 'data.js', '--store', 'imported'],
      folder,
    )
    expect(imported.code).toBe(0)
    const fromFile = await reportOf('data.js')
    expect(await reportOf('imported')).toEqual(fromFile)
    expect(await reportOf('--store', 'imported')).toEqual(fromFile)
    const exported = await runInProcess(['history', 'export', '--store', 'imported'], folder)
    writeFileSync(at('exported.json'), exported.stdout)
    expect(await reportOf('exported.json')).toEqual(fromFile)
  })

  it('suggests a configuration that is read as it stands', async () => {
    const { stdout } = await backtest('data.js', '--suggest')
    expect(readConfig(stdout, 'noisegate.yml').policy.gate.threshold).toBeGreaterThan(0)
  })

  it('obeys threshold, alpha, rules, sizes, level, suite and branch', async () => {
    writeFileSync(at('strict.yml'), 'gate: { threshold: 1% }\nrules:\n  - { match: Zip, gate: false }\n')
    const usual = await reportOf('neutral.json')
    const strict = await reportOf('neutral.json', '--config', 'strict.yml')
    expect(strict.settings.threshold).toBe(0.01)
    expect(strict.series.map(({ benchmark }) => benchmark)).not.toContain('Zip')
    expect(strict.power['10']).toBeGreaterThan(usual.power['10']!)
    const wide = await reportOf(
      'neutral.json',
      '--threshold',
      '40%',
      '--inject',
      '200, 10%',
      '--alpha',
      '0.001',
    )
    expect(wide.settings).toMatchObject({ threshold: 0.4, alpha: 0.001, sizes: [10, 200] })
    expect(wide.power['10']).toBe(0)
    expect((await reportOf('neutral.json', '--level', 'accepted')).settings.level).toBe('accepted')
    expect(await reportOf('neutral.json', '--suite', 'suite', '--branch', 'main')).toEqual(usual)
  })
})

describe('a small history', () => {
  it('gives the report on file', async () => {
    writeFileSync(at('small.json'), readFileSync(new URL('history.json', FIXTURES)))
    const report = await reportOf('small.json')
    const text = JSON.stringify(report, (_key, value) => sixDigits(value), 2)
    await expect(`${text}\n`).toMatchFileSnapshot(fileURLToPath(new URL('report.json', FIXTURES)))
  })

  it('sees the slowdown and the allocation that are in it', async () => {
    const { series } = await reportOf('small.json')
    const of = (metric: string) =>
      series.find((one) => one.benchmark === 'codec/decode' && one.metric === metric)!
    expect(of('time').alarms).toBeGreaterThan(0)
    expect(of('time').paired?.basis).toBe('samples')
    expect(of('allocations')).toMatchObject({ method: 'exact', alarms: 1 })
    const others = series.filter(({ benchmark }) => benchmark !== 'codec/decode')
    expect(others.map(({ alarms }) => alarms)).toEqual([0, 0, 0, 0])
  })
})

describe('what cannot be replayed', () => {
  const short = () => neutral(wobblingRuns(5, ['Decode']))

  it.each([
    ['nothing there', 2, 'there is no such history', () => 'absent.json'],
    ['an empty folder', 3, 'holds no runs to replay', () => emptied('empty')],
    ['no runs', 3, 'holds no runs to replay', () => written('none.json', '{"runs": []}')],
    [
      'runs without series',
      3,
      'holds no runs',
      () => written('bare.json', '{"runs":[{"time":"2026-01-01T00:00:00Z","metrics":{}}]}'),
    ],
    [
      'too few runs',
      3,
      'is too short: 5 runs, the longest series has 5',
      () => written('short.json', JSON.stringify(short())),
    ],
    ['another suite', 3, 'holds no runs to replay', () => 'neutral.json --suite other'],
    ['another branch', 3, 'holds no runs to replay', () => 'neutral.json --branch other'],
    ['no JSON', 4, 'text.json:1:1: the history is malformed JSON', () => written('text.json', 'hello')],
    ['half a file', 4, 'the history is truncated', () => written('half.json', '{"runs": [{"time"')],
    ['an empty file', 4, 'the history is empty', () => written('zero.json', '')],
    ['no history', 4, 'expected a list "runs"', () => written('other.json', '{"a": 1}')],
    [
      'a value that is none',
      4,
      '"x" has no value',
      () => written('nan.json', '{"runs":[{"time":"2026-01-01T00:00:00Z","metrics":{"x":{"value":"1"}}}]}'),
    ],
    ['a size that is none', 2, '--inject holds "five"', () => 'neutral.json --inject 5,five'],
    ['a slowdown of nothing', 2, '--inject holds "0"', () => 'neutral.json --inject 0'],
    ['two outputs at once', 2, '--json and --suggest contradict', () => 'neutral.json --json --suggest'],
    ['two histories', 2, 'one argument too many', () => 'neutral.json data.js'],
    ['a file and a store', 2, 'both HISTORY and --store', () => 'neutral.json --store x'],
    ['an unknown level', 2, '--level is "base"', () => 'neutral.json --level base'],
    ['a page nowhere', 2, 'cannot be written', () => 'neutral.json --html neutral.json/page.html'],
  ])('%s: exit %i', async (_name, expected, message, arrange) => {
    const { code, stdout, stderr } = await backtest(...arrange().split(' '))
    expect(stderr).toContain(message)
    expect(code).toBe(expected)
    expect(stdout).toBe('')
  })

  it('says which flags change nothing, unless told to be quiet', async () => {
    const flags = ['neutral.json', '--rounds', '8', '--setup', 'make']
    expect((await backtest(...flags)).stderr).toBe(
      'warning: --setup changes nothing in a replay\nwarning: --rounds changes nothing in a replay\n',
    )
    expect((await backtest(...flags, '--quiet')).stderr).toBe('')
  })
})

function emptied(name: string): string {
  mkdirSync(at(name))
  return name
}

function written(name: string, text: string): string {
  writeFileSync(at(name), text)
  return name
}

function neutral(runs: readonly Run[]): object {
  return {
    tool: 'suite',
    runs: runs.map(({ startedAt, commit, series }) => ({
      time: startedAt,
      commit: commit.sha,
      metrics: Object.fromEntries(
        series.map(({ benchmark, rounds }) => [benchmark, { value: rounds[0]![0]! * 1e9, unit: 'ns/op' }]),
      ),
    })),
  }
}

function dataJs(runs: readonly Run[]): string {
  const entries = runs.map(({ startedAt, commit, series }) => ({
    commit: { id: commit.sha, timestamp: startedAt, url: 'https://example.invalid/commit/1' },
    date: Date.parse(startedAt),
    tool: 'cargo',
    benches: series.map(({ benchmark, rounds }) => ({
      name: benchmark,
      value: rounds[0]![0]! * 1e9,
      range: '± 1',
      unit: 'ns/iter',
    })),
  }))
  return `window.BENCHMARK_DATA = ${JSON.stringify({ lastUpdate: 1, repoUrl: '', entries: { 'Rust Benchmark': entries } })}`
}
