import { Problem } from '../core/model/problem.js'
import { bencherMetricFormatParser } from './bencher-metric-format.js'
import { benchmarkjsParser } from './benchmarkjs.js'
import { cargoBenchParser } from './cargo-bench.js'
import { criterionParser } from './criterion.js'
import { githubActionBenchmarkParser } from './github-action-benchmark.js'
import { goParser } from './go.js'
import { googleBenchmarkParser } from './google-benchmark.js'
import { hyperfineParser } from './hyperfine.js'
import { jmhParser } from './jmh.js'
import { noisegateParser } from './noisegate.js'
import type { Parser } from './parser.js'
import { pytestBenchmarkParser } from './pytest-benchmark.js'
import { vitestParser } from './vitest.js'

/**
 * Every parser, sorted by name. To add one: its file beside this one, its row here, its fixtures in
 * `__tests__/fixtures/<name>/`; the contract suite then runs over it by itself. The export of `pytest-benchmark.ts` is
 * `pytestBenchmarkParser`, and so on.
 */
export const PARSERS: readonly Parser[] = [
  bencherMetricFormatParser,
  benchmarkjsParser,
  cargoBenchParser,
  criterionParser,
  githubActionBenchmarkParser,
  goParser,
  googleBenchmarkParser,
  hyperfineParser,
  jmhParser,
  noisegateParser,
  pytestBenchmarkParser,
  vitestParser,
]

const PARSER_BY_NAME: ReadonlyMap<string, Parser> = new Map(PARSERS.map((parser) => [parser.name, parser]))

/** Registry names, sorted: the values of `--parser` beside `auto` and `command`. */
export const PARSER_NAMES: readonly string[] = PARSERS.map((parser) => parser.name)

/** The parser of a name. @throws Problem of kind `usage` for an unknown name. */
export function parserByName(name: string): Parser {
  const parser = PARSER_BY_NAME.get(name)
  if (parser !== undefined) return parser
  throw new Problem({
    kind: 'usage',
    what: `there is no parser named ${JSON.stringify(name)}`,
    expected: `auto or one of ${PARSER_NAMES.join(', ')}`,
  })
}

/** The parsers whose output a command line must print: nothing recognised there is a failed measurement. */
export function parsersOfCommand(commandLine: string): readonly Parser[] {
  return PARSERS.filter((parser) => parser.command?.test(commandLine) === true)
}
