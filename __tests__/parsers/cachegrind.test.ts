import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, refusal } from './parse-output.js'

describe('captured profile and log of Cachegrind 3.19', () => {
  it('keeps the summary of the profile', () => {
    const set = parseFixture('cachegrind', 'work.out.txt')
    expect(measurementOf(set, './bare 1000', 'instructions')).toMatchObject({
      values: [348_181],
      primary: true,
    })
    expect(measurementOf(set, './bare 1000', 'd1mw').values).toEqual([280])
  })
  it('keeps the instructions of the log', () => {
    const set = parseFixture('cachegrind', 'log.txt')
    expect(measurementOf(set, './bare 1000', 'instructions').values).toEqual([348_181])
  })
  it('refuses a profile and a log that were cut', () => {
    expect(refusal('desc: I1 cache:         32768 B\ncmd: x\nevents: Ir\nfl=a\n1 2\n').message).toContain(
      'no summary',
    )
    const log = '==7== Cachegrind, a cache and branch-prediction profiler\n==7== Command: x\n'
    expect(refusal(log).details).toMatchObject({ line: 1 })
  })
})
