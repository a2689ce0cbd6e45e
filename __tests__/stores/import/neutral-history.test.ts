import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { seriesSettings } from '../../../src/core/decide/series-settings.js'
import { runPath } from '../../../src/core/model/run-path.js'
import { writeNeutralHistory } from '../../../src/stores/export/write-neutral-history.js'
import { readNeutralHistory } from '../../../src/stores/import/neutral-history.js'
import { isRun } from '../../../src/stores/is-run.js'
import { sampleRun } from '../../contract/sample-run.js'
import { policy } from '../../core/decide/sample-run.js'

const TARGET = { file: 'history.json', branch: 'main' }

function read(metrics: object, run: object = {}) {
  const runs = [{ time: '2026-01-01T10:00:00+01:00', commit: 'abc', metrics, ...run }]
  return readNeutralHistory(JSON.stringify({ source: {}, tool: 'go', runs }), TARGET)
}

describe('readNeutralHistory', () => {
  it('reads values, units and directions', () => {
    const { runs, unknownUnits } = read({
      A: { value: 5, unit: 'ns/op' },
      B: { value: 5, unit: ' tx/s? ' },
      C: { value: 5, unit: 'frobs' },
      D: { value: 5, unit: 'frobs', direction: 'higher' },
      E: { value: 2, unit: 'ms', samples: [1, 2, 3] },
      F: { value: 2, unit: 's', samples: [1, 2, 3, 4], samples_per_process: 2 },
    })
    expect(unknownUnits).toEqual(['frobs'])
    expect(runs).toMatchObject([
      { suite: 'go', branch: 'main', startedAt: '2026-01-01T09:00:00.000Z', trigger: 'import' },
    ])
    expect(runs[0]?.series).toMatchObject([
      { benchmark: 'A', metric: 'time', direction: 'lower', rounds: [[5e-9]] },
      { benchmark: 'B', metric: 'throughput', direction: 'higher', rounds: [[5]] },
      { benchmark: 'C', metric: 'value', direction: 'lower' },
      { benchmark: 'D', metric: 'value', direction: 'higher' },
      { benchmark: 'E', rounds: [[1e-3, 2e-3, 3e-3]] },
      {
        benchmark: 'F',
        rounds: [
          [1, 2],
          [3, 4],
        ],
      },
    ])
  })

  it.each([
    ['{"runs": {}}', /no neutral history/],
    ['{"runs": [{}]}', /history\.json:1:11: a run has no time/],
    ['{"runs": [{"time": "2026-01-01T00:00:00Z", "commit": 7}]}', /the commit of a run is no text/],
    ['{"runs": [{"time": "2026-01-01T00:00:00Z", "commit": "a"}]}', /a run has no metrics/],
    [
      '{"runs": [{"time": "2026-01-01T00:00:00Z", "commit": "a", "metrics": {"x": {"value": null}}}]}',
      /1:86: "x" has no value/,
    ],
    [
      '{"runs": [{"time": "2026-01-01T00:00:00Z", "commit": "a", "metrics": {"x": {"samples": []}}}]}',
      /"x" has no value/,
    ],
    ['{"runs": [', /truncated/],
    ['{"runs": [7]}', /history\.json:1:11: a run is no object/],
    ['{"runs": [{"time": null}]}', /1:20: a run has no time/],
    ['{"runs": [{"time": "yesterday"}]}', /1:20: the time of a run is malformed: "yesterday".*ISO 8601/s],
    ['{"runs": [{"time": [1]}]}', /the time of a run is malformed: \[1\]/],
    ['', /history\.json:1:1: the history is empty/],
    [' \n ', /history\.json:2:2: the history is empty/],
  ])('refuses %s with its position', (text, message) => {
    expect(() => readNeutralHistory(text, TARGET)).toThrow(
      expect.objectContaining({ kind: 'store', message: expect.stringMatching(message) }),
    )
  })

  it('words its remedy for who imports and for who replays', () => {
    for (const text of ['', '{"runs": [', '{"runs": ]}'])
      expect(() => readNeutralHistory(text, TARGET)).toThrow(
        expect.objectContaining({
          details: expect.objectContaining({
            remedy: expect.stringMatching(/^Nothing was read or stored; /),
          }),
        }),
      )
  })

  it('tells commits apart whose names begin alike', () => {
    const metrics = { A: { value: 5, unit: 's' } }
    const runs = ['benchmark-run-1', 'benchmark-run-2'].map((commit) => ({
      time: '2026-01-01T00:00:00Z',
      commit,
      metrics,
    }))
    const found = readNeutralHistory(JSON.stringify({ source: {}, tool: 'go', runs }), TARGET).runs
    expect(new Set(found.map(({ id }) => id)).size).toBe(2)
    expect(new Set(found.map(runPath)).size).toBe(2)
  })

  it('takes a commit that is null or absent for unknown', () => {
    expect(read({ A: { value: 1, unit: 's' } }, { commit: null }).runs[0]?.commit).toEqual({ sha: 'unknown' })
  })

  it('lets a value gate that somebody wrote down, and one that was exported as it did before', () => {
    const exported = { value: 1, unit: '1', benchmark: 'x', metric: 'hits' }
    const { runs } = read({
      watched: { value: 1, unit: 'frobs' },
      named: { value: 1, unit: '1', metric: 'hits' },
      exported,
      primary: { ...exported, metric: 'misses', primary: true },
      off: { value: 1, unit: 's', primary: false },
    })
    const gated = runs[0]?.series.map((series) => seriesSettings(policy(), series).gated)
    expect(gated).toEqual([true, true, false, true, false])
  })

  it('reads back what it writes', () => {
    const [series] = sampleRun(1).series
    const { primary: _, ...reported } = { ...series!, metric: 'user-time' }
    const runs = [
      sampleRun(1),
      sampleRun(2, { suite: 'render', attempt: 2, branch: 'release/2' }),
      sampleRun(3, {
        series: [
          reported,
          { ...reported, metric: 'calls', primary: false },
          { ...series!, benchmark: 'select ?', found: true },
          { ...series!, parameters: { size: '64', mode: 'x' }, rounds: [[1e-9, 2e-9], [3e-9]] },
          {
            ...series!,
            parameters: { size: '64, mode=x' },
            metric: 'allocations',
            unit: '1',
            assume: 'exact',
          },
          { ...series!, benchmark: '__proto__', unit: 'frobs', metric: 'frobs', direction: 'higher' },
        ],
      }),
    ]
    const text = JSON.stringify(writeNeutralHistory(runs.toReversed(), { repo: 'o/r' }))
    const back = readNeutralHistory(text, TARGET)
    expect(back.runs).toEqual(runs)
    expect(back.unknownUnits).toEqual([])
  })
})

