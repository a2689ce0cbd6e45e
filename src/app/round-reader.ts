import type { SuiteConfig } from '../config/config.js'
import { Problem } from '../core/model/problem.js'
import type { RoundOutput } from '../measure/measured-suite.js'
import type { StdoutSinks } from '../measure/stdout-sink.js'
import { lineStream } from '../parsers/line-stream.js'
import type { OutputStream } from '../parsers/output-stream.js'
import { parseFiles } from '../parsers/parse.js'
import type { ParsedSet } from '../parsers/parsed-set.js'
import { checkParserOptions } from '../parsers/parser-options.js'
import { parsersOfCommand } from '../parsers/registry.js'

/** Reads what the rounds of one suite print, standard output while it is printed. */
export interface RoundReader {
  /** Parses standard output as it comes, so that a large log is never held. */
  readonly stdout: StdoutSinks
  /** Measurements of one round, which counts from 1; undefined where the command itself is the benchmark. */
  read(round: number, files: RoundOutput['files']): ParsedSet | undefined
}

/**
 * The reader of a suite: of its results files where it names some, else of its standard output.
 * @throws Problem of kind `usage` for `parser-options` that do not fit the parser
 */
export function createRoundReader(suite: SuiteConfig, processors: number): RoundReader {
  checkParserOptions(suite.parser, suite.parserOptions)
  const options = suite.parserOptions === undefined ? {} : { options: suite.parserOptions }
  const streams = new Map<number, OutputStream>()
  const readsStdout = suite.results === undefined && suite.parser !== 'command'
  return {
    stdout: (round) => {
      if (!readsStdout) return { write: () => {}, files: () => [] }
      const stream = lineStream(suite.parser, { file: '<stdout>', processors, ...options })
      streams.set(round, stream)
      return { write: (chunk) => stream.push(chunk), files: () => [] }
    },
    read: (round, files) => {
      if (suite.parser === 'command') return undefined
      const stream = streams.get(round)
      const set =
        stream === undefined
          ? parseFiles({ parser: suite.parser, files, processors, ...options })
          : stream.end()
      if (set === undefined) refuseUnrecognised(suite)
      return set
    },
  }
}

/** A command is its own benchmark only where nothing says that it was meant to print one. */
function refuseUnrecognised(suite: SuiteConfig): void {
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
