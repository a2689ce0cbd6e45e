import { describe, expect, it } from 'vitest'
import { FORMATS } from '../../src/profiles/registry.js'
import { profileContract } from './profile-contract.js'

describe('profile registry', () => {
  it('is sorted by unique names', () => {
    const names = FORMATS.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)].sort())
  })
})

for (const format of FORMATS) profileContract(format)
