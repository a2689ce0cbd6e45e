import { describe, expect, it } from 'vitest'
import { asvParser } from '../../src/parsers/asv.js'
import { parseFiles } from '../../src/parsers/parse.js'
import { parserFixtures } from '../contract/parser-fixtures.js'
import { corpusFiles, measurementOf, parseCorpus, parseFixture, parseText } from './parse-output.js'

const files = parserFixtures(asvParser)[0]?.files ?? []
const results = (pattern: RegExp) =>
  files.filter(({ path }) => !/[0-9a-f]{8}-/.test(path) || pattern.test(path))

function folder(which: readonly (typeof files)[number][] = files) {
  const set = parseFiles({ parser: 'auto', files: which })
  if (set === undefined) throw new Error('not recognised')
  return set
}

describe('captured results folder of asv 0.6', () => {
  it('reads the newest commit with its samples, and says that there is an older one', () => {
    const time = measurementOf(folder(), 'codec.Track.timeraw_import', 'time')
    expect(time.values).toHaveLength(10)
    expect(time.values[0]).toBe(0.07778007700017042)
    expect(folder().warnings[0]?.message).toBe(
      'the folder holds 1 older commit, which was not read; this is 9cfa6b18',
    )
  })

  it('names parameters as benchmarks.json does; a skipped combination is absent, a failed one a failure', () => {
    const set = folder()
    const texts = set.measurements
      .filter(({ benchmark, metric }) => benchmark === 'codec.TimeEncode.time_dumps' && metric === 'time')
      .map(({ parameters }) => parameters)
    expect(texts).toEqual([
      { size: '16', text: "'größe'" },
      { size: '16', text: "'a/b | `x`'" },
      { size: '1024', text: "'a/b | `x`'" },
    ])
    expect(set.failures.map(({ message }) => message)).toEqual([
      '"codec.time_fails" failed',
      '"codec.track_some_fail" failed for {"n":"2"}',
    ])
  })

  it('knows the metric of each kind of benchmark', () => {
    const set = folder()
    expect(measurementOf(set, 'codec.Track.mem_list', 'memory')).toMatchObject({ values: [856], unit: 'B' })
    expect(measurementOf(set, 'codec.Track.track_rows', 'value')).toMatchObject({
      values: [42],
      unit: 'rows',
    })
    const peak = { size: '16', text: "'größe'" }
    expect(measurementOf(set, 'codec.TimeEncode.peakmem_dumps', 'peak-rss', peak).values).toEqual([27361280])
  })

  it('takes the median without samples, and makes several environments a parameter', () => {
    const old = results(/d851728c/)
    expect(measurementOf(folder(old), 'codec.Track.timeraw_import', 'time').values).toEqual([
      0.04933764449970113,
    ])
    const second = old
      .filter(({ path }) => path.includes('d851728c'))
      .map(({ path, bytes }) => ({ path: path.replace('existing-py', 'other-py'), bytes }))
    const both = folder([...old, ...second])
    const names = both.measurements
      .filter(({ benchmark }) => benchmark === 'codec.Track.mem_list')
      .map(({ parameters }) => parameters.environment)
    expect(names).toEqual(['existing-py_home_user_venv_bin_python3', 'other-py_home_user_venv_bin_python3'])
  })
})

describe('one result file, and the log', () => {
  it('reads a file alone, without the names of parameters', () => {
    const set = parseFixture('asv-results', 'samples.json')
    const parameters = { param1: '16', param2: "'größe'" }
    expect(measurementOf(set, 'codec.TimeEncode.time_dumps', 'time', parameters).values).toHaveLength(5)
  })

  it('reads what the log prints, tables too', () => {
    const set = parseFixture('asv-text', 'run.txt')
    expect(measurementOf(set, 'codec.Track.timeraw_import', 'time').values[0]).toBeCloseTo(49.3e-3, 12)
    expect(set.warnings.filter(({ message }) => message.includes('parameters'))).toEqual([])
    const odd = { size: '16', text: 'a/b | `x`' }
    expect(measurementOf(set, 'codec.TimeEncode.time_dumps', 'time', odd).values[0]).toBeCloseTo(4.18e-6, 15)
    expect(measurementOf(set, 'codec.TimeEncode.peakmem_dumps', 'peak-rss', odd).values).toEqual([27.3e6])
    expect(measurementOf(set, 'codec.track_some_fail', 'value', { n: '1' }).values).toEqual([1])
    // Skipped for one combination.
    expect(
      set.measurements.filter(({ benchmark }) => benchmark === 'codec.TimeEncode.time_dumps'),
    ).toHaveLength(3)
    expect(set.failures.map(({ message }) => message)).toEqual([
      '"codec.time_fails": failed',
      '"codec.track_some_fail": 1/2 failed',
    ])
  })

  it('reads a table with several parameters in rows and columns, and says where one is cut off', () => {
    const lines = [
      '[ 50.00%] ··· suite.time_it                                                  ok',
      '[ 50.00%] ··· ==== ====== ========== ==========',
      '              --   --       mode / level',
      '              ----------- ---------------------',
      '               n    kind   fast / 1   slow / 2 ',
      '              ==== ====== ========== ==========',
      '               1    x       1.00±0ms  2.00±0.1s',
      '               10   y          n/a     3.00μs  ',
      '              ==== ====== ========== ==========',
    ]
    const set = parseText(`${lines.join('\n')}\n`)
    expect(set.measurements.map(({ parameters, values }) => [parameters, values[0]])).toEqual([
      [{ n: '1', kind: 'x', mode: 'fast', level: '1' }, 1e-3],
      [{ n: '1', kind: 'x', mode: 'slow', level: '2' }, 2],
      [{ n: '10', kind: 'y', mode: 'slow', level: '2' }, 3e-6],
    ])
    const row = '[ 75.00%] ··· suite.time_all                                        1.00±0ms\n'
    const cut = parseText(`${row}${lines.slice(0, -1).join('\n')}\n`)
    expect(cut.measurements).toHaveLength(1)
    expect(cut.warnings[0]?.message).toContain('"suite.time_it" has parameters, and no table')
  })

  it.skipIf(corpusFiles('asv').length === 0)('reads collected ones of versions 1 and 2', () => {
    const old = parseCorpus('asv', 'asv--22b920c6-py2.7-Cython-numpy1.8.json')
    expect(old?.failures.map(({ message }) => message)).toEqual(['"time_AAA_failure" failed'])
    expect(old?.measurements.some(({ benchmark }) => benchmark === 'time_AAA_skip')).toBe(false)
    const log = parseCorpus('asv', 'bencher--six.txt')
    expect(log?.measurements[0]).toMatchObject({
      benchmark: 'benchmarks.MemSuite.mem_list',
      parameters: { environment: 'virtualenv-py2.7' },
      values: [2420],
    })
  })
})
