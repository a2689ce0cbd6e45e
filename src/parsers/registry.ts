import { Problem } from '../core/model/problem.js'
import { asvParser } from './asv.js'
import { asvResultsParser } from './asv-results.js'
import { autocannonParser } from './autocannon.js'
import { bencheeParser } from './benchee.js'
import { bencherMetricFormatParser } from './bencher-metric-format.js'
import { benchmarkdotnetParser } from './benchmarkdotnet.js'
import { benchmarkjsJsonParser } from './benchmarkjs-json.js'
import { catch2Parser } from './catch2.js'
import { criterionParser } from './criterion.js'
import { denoParser } from './deno.js'
import { dockerImageInspectParser } from './docker-image-inspect.js'
import { esbuildMetafileParser } from './esbuild-metafile.js'
import { fioParser } from './fio.js'
import { githubActionBenchmarkParser } from './github-action-benchmark.js'
import { gobenchdataParser } from './gobenchdata.js'
import { googleBenchmarkParser } from './google-benchmark.js'
import { gungraunSummaryParser } from './gungraun-summary.js'
import { haskellCriterionParser } from './haskell-criterion.js'
import { hyperfineParser } from './hyperfine.js'
import { jmhParser } from './jmh.js'
import { jsonMappingParser } from './json-mapping.js'
import { juliaParser } from './julia.js'
import { junitParser } from './junit.js'
import { k6Parser } from './k6.js'
import { lighthouseParser } from './lighthouse.js'
import { lntParser } from './lnt.js'
import { locustJsonParser } from './locust-json.js'
import { mitataParser } from './mitata.js'
import { nanobenchJsonParser } from './nanobench-json.js'
import { nodeBenchParser } from './node-bench.js'
import { noisegateParser } from './noisegate.js'
import { ohaParser } from './oha.js'
import type { Parser, TextParser } from './parser.js'
import { phpbenchParser } from './phpbench.js'
import { postgresqlExplainParser } from './postgresql-explain.js'
import { pyperfParser } from './pyperf.js'
import { pytestBenchmarkParser } from './pytest-benchmark.js'
import { pytestBenchmarkStorageParser } from './pytest-benchmark-storage.js'
import { rubyBenchmarkIpsJsonParser } from './ruby-benchmark-ips-json.js'
import { sizeLimitParser } from './size-limit.js'
import { swiftPackageBenchmarkParser } from './swift-package-benchmark.js'
import { TEXT_PARSERS } from './text-parsers.js'
import { tinybenchParser } from './tinybench.js'
import { vegetaParser } from './vegeta.js'
import { vitestParser } from './vitest.js'
import { webpackStatsParser } from './webpack-stats.js'

/** Parsers of documents and directories, sorted by name. */
const DOCUMENT_PARSERS: readonly Exclude<Parser, TextParser>[] = [
  asvParser,
  asvResultsParser,
  autocannonParser,
  bencheeParser,
  bencherMetricFormatParser,
  benchmarkdotnetParser,
  benchmarkjsJsonParser,
  catch2Parser,
  criterionParser,
  denoParser,
  dockerImageInspectParser,
  esbuildMetafileParser,
  fioParser,
  githubActionBenchmarkParser,
  gobenchdataParser,
  googleBenchmarkParser,
  gungraunSummaryParser,
  haskellCriterionParser,
  hyperfineParser,
  jmhParser,
  jsonMappingParser,
  juliaParser,
  junitParser,
  k6Parser,
  lighthouseParser,
  lntParser,
  locustJsonParser,
  mitataParser,
  nanobenchJsonParser,
  nodeBenchParser,
  noisegateParser,
  ohaParser,
  phpbenchParser,
  postgresqlExplainParser,
  pyperfParser,
  pytestBenchmarkParser,
  pytestBenchmarkStorageParser,
  rubyBenchmarkIpsJsonParser,
  sizeLimitParser,
  swiftPackageBenchmarkParser,
  tinybenchParser,
  vegetaParser,
  vitestParser,
  webpackStatsParser,
]

/**
 * Every parser, sorted by name. To add one: its file beside this one, its row here or, where it reads lines, in
 * `text-parsers.ts`, its fixtures in `__tests__/fixtures/<name>/`; the contract suite then runs over it by itself. The export
 * of `pytest-benchmark.ts` is `pytestBenchmarkParser`, and so on.
 */
export const PARSERS: readonly Parser[] = [...TEXT_PARSERS, ...DOCUMENT_PARSERS].sort((one, other) =>
  one.name < other.name ? -1 : 1,
)

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
