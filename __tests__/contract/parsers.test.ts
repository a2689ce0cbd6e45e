import { describe, expect, it } from 'vitest'
import { prepareParser } from '../../src/parsers/prepare-parser.js'
import { PARSERS } from '../../src/parsers/registry.js'
import { hostileNamesContract } from './hostile-names.js'
import { parserContract } from './parser-contract.js'
import { textContract } from './text-contract.js'

describe('parser registry', () => {
  it('is sorted by unique names', () => {
    const names = PARSERS.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })
})

for (const parser of PARSERS) {
  await prepareParser(parser.name)
  parserContract(parser)
  textContract(parser)
  hostileNamesContract(parser)
}
