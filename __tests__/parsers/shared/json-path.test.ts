import { describe, expect, it } from 'vitest'
import { below } from '../../../src/parsers/shared/json-path.js'

describe('below', () => {
  it.each([0, 1, 2, 3, 4, 5, 6, 7, 20])(
    'adds one part to a path of %i and leaves that as it is',
    (length) => {
      const path = Array.from({ length }, (_, index) => (index % 2 === 0 ? `key ${index}` : index))
      const before = [...path]
      expect(below(path, 'last')).toEqual([...before, 'last'])
      expect(below(path, 0)).toEqual([...before, 0])
      expect(path).toEqual(before)
    },
  )
})
