import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../src/parsers/parse.js'
import { pytestBenchmarkStorageParser } from '../../src/parsers/pytest-benchmark-storage.js'
import { parserFixtures } from '../contract/parser-fixtures.js'
import { measurementOf } from './parse-output.js'

const files = parserFixtures(pytestBenchmarkStorageParser)[0]?.files ?? []

describe('captured storage of pytest-benchmark 5.3.1', () => {
  it('reads the newest of two runs, with every round, and says so', () => {
    const set = parseFiles({ parser: 'auto', files })
    const newest = JSON.parse(Buffer.from(files[1]?.bytes ?? []).toString('utf8')) as {
      benchmarks: { fullname: string; stats: { data: number[] } }[]
    }
    const data = newest.benchmarks.find(({ fullname }) => fullname.endsWith('test_crc'))?.stats.data
    if (set === undefined) throw new Error('not recognised')
    expect(measurementOf(set, 'tests/test_codec.py::TestGroup::test_crc', 'time').values).toEqual(data)
    expect(set.warnings[0]).toEqual({
      message: 'the storage holds 1 older run, which was not read; history import takes them',
      file: 'pytest-benchmark-storage/Linux-CPython-3.11-64bit/0002_second.json',
    })
  })

  it('does not warn where there is one run', () => {
    const set = parseFiles({ parser: 'pytest-benchmark-storage', files: files.slice(0, 1) })
    expect(set?.warnings.some(({ message }) => message.includes('older'))).toBe(false)
  })

  it('refuses files that are no storage', () => {
    const other = [{ path: 'results/other.json', bytes: Buffer.from('{}') }]
    expect(() => parseFiles({ parser: 'pytest-benchmark-storage', files: other })).toThrow('no stored run')
  })
})
