import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseText, valuesBySeries } from './parse-text.js'

const fixture = (name: string) =>
  parseText(
    'auto',
    readFileSync(new URL(`../fixtures/bencher-metric-format/${name}`, import.meta.url), 'utf8'),
  )

describe('bencher-metric-format', () => {
  it('knows the built-in measures and passes others through with a warning', () => {
    const set = fixture('version-0.json')
    expect(set.measurements).toMatchObject([
      { benchmark: 'codec::decode', metric: 'time', unit: 's', direction: 'lower', values: [1.21e-6] },
      { metric: 'throughput', unit: '1/s', direction: 'higher' },
      { metric: 'allocated-bytes', unit: 'B', values: [4096] },
      { metric: 'instructions', unit: '1', assume: 'exact' },
      { metric: 'size', unit: 'B' },
      { metric: 'queue depth', unit: '1', direction: 'lower' },
    ])
    expect(set.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('"queue depth"')])
  })
  it('takes equal parameter sets as one variant, and reads both versions in one document', () => {
    expect(valuesBySeries(fixture('version-1.json'))).toEqual({
      'codec::decode {"size":"16","text":"x","cold":"true"} time': [1.2105e-6, 1.2205e-6],
      'codec::decode {"size":"64"} latency.mean': [4.10025e-6],
      'codec::decode {"size":"64"} latency.p99': [5.2005e-6],
      'codec::encode time': [3.35e-8],
    })
  })
  it('refuses null, and an object as parameter', () => {
    expect(() => parseText('auto', { x: { latency: { value: null } } })).toThrow('x.latency.value: is null')
    const variant = [{ parameters: { size: {} }, measures: { latency: { value: 1 } } }]
    expect(() => parseText('auto', { x: variant })).toThrow('x[0].parameters.size: is an object')
    expect(() => parseText('auto', { x: [{ measures: { latency: {} } }] })).toThrow('holds no value')
  })
  it('keeps a benchmark named __proto__', () => {
    expect(parseText('auto', '{"__proto__": {"latency": {"value": 1}}}').measurements[0]?.benchmark).toBe(
      '__proto__',
    )
  })
})
