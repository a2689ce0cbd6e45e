import { describe, expect, it } from 'vitest'
import { measurementOf, parseFixture, parseText, refusal } from './parse-output.js'

describe('PERFHERDER_DATA, from its published format', () => {
  it('keeps replicates as repetitions, and values without them as one', () => {
    const set = parseFixture('perfherder', 'log.txt')
    const page = measurementOf(set, 'bloom_basic e10s stylo/a/b | `tick`.html', 'time')
    expect(page).toMatchObject({ values: [0.5865, 0.601, 0.5948, 0.5929], primary: true })
    expect(measurementOf(set, 'installer size/omni.ja größe', 'bytes').values).toEqual([13144032])
    expect(measurementOf(set, 'bloom_basic e10s stylo/score.html', 'score').direction).toBe('higher')
  })

  it('lets a suite gate only where it has no subtests', () => {
    expect(
      measurementOf(parseFixture('perfherder', 'log.txt'), 'bloom_basic e10s stylo', 'time').primary,
    ).toBe(false)
    const alone = parseText('PERFHERDER_DATA: {"suites": [{"name": "clone", "value": 156.6}]}\n')
    expect(measurementOf(alone, 'clone', 'value')).toMatchObject({ primary: true, direction: 'lower' })
  })

  it('refuses a null at its line', () => {
    const text =
      'log\nPERFHERDER_DATA: {"suites": [{"name": "x", "subtests": [{"name": "y", "value": null}]}]}\n'
    expect(refusal(text).details).toMatchObject({ line: 2, what: 'suites[0].subtests[0].value: is null' })
  })
})
