import { Problem } from '../../core/model/problem.js'
import { lineStream } from '../../parsers/line-stream.js'
import { parseFiles } from '../../parsers/parse.js'
import type { ParsedSet } from '../../parsers/parsed-set.js'
import { prepareParser } from '../../parsers/prepare-parser.js'
import type { CommandLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { readInput } from '../read-input.js'
import { renderWarning } from '../render-warning.js'

type ParseLine = Extract<CommandLine, { command: 'parse' }>

/**
 * `noisegate parse`: files, a directory or standard input to measurement JSON; warnings on standard error.
 * Exit 3 where nothing parses, or where the tool says that a benchmark failed.
 */
export async function parseCommand(line: ParseLine, host: Host): Promise<number> {
  await prepareParser(line.parser)
  const set = line.files.length === 0 ? await parseStdin(line, host) : await parsePaths(line)
  if (set === undefined) throw notRecognised(line)
  const { failures, ...document } = set
  await write(host.stdout, `${JSON.stringify(document, null, 2)}\n`)
  if (line.verbosity !== 'quiet')
    for (const warning of document.warnings) host.stderr.write(renderWarning('warning', warning))
  for (const failure of failures) host.stderr.write(renderWarning('error', failure))
  return failures.length === 0 ? 0 : 3
}

async function parseStdin({ parser, options }: ParseLine, { stdin }: Host): Promise<ParsedSet | undefined> {
  const stream = lineStream(parser, { file: '<stdin>', options })
  for await (const chunk of stdin) stream.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk)
  return stream.end()
}

async function parsePaths({ files, parser, options }: ParseLine): Promise<ParsedSet | undefined> {
  const inputs = []
  for (const file of files) inputs.push(...(await readInput(file)))
  return parseFiles({ parser, files: inputs, options })
}

function notRecognised({ files }: ParseLine): Problem {
  return new Problem({
    kind: 'measurement',
    what: 'no parser recognises this output',
    file: files[0] ?? '<stdin>',
    expected: 'the output of a benchmark tool; `noisegate parsers` lists them',
    remedy: 'Name the parser with --parser NAME',
  })
}