const CORPUS = join(import.meta.dirname, '../../../../shared/histories')
const files = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.json')) : []
if (files.length === 0)
  console.info('skipped: real histories are not beside the checkout (../shared/histories)')

describe.skipIf(files.length === 0)('real histories', () => {
  it.each(files)('reads %s whole, into runs that can be stored', (name) => {
    const text = readFileSync(join(CORPUS, name), 'utf8')
    const source = JSON.parse(text) as { runs: { metrics: object }[] }
    const { runs, unknownUnits } = readNeutralHistory(text, { file: name, branch: 'main' })
    const values = (metrics: object[]) => metrics.reduce((sum, one) => sum + Object.keys(one).length, 0)
    const filled = source.runs.filter(({ metrics }) => Object.keys(metrics).length > 0)
    expect(runs).toHaveLength(filled.length)
    expect(runs.reduce((sum, run) => sum + run.series.length, 0)).toBe(
      values(filled.map(({ metrics }) => metrics)),
    )
    expect(runs.every(isRun)).toBe(true)
    expect(new Set(runs.map(runPath)).size).toBe(runs.length)
    for (const unit of unknownUnits)
      expect(unit).not.toMatch(/^(ns|us|ms|s|seconds?|bytes|.*\/(op|iter|s|sec))\??$/i)
  })
})
