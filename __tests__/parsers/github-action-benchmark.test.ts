import { describe, expect, it } from 'vitest'
import { parseText, valuesBySeries } from './parse-text.js'

const entry = (rest: object) =>
  parseText('auto', [
    { name: 'x', unit: 'ns', value: 1 },
    { name: 'y', unit: 'ns', value: 1, ...rest },
  ])

describe('github-action-benchmark', () => {
  it.each([null, '', true, [], '5', 'NaN', {}])('refuses the value %j with its position', (value) => {
    expect(() => entry({ value })).toThrow(/out\.txt:\d+:\d+: \[1\]\.value: is .*expected a finite number/)
  })
  it('refuses a missing name and a missing value', () => {
    expect(() => entry({ name: undefined })).toThrow('[1].name: is missing')
    expect(() => entry({ name: '' })).toThrow('[1].name: is an empty text')
    expect(() => entry({ value: undefined })).toThrow('[1].value: is missing')
    expect(() => entry({ direction: 'up' })).toThrow(
      '[1].direction: is the text "up"; expected lower or higher',
    )
  })
  it('is one series whatever the unit it is printed in', () => {
    const one = (value: number, unit: string) =>
      valuesBySeries(parseText('auto', [{ name: 'x', unit, value }]))
    expect(one(1, 'MB')).toEqual(one(1000, 'KB'))
    expect(one(1, 'us/op')).toEqual(one(1000, 'ns/op'))
  })
  it('takes the direction from the key, else the unit, else assumes lower and says so', () => {
    const set = parseText('auto', [
      { name: 'a', unit: 'req/s', value: 1 },
      { name: 'b', unit: 'MB/s', value: 1 },
      { name: 'c', unit: 'ns', value: 1 },
      { name: 'd', unit: 'Percent', value: 1, direction: 'higher' },
      { name: 'e', unit: 'frames lost', value: 1 },
    ])
    expect(set.measurements.map(({ direction }) => direction)).toEqual([
      'higher',
      'higher',
      'lower',
      'higher',
      'lower',
    ])
    expect(set.warnings).toHaveLength(1)
    expect(set.warnings[0]?.message).toContain('"frames lost"')
    expect(set.measurements.every(({ primary }) => primary === true)).toBe(true)
  })
  it('takes entries of one name as one sample, and refuses another unit among them', () => {
    expect(
      valuesBySeries(
        parseText(
          'auto',
          [1, 2].map((value) => ({ name: 'x', unit: 's', value })),
        ),
      ),
    ).toEqual({ 'x time': [1, 2] })
  })
  it('refuses a key that stands twice', () => {
    expect(() => parseText('auto', '[{"name": "x",\n "unit": "s", "value": 1, "value": 2}]')).toThrow(
      'out.txt:2:27: the key "value" stands twice',
    )
  })
})
