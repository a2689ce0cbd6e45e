import { expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText } from './parse-output.js'

it('keeps the sizes of size-limit 12 from JSON and from text alike', () => {
  for (const [folder, file] of [
    ['size-limit', 'results.json'],
    ['size-limit-console', 'results.txt'],
  ] as const) {
    const set = parseFixture(folder, file)
    expect(measurementOf(set, 'whole größe | `tick` @user', 'size').values).toEqual([
      measurementOf(set, 'too small', 'size').values[0],
    ])
    expect(measurementOf(set, 'table', 'size')).toMatchObject({
      values: [381],
      assume: 'exact',
      primary: true,
    })
    expect(set.warnings.map(({ message }) => message)).toEqual([
      'size-limit: "too small" is over its own limit',
    ])
    expect(set.failures).toEqual([])
  }
})

it('keeps times where they were measured', () => {
  const set = parseFixture('size-limit', 'without-limit.json')
  expect(measurementOf(set, 'page', 'loading-time').values).toEqual([0.5])
  const text = parseText(
    '  \n  Size limit:   10 kB\n  Size:         1.5 kB gzipped\n  Loading time: 30 ms  on slow 3G\n  \n',
  )
  expect(measurementOf(text, 'output', 'size').values).toEqual([1500])
  expect(measurementOf(text, 'output', 'loading-time').values).toEqual([0.03])
})
