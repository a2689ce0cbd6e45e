import fc from 'fast-check'
import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { describe, expect, it } from 'vitest'
import { startJsonOffsets } from '../../../src/parsers/shared/json-offsets.js'

type Path = readonly (string | number)[]

/** The paths of all values of a document. */
function pathsOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  const isArray = Array.isArray(value)
  const children = Object.entries(value).map(([key, child]) =>
    pathsOf(child, [...path, isArray ? Number(key) : key]),
  )
  return [path, ...children.flat()]
}

describe('startJsonOffsets', () => {
  it('finds values behind texts with quotes, brackets and blanks', () => {
    const text = ' { "a\\"]" : [ 1 , "}\\\\" , {"b":[]} ],\n"c":-1e3}\n'
    const at = startJsonOffsets(text)
    const key = 'a"]'
    expect(text.slice(at([key, 0]))).toMatch(/^1 /)
    expect(text.slice(at([key, 1]))).toMatch(/^"}/)
    expect(text.slice(at([key, 2, 'b']))).toMatch(/^\[\]/)
    expect(text.slice(at(['c']))).toMatch(/^-1e3/)
    expect(at([])).toBe(1)
  })

  it('stops at the last part that exists', () => {
    const at = startJsonOffsets('{"a": [10, 20]}')
    expect(at(['a', 5])).toBe(6)
    expect(at(['a', '0'])).toBe(6)
    expect(at(['a', 0, 'x'])).toBe(7)
    expect(at(['toString'])).toBe(0)
  })

  it('passes over nesting deeper than the call stack', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(startJsonOffsets(`{"a":${deep},"b":1}`)(['b'])).toBe(deep.length + 10)
  })

  it('agrees with the tree of jsonc-parser', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, indent) => {
        const text = JSON.stringify(value, null, indent)
        const root = parseTree(text)
        const at = startJsonOffsets(text)
        for (const path of pathsOf(JSON.parse(text))) {
          expect(at(path)).toBe(root && findNodeAtLocation(root, [...path])?.offset)
        }
      }),
    )
  })

  it('agrees with it in containers of any length, in whatever order places are asked for', () => {
    const item = (index: number) => ({
      name: `"${index}]`,
      list: Array(index % 50).fill([index, { x: '}' }]),
    })
    const items = Array.from({ length: 40 }, (_, index) => item(index * 7))
    const value = { first: items, second: Object.fromEntries(items.map((one) => [one.name, one])), last: 1 }
    const text = JSON.stringify(value, null, 1)
    const root = parseTree(text)
    const at = startJsonOffsets(text)
    const paths = pathsOf(value).filter((_, index) => index % 5 === 0)
    for (let pick = 0; pick < paths.length; pick += 1) {
      const path = paths[(pick * 7919) % paths.length] as Path
      expect(at(path)).toBe(root && findNodeAtLocation(root, [...path])?.offset)
    }
  })
})
