import { describe, expect, it } from 'vitest'
import { readSuspects } from '../../../src/app/paired/suspect-list.js'

describe('readSuspects', () => {
  it('reads what the gate wrote', () => {
    const suspects = [{ suite: 's', benchmark: 'x', parameters: { size: '1' }, metric: 'time' }]
    expect(readSuspects(JSON.stringify(suspects))).toEqual(suspects)
    expect(readSuspects('[]')).toEqual([])
  })

  it.each([
    [undefined, 'has no suspects'],
    ['nonsense', 'is no JSON'],
    ['{}', 'is no list of series'],
    ['[{"suite":"s","benchmark":1,"parameters":{},"metric":"time"}]', 'is no list of series'],
    ['[{"suite":"s","benchmark":"x","parameters":{"a":1},"metric":"time"}]', 'is no list of series'],
    ['[null]', 'is no list of series'],
  ])('refuses %s', (text, message) => {
    expect(() => readSuspects(text)).toThrow(message)
  })
})
