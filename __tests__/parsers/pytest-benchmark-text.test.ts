import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { median } from '../../src/core/stats/center.js'
import { parseText } from './parse-text.js'

const read = (name: string) =>
  readFileSync(new URL(`../fixtures/pytest-benchmark-text/${name}`, import.meta.url), 'utf8')
const fixture = (name: string) => parseText('auto', read(name))

interface Saved {
  readonly benchmarks: readonly {
    readonly name: string
    readonly group: string | null
    readonly stats: { readonly data: readonly number[]; readonly mean: number; readonly stddev: number }
  }[]
}

describe('pytest-benchmark-text', () => {
  it('reads what the JSON of the same run holds, to the digits printed', () => {
    const set = fixture('tables.txt')
    const { benchmarks } = JSON.parse(read('tables.stdout.txt')) as Saved
    expect(set.measurements.filter(({ metric }) => metric === 'time')).toHaveLength(benchmarks.length)
    for (const { name, group, stats } of benchmarks) {
      // pytest escapes what is not ASCII in its own output.
      const benchmark = group === null ? name : `${group}/${name}`
      const value = (metric: string) =>
        set.measurements.find((one) => one.benchmark === benchmark && one.metric === metric)?.values[0]
      const expected = [median(stats.data), stats.mean, Math.min(...stats.data), Math.max(...stats.data)]
      ;['time', 'time.mean', 'time.min', 'time.max'].forEach((metric, index) => {
        expect(Math.abs((value(metric) ?? 0) - (expected[index] ?? 1))).toBeLessThan(1e-9)
      })
    }
    expect(set.warnings).toEqual([])
  })

  it('reads this run of a comparison, and any columns', () => {
    const compared = fixture('compared.txt')
    const names = new Set(compared.measurements.map(({ benchmark }) => benchmark))
    expect([...names].sort()).toEqual(['checksums/test_crc', 'test_compress[1024]', 'test_compress[65536]'])
    const columns = fixture('columns.txt').measurements
    expect(new Set(columns.map(({ metric }) => metric))).toEqual(new Set(['time', 'time.mean', 'time.min']))
    const mean = columns.find(({ metric }) => metric === 'time.mean')
    expect(columns.find(({ metric }) => metric === 'time')?.values).toEqual(mean?.values)
  })

  it('says which tests failed', () => {
    const failures = fixture('failing.txt').failures.map(({ message }) => message)
    expect(failures).toHaveLength(2)
    expect(failures[0]).toMatch(/^pytest: \S+::test_fails_after_measuring/)
  })

  it('says how many rows are missing', () => {
    const lines = read('tables.txt').split('\n')
    const rows = lines.findIndex((line) => line.startsWith('test_'))
    const cut = parseText('auto', `${lines.slice(0, rows + 2).join('\n')}\n`)
    expect(cut.warnings.map(({ message }) => message)).toEqual([
      '2 of 13 benchmarks of a table can be read: it was cut off, or changed',
      'the tables end without their legend: the output was cut off',
    ])
  })

  it('tells tests of one name apart, and reads infinite and empty figures', () => {
    const head =
      '------ benchmark: 2 tests ------\nName (time in ms)  Min   Max  Mean  StdDev  Outliers  Rounds\n'
    const rule = `${'-'.repeat(40)}\n`
    const row = 'test a    1,000.5000 (>1000.0)   2.0 (inf)  1.5 (1.0)  0.0 (1.0)   0;0    3\n'
    const set = parseText('auto', `${head}${rule}${row}${row}${rule}\nLegend:\n`)
    expect(set.measurements.filter(({ metric }) => metric === 'time.min')).toMatchObject([
      { benchmark: 'test a', values: [1.0005] },
      { benchmark: 'test a #2', values: [1.0005] },
    ])
    expect(set.warnings).toEqual([])
  })
})
