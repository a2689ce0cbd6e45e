import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../src/parsers/parse.js'
import { PARSERS } from '../../src/parsers/registry.js'
import { parserFixtures } from '../contract/parser-fixtures.js'

const file = (path: string, value: unknown) => ({ path, bytes: Buffer.from(JSON.stringify(value)) })
const benchmark = (name: string, throughput: unknown = null) => ({ full_id: name, title: name, throughput })
const parse = (files: readonly { path: string; bytes: Uint8Array }[]) =>
  parseFiles({ parser: 'criterion', files })

describe('criterion', () => {
  it('divides each batch by its iterations, in seconds, and keeps every sample', () => {
    const set = parse([
      file('criterion/a/new/sample.json', { iters: [2, 4], times: [10, 40] }),
      file('criterion/a/new/benchmark.json', benchmark('a/b', { Bytes: 64 })),
      file('criterion/a/base/sample.json', { iters: [1], times: [999] }),
    ])
    expect(set?.measurements).toMatchObject([
      { benchmark: 'a/b', metric: 'time', values: [5e-9, 10e-9], iterations: [2, 4], primary: true },
      { metric: 'bytes-per-second', direction: 'higher', values: [64 / 5e-9, 64 / 10e-9] },
    ])
  })

  it('reads a captured directory, whatever the names in it', () => {
    const parser = PARSERS.find(({ name }) => name === 'criterion')
    const [fixture] = parser === undefined ? [] : parserFixtures(parser)
    const set = parseFiles({ parser: 'auto', files: fixture?.files ?? [] })
    const names = new Set(set?.measurements.map((measurement) => measurement.benchmark))
    expect(names).toEqual(
      new Set([
        'codec/decode/4096',
        'codec/decode/64',
        'codec/elements',
        'größe/µ | @user, a name longer than its column',
        'sum small',
      ]),
    )
    expect(set?.measurements.every(({ values }) => values.length === 10)).toBe(true)
    expect(set?.measurements.filter(({ metric }) => metric === 'throughput')).toHaveLength(1)
  })

  it('refuses a sample without name, two with one name, unequal arrays, no iterations', () => {
    const sample = (name: string, value: unknown) => file(`c/${name}/new/sample.json`, value)
    const named = (name: string, id: string) => file(`c/${name}/new/benchmark.json`, benchmark(id))
    const good = { iters: [1], times: [1] }
    expect(() => parse([sample('a', good)])).toThrow(
      'c/a/new/benchmark.json: the file that names the benchmark is missing',
    )
    expect(() => parse([sample('a', good), named('a', 'x'), sample('b', good), named('b', 'x')])).toThrow(
      'has the same name',
    )
    expect(() => parse([sample('a', { iters: [1, 2], times: [1] }), named('a', 'x')])).toThrow(
      '1 value for 2 iteration counts',
    )
    expect(() => parse([sample('a', { iters: [0], times: [1] }), named('a', 'x')])).toThrow('iters[0]: is 0')
    expect(() => parse([sample('a', { iters: [1], times: [null] }), named('a', 'x')])).toThrow(
      'times[0]: is null',
    )
  })

  it('refuses a directory without samples', () => {
    expect(() => parse([file('c/report/index.json', {})])).toThrow('no benchmark was found')
  })
})
