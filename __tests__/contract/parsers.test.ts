import { describe, expect, it } from 'vitest'
import { PARSERS } from '../../src/parsers/registry.js'
import { parserContract } from './parser-contract.js'

describe('parser registry', () => {
  it('is sorted by unique names', () => {
    const names = PARSERS.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })
})

for (const parser of PARSERS) parserContract(parser)
