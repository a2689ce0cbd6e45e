import { expect, it } from 'vitest'
import { benchmarksOf, measurementOf, parseFixture } from './parse-output.js'

it('keeps the median as the value, with names and parameters', () => {
  const set = parseFixture('hyperfine-csv', 'results.csv')
  expect(benchmarksOf(set)).toEqual(['größe, "quoted" | `code` @user ::error::', 'true'])
  expect(measurementOf(set, 'größe, "quoted" | `code` @user ::error::', 'time').values).toEqual([
    0.015683264060000004,
  ])
  expect(set.warnings[0]?.message).toContain('--export-json')
  const parameters = parseFixture('hyperfine-csv', 'parameters.csv')
  const first = measurementOf(parameters, 'sleep 0.011', 'time', { delay: '1', size: '1' })
  expect(first).toMatchObject({ values: [0.015343802], primary: true })
})
