import { describe, expect, it } from 'vitest'
import { parseText } from './parse-text.js'

const measurement = { benchmark: 'x', metric: 'time', unit: 'ms', values: [2] }
const parse = (...measurements: readonly object[]) =>
  parseText('auto', {
    schema: 'noisegate.measurements/1',
    measurements: measurements.map((one) => ({ ...measurement, ...one })),
  })

describe('noisegate', () => {
  it('converts units and fills in what the metric registry knows', () => {
    expect(parse({}).measurements).toEqual([
      {
        benchmark: 'x',
        parameters: {},
        metric: 'time',
        unit: 's',
        direction: 'lower',
        assume: 'noisy',
        values: [0.002],
        primary: true,
      },
    ])
  })
  it('reads its own output unchanged', () => {
    const set = parse(
      { iterations: [7], location: { file: 'a.ts', line: 3 }, found: true },
      { metric: 'hits', unit: 'hits', direction: 'higher' },
    )
    expect(parseText('auto', set).measurements).toEqual(set.measurements)
    expect(set.measurements.map(({ found }) => found)).toEqual([true, undefined])
  })
  it('lets the document choose its primary metrics', () => {
    const set = parse({ primary: true }, { metric: 'hits', unit: 'hits', direction: 'higher' })
    expect(set.measurements.map(({ primary }) => primary)).toEqual([true, false])
    expect(parse({ primary: false }).measurements[0]?.primary).toBe(false)
  })
  it('refuses a series that stands twice, an unknown version and wrong keys, with the position', () => {
    expect(() => parse({}, {})).toThrow(
      /out\.txt:\d+:\d+: measurements\[1\]: time of this benchmark stands above already/,
    )
    expect(() => parseText('auto', { schema: 'noisegate.measurements/2', measurements: [] })).toThrow(
      'expected "noisegate.measurements/1"',
    )
    expect(() => parse({ direction: 'up' })).toThrow('expected lower or higher')
    expect(() => parse({ values: [] })).toThrow('is an empty array')
    expect(() => parse({ values: [1, null] })).toThrow('measurements[0].values[1]: is null')
    expect(() => parse({ iterations: [1, 2] })).toThrow('has 2 numbers, values has 1')
    expect(() => parse({ unit: 'MB/s' })).toThrow('does not measure time')
    expect(() => parse({ parameters: { n: 1 } })).toThrow('parameters.n: is 1; expected a text')
    expect(() => parseText('auto', { schema: 'noisegate.measurements/1', measurements: [] })).toThrow(
      'no benchmark was found',
    )
  })
})
