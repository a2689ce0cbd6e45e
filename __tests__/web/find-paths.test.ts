import { describe, expect, it } from 'vitest'
import { singleGraph } from '../../src/app/profile-page/page-graph.js'
import { boxColours } from '../../web/profile-page/colours.js'
import { findPaths, framesWith } from '../../web/profile-page/find-paths.js'
import { pathNodes } from '../../web/profile-page/path-node.js'
import { stackProfile } from '../app/profile-page/planted-slowdown.js'

const graph = singleGraph(
  stackProfile({ 'main;parse;parse;read': 6, 'main;write': 3, 'main;Reader': 1 }).tree,
)
const nodes = pathNodes(graph)
const find = (text: string) => findPaths(graph, nodes, framesWith(graph, text), 'candidate')

describe('search', () => {
  it('finds by a part of the name or the place, whatever the case', () => {
    expect(find('READ')).toEqual({ indexes: [4, 6], share: 0.7 })
    expect(find('src/write.c').indexes).toEqual([5])
  })

  it('counts what is inside another match once', () => {
    expect(find('parse')).toEqual({ indexes: [2, 3], share: 0.6 })
  })

  it('takes text for text and nothing for nothing', () => {
    expect(find('.*').indexes).toEqual([])
    expect(find('(').indexes).toEqual([])
    expect(find('  ')).toEqual({ indexes: [], share: 0 })
  })
})

describe('colours', () => {
  const colours = (isDark: boolean) =>
    boxColours({ kind: 'single', unit: 'samples', graph }, nodes, () => isDark)

  it('are stronger the more a function costs itself, in both themes', () => {
    for (const isDark of [false, true]) {
      const shown = [1, 5, 4].map((index) => colours(isDark)(nodes[index]!, false))
      expect(new Set(shown).size).toBe(3)
    }
    expect(colours(false)(nodes[4]!, false)).toBe('rgb(245 158 66)')
    expect(colours(false)(nodes[1]!, false)).toBe('rgb(228 228 224)')
  })

  it('mark a match above all', () => {
    expect(colours(true)(nodes[1]!, true)).toBe('rgb(124 70 190)')
  })
})
