import type { SuiteConfig } from '../config/config.js'
import { Problem } from '../core/model/problem.js'
import type { RoundOutput } from '../measure/measured-suite.js'
import type { StdoutSinks } from '../measure/stdout-sink.js'
import { startsText } from '../parsers/document-start.js'
import type { OutputStream } from '../parsers/output-stream.js'
import type { ParsedSet } from '../parsers/parsed-set.js'
import type { ParseContext } from '../parsers/parser.js'
import { type SpooledStream, spooledStream } from './spooled-stream.js'

/** Reads what the rounds of one suite print, a long standard output while it is printed. */
export interface RoundReader {
  /** Parses standard output as it comes, so that a large log is never held. */
  readonly stdout: StdoutSinks
  /** Measurements of one round, which counts from 1; undefined where the command itself is the benchmark. */
  read(round: number, files: RoundOutput['files']): Promise<ParsedSet | undefined>
}

/** The reader of a suite: of its results files where it names some, else of its standard output. */
export function createRoundReader(suite: SuiteConfig, processors: number): RoundReader {
  const options = suite.parserOptions === undefined ? {} : { options: suite.parserOptions }
  const streams = new Map<number, SpooledStream>()
  const readsStdout = suite.results === undefined && suite.parser !== 'command'
  return {
    stdout: (round) => {
      if (!readsStdout) return { write: () => {}, files: () => [] }
      const stream = spooledStream((start) =>
        openOutput(suite, { file: '<stdout>', processors, ...options }, start),
      )
      streams.set(round, stream)
      return { write: (chunk) => stream.write(chunk), files: () => [] }
    },
    read: async (round, files) => {
      if (suite.parser === 'command') return undefined
      const stream = streams.get(round)
      const set =
        stream === undefined
          ? (await import('./read-output.js')).parseFiles({
              parser: suite.parser,
              files,
              processors,
              ...options,
            })
          : await stream.end()
      if (set === undefined) await refuseUnrecognised(suite)
      return set
    },
  }
}

/** The stream of a suite's standard output; what starts as text is read without loading the parsers of documents. */
async function openOutput(
  { parser }: SuiteConfig,
  context: ParseContext,
  start: readonly Uint8Array[],
): Promise<OutputStream> {
  if (parser === 'auto' && context.options === undefined && startsText(start))
    return (await import('./read-text-output.js')).textOutput(context)
  return (await import('./read-output.js')).lineStream(parser, context)
}

/** A command is its own benchmark only where nothing says that it was meant to print one. */
async function refuseUnrecognised(suite: SuiteConfig): Promise<void> {
  const { parsersOfCommand } = await import('./read-output.js')
  const line = suite.run.kind === 'shell' ? suite.run.line : suite.run.argv.join(' ')
  const [tool] = parsersOfCommand(line)
  if (suite.results === undefined && tool === undefined) return
  throw new Problem({
    kind: 'measurement',
    what:
      tool === undefined
        ? `suite ${suite.name}: no parser recognises ${suite.results}`
        : `suite ${suite.name}: the command looks like ${tool.name}, but no benchmark was found in what it printed`,
    expected:
      tool === undefined ? 'the output of a benchmark tool (`noisegate parsers` lists them)' : tool.reads,
    remedy:
      'Run the command by hand and look at its output; name the parser with `parser`, or `parser: command` to time the command itself',
  })
}
