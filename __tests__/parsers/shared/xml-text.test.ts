import { expect, it } from 'vitest'
import { Problem } from '../../../src/core/model/problem.js'
import type { XmlDocument } from '../../../src/parsers/parser.js'
import { readXml } from '../../../src/parsers/shared/xml-text.js'

const read = (text: string, accepts = (): boolean => true): XmlDocument | undefined =>
  readXml(Buffer.from(text), { file: 'out.xml', accepts })

function problemOf(text: string): Problem {
  try {
    read(text)
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('the document was read')
}

it('keeps elements, attributes, text and where each element stands', () => {
  const document = read(
    '<?xml version="1.0"?>\r\n<a x="1 &lt; 2 &#252;" __proto__="p">\n  t<!-- no --><b\n y="ü"/>u<![CDATA[<&]]><b/>\n</a>\n',
  )
  expect(document?.root).toMatchObject({ name: 'a', text: '\n  tu<&\n', line: 2, column: 1 })
  expect([...(document?.root.attributes ?? [])]).toEqual([
    ['x', '1 < 2 ü'],
    ['__proto__', 'p'],
  ])
  expect(document?.root.children.map(({ name, line, column }) => [name, line, column])).toEqual([
    ['b', 3, 15],
    ['b', 4, 24],
  ])
})

it.each([
  ['empty', ' \n', 'out.xml:1:1: the file is empty; expected one XML document'],
  ['cut in a tag', '<a>\n  <b', 'out.xml:2:5: the text ends in the middle of an XML document'],
  ['cut before the root', '<?xml version="1.0"?>', 'out.xml:1:22: the text ends in the middle'],
  ['cut between elements', '<a>\n<b/>\n', 'out.xml:2:5: the text ends in the middle'],
  ['wrong end tag', '<a>\n<b></a>', 'out.xml:2:7: this is not well-formed XML (unexpected close tag)'],
  [
    'bare ampersand',
    '<a>\n x & y</a>',
    'out.xml:2:10: this is not well-formed XML (an entity, a comment or a tag never ends)',
  ],
  ['entity of nowhere', '<a>\n&lol;</a>', 'out.xml:2:5: this is not well-formed XML (undefined entity'],
  ['attribute twice', '<a>\n<b x="1" x="2"/></a>', 'not well-formed XML (duplicate attribute: x)'],
  [
    'text after the end',
    '<a/>\nDone in 3 s',
    'out.xml:2:1: the text goes on after the end of the XML document',
  ],
  ['two documents', '<a/>\n<a/>', 'out.xml:2:1: the text goes on after the end of the XML document'],
])('refuses what is no document, at its place: %s', (_, text, message) => {
  expect(problemOf(text).message).toContain(message)
})

it('refuses a document type, so that no entity is expanded and no file opened', () => {
  const bomb = `<?xml version="1.0"?>\n<!DOCTYPE lolz [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(1000)}">]>\n<r>&b;</r>`
  expect(problemOf(bomb).message).toMatch(/^out\.xml:2:\d+: the document has a DOCTYPE/)
  expect(problemOf('<!DOCTYPE r SYSTEM "file:///etc/passwd">\n<r/>').message).toContain('out.xml:1:')
})

it('refuses a depth that would exhaust the stack of a parser', () => {
  expect(problemOf('<a>'.repeat(100_000)).message).toContain('out.xml:1:1501: <a>'.slice(0, 12))
  expect(problemOf('<a>'.repeat(100_000)).message).toContain('nested more than 500 deep')
})

it('does not look beyond a root that is not wanted, nor at text that is no XML', () => {
  expect(read('<html><p>', () => false)).toBeUndefined()
  expect(read('<info> 3 < 4 & so on', () => false)).toBeUndefined()
  expect(read('<info: starting\nBenchmarkX 1 2 ns/op')).toBeUndefined()
})

it('reads many elements in one pass', () => {
  const document = read(`<a>${'<b x="1">\n</b>'.repeat(50_000)}</a>`)
  expect(document?.root.children.at(-1)).toMatchObject({ line: 50_000, column: 5 })
})
