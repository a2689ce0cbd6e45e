import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { problemAtLine, startMeasurements } from '../../../src/parsers/shared/measurement-builder.js'
import { startNumberedNames } from '../../../src/parsers/shared/numbered-names.js'

describe('startNumberedNames', () => {
  it('numbers what comes again, by its order', () => {
    expect(['x', 'y', 'x', 'x', 'y'].map(startNumberedNames())).toEqual(['x', 'y', 'x #2', 'x #3', 'y #2'])
  })

  it('gives no name twice where the output has numbered ones itself', () => {
    const before = ['x #2', 'x', 'x', 'x']
    expect(before.map(startNumberedNames())).toEqual(['x #2', 'x', 'x #3', 'x #4'])
    const after = ['x', 'x', 'x #2', 'x #2', 'x']
    expect(after.map(startNumberedNames())).toEqual(['x', 'x #2', 'x #2 #2', 'x #2 #3', 'x #3'])
  })

  it('never gives a name twice', () => {
    const name = fc
      .tuple(
        fc.constantFrom('', 'x', '__proto__'),
        fc.constantFrom('', ' #1', ' #2', ' #3', ' #02', ' #2 #2', ' #'),
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(name, { maxLength: 60, size: 'max' }), (names) => {
        const numbered = names.map(startNumberedNames())
        expect(new Set(numbered).size).toBe(names.length)
        // The first of a name keeps it, unless a numbered one took it.
        expect(numbered[0]).toBe(names[0])
      }),
      { numRuns: 500 },
    )
  })
})

it('makes each benchmark that begins one of its own', () => {
  const builder = startMeasurements()
  for (const value of [1, 2, 3]) {
    const benchmark = builder.begin('x')
    const common = { benchmark, unit: 's', problem: problemAtLine('out.txt', value) }
    builder.add({ ...common, metric: 'time', value })
    builder.add({ ...common, metric: 'time', value: value + 1 })
  }
  expect(builder.measurements().map(({ benchmark, values }) => [benchmark, ...values])).toEqual([
    ['x', 1, 2],
    ['x #2', 2, 3],
    ['x #3', 3, 4],
  ])
})
