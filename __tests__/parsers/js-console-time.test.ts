import { describe, expect, it } from 'vitest'
import { parseFiles } from '../../src/parsers/parse.js'
import { corpusFiles, measurementOf, parseCorpus, parseFixture } from './parse-output.js'

describe('captured text of console.timeEnd', () => {
  it('reads milliseconds, seconds and minutes of Node; a label that ends again is a repetition', () => {
    const set = parseFixture('js-console-time', 'node.txt')
    expect(measurementOf(set, 'sort/100', 'time').values[0]).toBeCloseTo(4.338e-3, 12)
    expect(measurementOf(set, 'slow', 'time').values).toEqual([1.215])
    expect(measurementOf(set, 'slower', 'time').values).toEqual([61.412])
    expect(measurementOf(set, 'größe a/b: | `tick` @user', 'time').values).toHaveLength(3)
  })

  it('reads Firefox', () => {
    expect(measurementOf(parseFixture('js-console-time', 'firefox.txt'), 'default', 'time').values).toEqual([
      7.617, 7.602,
    ])
  })

  it('does not take an ordinary log line for a timer, unless it is told to', () => {
    const files = [{ path: 'log.txt', bytes: Buffer.from('Finished in: 12ms\n') }]
    expect(parseFiles({ parser: 'auto', files })).toBeUndefined()
    expect(parseFiles({ parser: 'js-console-time', files })?.measurements[0]?.values).toEqual([0.012])
  })

  it('reads the collected file', () => {
    for (const file of corpusFiles('js-console-time'))
      expect(parseCorpus('js-console-time', file)?.measurements).toHaveLength(4)
  })
})
