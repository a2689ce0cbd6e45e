import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  benchmarksOf,
  corpusFiles,
  measurementOf,
  parseCorpus,
  parseFixture,
  parseText,
  refusal,
} from './parse-output.js'

const fixtureText = (folder: string, file: string): string =>
  readFileSync(join(import.meta.dirname, '..', 'fixtures', folder, file), 'utf8')
const LARGE = 'codec::codec::fibonacci'

describe('gungraun', () => {
  it('reads counts under module path and id; instructions are exact', () => {
    const set = parseFixture('gungraun', 'results.txt')
    expect(benchmarksOf(set)).toEqual([LARGE, 'codec::codec::length', 'codec::codec::plain'])
    expect(measurementOf(set, LARGE, 'instructions', { id: 'large' })).toMatchObject({
      unit: '1',
      direction: 'lower',
      assume: 'exact',
      primary: true,
    })
    expect(measurementOf(set, 'codec::codec::plain', 'instructions', {}).values).toHaveLength(1)
    expect(measurementOf(set, LARGE, 'ram-hits', { id: 'large' }).assume).toBeUndefined()
  })

  it('keeps the new run where the run before stands beside it', () => {
    expect(parseFixture('gungraun', 'compared.txt').measurements).toEqual(
      parseFixture('gungraun', 'results.txt').measurements,
    )
  })

  it('tells tools apart', () => {
    const set = parseFixture('gungraun', 'tools.txt')
    const id = { id: 'large' }
    const callgrind = measurementOf(set, LARGE, 'instructions', id).values[0] ?? Number.NaN
    const cachegrind = measurementOf(set, LARGE, 'instructions', { ...id, tool: 'cachegrind' }).values[0]
    expect(cachegrind).toBeGreaterThan(callgrind)
    expect(measurementOf(set, LARGE, 'memcheck.errors', id)).toMatchObject({ values: [0], primary: true })
    expect(measurementOf(set, 'codec::codec::plain', 'dhat.total-bytes', {})).toMatchObject({ unit: 'B' })
  })

  it('reads the same from summaries as from the text, and rates as shares', () => {
    const text = parseFixture('gungraun', 'results.txt')
    for (const name of ['json.txt', 'pretty-json.txt']) {
      const set = parseFixture('gungraun', name)
      for (const { benchmark, metric, parameters, values } of text.measurements) {
        expect(measurementOf(set, benchmark, metric, parameters).values).toEqual(values)
      }
      const small = (metric: string) => measurementOf(set, LARGE, metric, { id: 'small' }).values[0] ?? 0
      expect(small('i1-miss-rate')).toBeCloseTo(small('i1mr') / small('instructions'), 10)
    }
  })

  it('reads indented summaries that are all there is in a file', () => {
    const [, , ...lines] = fixtureText('gungraun', 'pretty-json.txt').split('\n')
    const set = parseText(lines.join('\n'))
    expect(set.parser).toBe('gungraun')
    expect(set.measurements).toEqual(parseFixture('gungraun', 'pretty-json.txt').measurements)
  })

  it('reports a run that died', () => {
    const { failures } = parseFixture('gungraun', 'failing.txt')
    expect(failures.map(({ message }) => message)).toEqual([
      "gungraun_runner: Error: Error in task: Error running 'callgrind': Exit code was: '101'",
      'error: bench failed, to rerun pass `--bench codec`',
    ])
  })

  it('keeps totals of several processes, not comparisons', () => {
    const set = parseText(
      'a::b::c one:x\n  ## pid: 1 thread: 1\n  Instructions:    1|N/A\n  ## pid: 2 thread: 1\n  Instructions:    2|N/A\n' +
        '  ## Total\n  Instructions:    3|N/A\n  Comparison with a::b::d\n  Instructions:    9|8 (+1%)\n',
    )
    expect(set.measurements.map(({ values }) => values)).toEqual([[3]])
  })

  it('reads names of any letters, and refuses values below a line that is no name', () => {
    const values = '  Instructions:                  166|N/A                  (*********)\n'
    const set = parseText(`codec::größe::fü_nf klein:(5)\n${values}`)
    expect(set.measurements[0]).toMatchObject({
      benchmark: 'codec::größe::fü_nf',
      parameters: { id: 'klein' },
      values: [166],
    })
    expect(set.warnings[0]?.message).toMatch(/^no result line follows the benchmarks/)
    expect(refusal(`not a name\n${values}`).message).toContain('output:2: "Instructions:')
    expect(refusal(`a::b::c\n${values}what is this\n${values}`).details).toMatchObject({ line: 4 })
  })

  it('refuses a summary of another version, and reports one that is cut', () => {
    const line =
      '{"baselines":[null,null],"module_path":"a::b","function_name":"b","profiles":[],"version":"5"}'
    expect(refusal(`noise\n${line}\n`).message).toContain('output:2:')
    const [file] = corpusFiles('gungraun').filter((name) => name.includes('truncated'))
    if (file !== undefined) {
      expect(parseCorpus('gungraun', file)?.failures[0]?.message).toContain('ends in the middle')
    }
  })
})

describe('gungraun-summary', () => {
  it('reads one summary of each version', () => {
    for (const name of ['version-6.json', 'version-7.json']) {
      const set = parseFixture('gungraun-summary', name)
      expect(set.parser).toBe('gungraun-summary')
      const instructions = measurementOf(set, LARGE, 'instructions', { id: 'large' })
      expect(instructions.values[0]).toBeGreaterThan(15_000)
    }
  })
})
