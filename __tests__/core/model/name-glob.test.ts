import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchesGlob } from '../../../src/core/model/name-glob.js'

describe('matchesGlob', () => {
  it.each([
    ['render/list', 'render/list', true],
    ['render/list', 'render/list2', false],
    ['render/*', 'render/list', true],
    ['render/*', 'render/list/deep', false],
    ['render/*', 'render/', true],
    ['render/*', 'render', false],
    ['render/**', 'render/list/deep', true],
    ['render/**', 'render', false],
    ['**', '', true],
    ['*', '', true],
    ['', '', true],
    ['', 'x', false],
    ['**/size=64', 'a/b/size=64', true],
    ['**/size=64', 'size=64', false],
    ['*/*', 'a/b', true],
    ['*/*', 'a/b/c', false],
    ['a*b*c', 'a--b--b--c', true],
    ['a*b*c', 'a--b-/b--c', false],
    ['a**b*c', 'a/x/b--c', true],
    ['**a*/b', 'a/x/aa/b', true],
    ['***', 'a/b', true],
    ['decode[size=*]', 'decode[size=64]', true],
    ['decode[size=64]', 'decodes', false],
    ['{a,b}', 'a', false],
    ['{a,b}', '{a,b}', true],
    ['!render/**', 'other', false],
    ['!x', '!x', true],
    ['a?c', 'abc', false],
    ['a.c', 'abc', false],
    ['a\\*', 'a\\anything', true],
    ['BM_Sort<std::vector<int>>/*', 'BM_Sort<std::vector<int>>/8', true],
    ['GET /users', 'GET /users', true],
    ['two*lines', 'two\nlines', true],
    ['**lines', 'two\nlines', true],
    ['x*', 'x\u202Ey', true],
    ['*🦀', 'speed 🦀', true],
    ['__proto__', '__proto__', true],
  ])('%j against %j is %j', (pattern, name, expected) => {
    expect(matchesGlob(pattern, name)).toBe(expected)
  })

  it('agrees with the definition, split by split', () => {
    const alphabet = fc.string({ unit: fc.constantFrom('a', 'b', '/', '*', '['), maxLength: 7 })
    fc.assert(
      fc.property(alphabet, alphabet, (pattern, name) => {
        expect(matchesGlob(pattern, name)).toBe(byDefinition(pattern, name))
      }),
      { numRuns: 2000 },
    )
  })

  it('answers a pattern that stalls backtracking matchers', () => {
    const name = 'a'.repeat(10_000)
    expect(matchesGlob(`${'a*'.repeat(200)}b`, name)).toBe(false)
    expect(matchesGlob(`${'**a'.repeat(200)}`, name)).toBe(true)
  })
})

/** The definition, tried exhaustively: exponential, so only for short strings. */
function byDefinition(pattern: string, name: string): boolean {
  if (pattern === '') return name === ''
  const stars = /^\*+/.exec(pattern)?.[0].length ?? 0
  if (stars === 0) return name[0] === pattern[0] && byDefinition(pattern.slice(1), name.slice(1))
  for (let taken = 0; taken <= name.length; taken++) {
    if (stars === 1 && name.slice(0, taken).includes('/')) return false
    if (byDefinition(pattern.slice(stars), name.slice(taken))) return true
  }
  return false
}
