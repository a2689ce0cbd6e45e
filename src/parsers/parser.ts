import type { Location, Measurement, Warning } from '../core/model/measurement.js'
import type { BenchmarkFilter } from './filters/filter.js'
import type { JsonTrail } from './shared/json-path.js'

/** One input: a file, or standard output under the path `<stdout>`. */
export interface SourceFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** What a parser may know beside the text itself. */
export interface ParseContext {
  /** Path for positions in messages. */
  readonly file: string
  /** Processors of the machine that measured, where known; decides on Go's `-N` suffix. */
  readonly processors?: number
  /** What the user set for this parser (config: parser-options); checked by `checkParserOptions`. */
  readonly options?: ParserOptions
}

/** Names and values of `parser-options`. */
export type ParserOptions = Readonly<Record<string, string>>

/** An option of a parser, as data: checking, `noisegate parsers` and the documentation come from it. */
export interface ParserOptionRow {
  readonly name: string
  /** One sentence. */
  readonly does: string
  /** A parser that cannot work without an option is never recognised, only named. */
  readonly isRequired?: true
}

/** What a parser hands back. It throws a Problem (kind `measurement`, with position) for input it cannot read. */
export interface Parsed {
  readonly measurements: readonly Measurement[]
  /** Toolchain and machine as the output tells them: `{ go: '1.26.8', cpu: '...', procs: 8 }`. */
  readonly environment: Readonly<Record<string, string | number>>
  /** Odd but harmless. */
  readonly warnings: readonly Warning[]
  /** The tool says that a benchmark failed: the run is not evidence, whatever the exit status was. */
  readonly failures: readonly Warning[]
}

interface ParserRow {
  /** Registry key, file name, value of `--parser`. */
  readonly name: string
  /** The tool and the versions whose output was read. */
  readonly tool: string
  /** One sentence: what it reads. */
  readonly reads: string
  /** Metrics it keeps. */
  readonly metrics: readonly string[]
  /** Metrics that gate by default (exact ones gate anyway); `all` where the user chose every metric. */
  readonly primary: readonly string[] | 'all'
  /** A command line that must print this format: nothing recognised is then a failed measurement. */
  readonly command?: RegExp
  /** How its benchmarks are selected by name; absent where the tool cannot, or nobody has looked. */
  readonly filter?: BenchmarkFilter
  /** Its command's words with less time for each benchmark, for a time limit that is too short; undefined where they say it. */
  readonly shorten?: (words: readonly string[]) => readonly string[] | undefined
  /** Options it takes; absent where it takes none. */
  readonly options?: readonly ParserOptionRow[]
  /**
   * For a format with nothing at its end that tells it is whole: where it may be cut without anybody noticing. One
   * sentence; pieces one after another, each of them complete, need none.
   */
  readonly unseenCut?: string
  /** Lines of other programs that cannot be told from its own. One sentence. */
  readonly foreignLines?: string
  /** Loads what only this parser needs. Awaited before anything else is asked of a parser that was named (`prepareParser`). */
  readonly prepare?: () => Promise<void>
  /** @throws Problem of kind `usage` for values of its options that cannot work. */
  readonly checkOptions?: (options: ParserOptions) => void
}

/** Receives the lines of a text one by one, so that a large log is never held. */
export interface LineSink {
  /**
   * `line` without its line break, ANSI sequences already removed; `n` counts from 1. `'open'` marks a last line
   * without line break: its end may be missing.
   */
  push(line: string, n: number, end?: 'open'): void
  end(): Parsed
}

/** Line-oriented text; recognised by the first line that matches within 1 MiB. */
export interface TextParser extends ParserRow {
  readonly kind: 'text'
  recognises(line: string): boolean
  start(context: ParseContext): LineSink
}

/** A value inside a JSON document together with the means to say where it stands. */
export interface JsonDocument {
  readonly value: unknown
  /** Kept by `valueAt` beside the value; without it every path is followed from the root. */
  readonly trail?: JsonTrail
  /** Where the value under a path stands: for the many warnings of a document, without the cost of an Error each. */
  readonly locate?: (path: readonly (string | number)[]) => Location
  /** A Problem at the position of the value under `path` (`['benchmarks', 3, 'value']`). */
  problem(path: readonly (string | number)[], what: string, expected?: string): Error
}

/** One whole JSON document, recognised by its keys. */
export interface JsonParser extends ParserRow {
  readonly kind: 'json'
  recognises(value: unknown): boolean
  parse(document: JsonDocument, context: ParseContext): Parsed
}

/** A directory, recognised by the paths in it. */
export interface DirectoryParser extends ParserRow {
  readonly kind: 'directory'
  recognises(paths: readonly string[]): boolean
  parse(files: readonly SourceFile[], context: ParseContext): Parsed
}

/** An element of an XML document, as the reader leaves it: no namespaces, comments and processing instructions left out. */
export interface XmlElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Own text and CDATA, in order, not trimmed; that of children is theirs. */
  readonly text: string
  /** Where its `<` stands; both count from 1. */
  readonly line: number
  readonly column: number
}

/** What is known when the first tag was read. */
export type XmlRoot = Pick<XmlElement, 'name' | 'attributes'>

export interface XmlDocument {
  readonly root: XmlElement
  /** A Problem at the position of an element. */
  problem(element: XmlElement, what: string, expected?: string): Error
}

/** One whole XML document, recognised by the name and attributes of its root element. */
export interface XmlParser extends ParserRow {
  readonly kind: 'xml'
  recognises(root: XmlRoot): boolean
  parse(document: XmlDocument, context: ParseContext): Parsed
}

export type Parser = TextParser | JsonParser | XmlParser | DirectoryParser
