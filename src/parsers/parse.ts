import { Problem } from '../core/model/problem.js'
import { lineStream } from './line-stream.js'
import { notItsOutput, withOtherParser } from './name-other-parser.js'
import { ambiguous } from './only-one.js'
import { mergeParsedSets, type ParsedSet, parsedSet } from './parsed-set.js'
import type { DirectoryParser, ParseContext, Parser, ParserOptions, SourceFile } from './parser.js'
import { checkParserOptions } from './parser-options.js'
import { recogniseDirectory } from './recognise.js'
import { recogniseOutput } from './recognise-output.js'
import { parserByName } from './registry.js'

/** The files of one round and how to read them. */
export interface ParseRequest {
  /** A registry name, or `auto`. */
  readonly parser: string
  readonly files: readonly SourceFile[]
  /** Processors of the machine that measured, where known. */
  readonly processors?: number
  /** What the user set for the parser. */
  readonly options?: ParserOptions
}

/**
 * The measurements of one round. Undefined only with `auto`, where no parser recognises any file.
 * @throws Problem of kind `usage` for an unknown parser or options that do not fit it; of kind `measurement`, with file and position, for no file
 * at all, output that is recognised and cannot be read, holds no benchmark, or is recognised by several parsers, and
 * for a series that stands in two files.
 */
export function parseFiles(request: ParseRequest): ParsedSet | undefined {
  checkParserOptions(request.parser, request.options)
  if (request.files.length === 0) throw noFiles()
  return request.parser === 'auto' ? read(request) : readNamed(request)
}

function read(request: ParseRequest): ParsedSet | undefined {
  const directory = directoryParser(request)
  if (directory !== undefined) {
    const file = request.files[0]?.path ?? ''
    return parsedSet(directory, directory.parse(request.files, contextOf(request, file)), file)
  }
  const parts = request.files.map((file) => ({ file: file.path, set: parseFile(request, file) }))
  const read = parts.flatMap(({ file, set }) => (set === undefined ? [] : [{ file, set }]))
  if (read.length === 0) return undefined
  const unread = parts.find(({ set }) => set === undefined)
  if (unread !== undefined) throw notRecognised(unread.file, read[0]?.set.parser ?? '')
  const names = [...new Set(read.map(({ set }) => set.parser))]
  if (names.length > 1) throw ambiguous(names, read[0]?.file ?? '')
  return mergeParsedSets(read)
}

/** @throws the Problem of the parser that was named, with the one that reads these files where that is another. */
function readNamed(request: ParseRequest): ParsedSet | undefined {
  try {
    const set = read(request)
    const other = set?.measurements.length === 0 ? parserOfFiles(request) : undefined
    if (other === undefined || other.name === request.parser) return set
    throw notItsOutput(parserByName(request.parser), request.files[0]?.path ?? '')
  } catch (error) {
    if (!(error instanceof Problem) || error.kind !== 'measurement') throw error
    const other = parserOfFiles(request)
    throw other === undefined || other.name === request.parser ? error : withOtherParser(error, other)
  }
}

/** What reads a folder, and for a parser of folders what reads its first file: of a single file its stream tells. */
function parserOfFiles({ parser, files }: ParseRequest): Parser | undefined {
  const folder = recogniseDirectory(files.map(({ path }) => path))
  const [first] = files
  if (folder !== undefined || first === undefined || parserByName(parser).kind !== 'directory') return folder
  return recogniseOutput(first.bytes, first.path)
}

function directoryParser(request: ParseRequest): DirectoryParser | undefined {
  if (request.parser === 'auto') return recogniseDirectory(request.files.map(({ path }) => path))
  const parser = parserByName(request.parser)
  return parser.kind === 'directory' ? parser : undefined
}

function parseFile(request: ParseRequest, file: SourceFile): ParsedSet | undefined {
  const stream = lineStream(request.parser, contextOf(request, file.path))
  stream.push(file.bytes)
  return stream.end()
}

function contextOf(request: ParseRequest, file: string): ParseContext {
  const { processors, options } = request
  return {
    file,
    ...(processors === undefined ? {} : { processors }),
    ...(options === undefined ? {} : { options }),
  }
}

function noFiles(): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'there is no file to parse',
    expected: 'at least one',
    remedy: 'Check that the command wrote the files that "results" names',
  })
}

function notRecognised(file: string, parser: string): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'no parser recognises this file, while other files of the round are recognised',
    file,
    expected: `the output of ${parser}, as in the other files`,
    remedy: `Narrow "results", or read every file with --parser ${parser} (config: parser)`,
  })
}
