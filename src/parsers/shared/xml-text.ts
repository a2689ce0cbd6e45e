import { SaxesParser } from 'saxes'
import { Problem, type ProblemDetails } from '../../core/model/problem.js'
import { textPosition } from '../../core/model/text-position.js'
import type { XmlDocument, XmlElement, XmlRoot } from '../parser.js'
import { decodeText } from './decode-text.js'

// Reports nest a handful of levels; parsers walk the tree by recursion, which a hostile depth would exhaust.
const DEEPEST = 500

/** What `readXml` needs beside the bytes. */
export interface XmlRequest {
  readonly file: string
  /** Asked as soon as the root's tag is read; on false the rest of the document is not looked at. */
  readonly accepts: (root: XmlRoot) => boolean
}

/**
 * One XML document as a tree; undefined where its root is not accepted, or where the text turns out not to be XML
 * before there is a root and does not claim to be (`<?xml`). The five entities of XML itself and character references are
 * read; a DOCTYPE is refused, so a document can define no entity that grows and name no file to open.
 * Cost: linear, one pass; the tree holds each text once.
 * @throws Problem of kind `measurement` with line and column: empty, truncated, malformed, DOCTYPE, nested too deep.
 */
export function readXml(bytes: Uint8Array, request: XmlRequest): XmlDocument | undefined {
  const text = decodeText(bytes, request.file)
  const reader = new XmlReader(text, request)
  return reader.read()
}

interface OpenElement {
  readonly name: string
  readonly attributes: Map<string, string>
  readonly children: XmlElement[]
  text: string
  readonly line: number
  readonly column: number
}

class XmlReader {
  readonly #text: string
  readonly #request: XmlRequest
  readonly #saxes = new SaxesParser({ xmlns: false, position: true })
  readonly #open: OpenElement[] = []
  readonly #lines = { line: 1, start: 0 }
  #at = { line: 1, column: 1 }
  #root: XmlElement | undefined
  #rootEnd: number | undefined
  #doctype: Problem | undefined
  #unread: 'refused' | 'no-xml' | undefined
  #isClosing = false

  constructor(text: string, request: XmlRequest) {
    this.#text = text
    this.#request = request
  }

  read(): XmlDocument | undefined {
    if (this.#text.trim() === '')
      throw this.#problem(0, 'the file is empty', { expected: 'one XML document' })
    this.#listen()
    try {
      this.#saxes.write(this.#text)
      this.#isClosing = true
      this.#saxes.close()
    } catch (error) {
      if (this.#unread === undefined) throw error
      return undefined
    }
    return this.#root === undefined ? undefined : documentOf(this.#root, this.#request.file)
  }

  #listen(): void {
    this.#saxes.on('error', (error) => this.#fail(error))
    this.#saxes.on('doctype', () => {
      this.#doctype = this.#problem(this.#saxes.position - 1, 'the document has a DOCTYPE', {
        expected: 'XML without a document type, as benchmark tools write it',
        remedy: 'Entities and outside files of a document type are never read; remove it',
      })
    })
    this.#saxes.on('opentag', ({ name, attributes }) => this.#start(name, Object.entries(attributes)))
    this.#saxes.on('text', (text) => this.#append(text))
    this.#saxes.on('cdata', (text) => this.#append(text))
    this.#saxes.on('closetag', () => {
      this.#open.pop()
      if (this.#open.length === 0) this.#rootEnd = this.#saxes.position
    })
    this.#saxes.on('opentagstart', () => this.#place(this.#saxes.position))
  }

  /** Remembers line and column of the `<` of the tag whose name ends before `end`; tags come in order, so one pass. */
  #place(end: number): void {
    const offset = this.#text.lastIndexOf('<', end - 1)
    const lines = this.#lines
    for (let at = this.#text.indexOf('\n', lines.start); at !== -1 && at < offset; ) {
      lines.line += 1
      lines.start = at + 1
      at = this.#text.indexOf('\n', lines.start)
    }
    this.#at = { line: lines.line, column: offset - lines.start + 1 }
  }
  #start(name: string, attributes: [string, string][]): void {
    const element: OpenElement = {
      name,
      attributes: new Map(attributes),
      children: [],
      text: '',
      ...this.#at,
    }
    if (this.#root === undefined) {
      this.#root = element
      if (!this.#request.accepts(element)) throw this.#stop('refused')
      if (this.#doctype !== undefined) throw this.#doctype
    }
    this.#open.at(-1)?.children.push(element)
    this.#open.push(element)
    if (this.#open.length > DEEPEST) {
      throw new Problem({
        kind: 'measurement',
        what: `elements are nested more than ${DEEPEST} deep`,
        file: this.#request.file,
        ...this.#at,
        expected: 'the report of a benchmark tool',
      })
    }
  }

  #append(text: string): void {
    const element = this.#open.at(-1)
    if (element !== undefined) element.text += text
  }

  /** The first error. saxes says where as `line:column: what`; its position is used instead, in UTF-16 units as ours. */
  #fail(error: Error): never {
    const root = this.#root?.name
    if (root === undefined && !this.#isClosing && !this.#text.trimStart().startsWith('<?xml')) {
      throw this.#stop('no-xml')
    }
    const text = this.#text.trimEnd()
    if (root !== undefined && this.#rootEnd !== undefined) {
      const offset = this.#text.length - this.#text.slice(this.#rootEnd).trimStart().length
      throw this.#problem(offset, 'the text goes on after the end of the XML document', { cause: error })
    }
    // A lone `&` makes saxes look for the end of an entity until the text ends; the root's end tag then stands there.
    if (this.#isClosing && (root === undefined || !text.endsWith(`</${root}>`))) {
      const remedy = 'The command probably died while it wrote; look at its log'
      throw this.#problem(text.length, 'the text ends in the middle of an XML document', { remedy })
    }
    const reason = this.#isClosing
      ? 'an entity, a comment or a tag never ends'
      : error.message.replace(/^(?:.*?:)?\d+:\d+: /, '').replace(/\.$/, '')
    const what = `this is not well-formed XML (${reason.slice(0, 120)})`
    throw this.#problem(Math.max(0, this.#saxes.position - 1), what, { expected: 'XML 1.0', cause: error })
  }

  #stop(why: 'refused' | 'no-xml'): Error {
    this.#unread = why
    return new Error(why)
  }

  #problem(offset: number, what: string, rest: Partial<ProblemDetails>): Problem {
    const position = textPosition(this.#text, offset)
    return new Problem({ kind: 'measurement', what, file: this.#request.file, ...position, ...rest })
  }
}

function documentOf(root: XmlElement, file: string): XmlDocument {
  return {
    root,
    problem: ({ line, column, name }, what, expected) =>
      new Problem({
        kind: 'measurement',
        what: `<${name.slice(0, 60)}>: ${what}`,
        file,
        line,
        column,
        ...(expected === undefined ? {} : { expected }),
      }),
  }
}
