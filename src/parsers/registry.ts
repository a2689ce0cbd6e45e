import { Problem } from '../core/model/problem.js'
import { abParser } from './ab.js'
import { asvParser } from './asv.js'
import { asvResultsParser } from './asv-results.js'
import { asvTextParser } from './asv-text.js'
import { autocannonParser } from './autocannon.js'
import { autocannonTextParser } from './autocannon-text.js'
import { bencheeParser } from './benchee.js'
import { bencherMetricFormatParser } from './bencher-metric-format.js'
import { benchmarkdotnetParser } from './benchmarkdotnet.js'
import { benchmarkjsParser } from './benchmarkjs.js'
import { benchmarkjsJsonParser } from './benchmarkjs-json.js'
import { binutilsSizeParser } from './binutils-size.js'
import { cachegrindParser } from './cachegrind.js'
import { callgrindParser } from './callgrind.js'
import { cargoBenchParser } from './cargo-bench.js'
import { catch2Parser } from './catch2.js'
import { catch2ConsoleParser } from './catch2-console.js'
import { coreBenchParser } from './core-bench.js'
import { criterionParser } from './criterion.js'
import { csvMappingParser } from './csv-mapping.js'
import { curlParser } from './curl.js'
import { dartParser } from './dart.js'
import { denoParser } from './deno.js'
import { denoTextParser } from './deno-text.js'
import { divanParser } from './divan.js'
import { dockerImageInspectParser } from './docker-image-inspect.js'
import { dockerImageLsParser } from './docker-image-ls.js'
import { esbuildMetafileParser } from './esbuild-metafile.js'
import { esbuildTextParser } from './esbuild-text.js'
import { fioParser } from './fio.js'
import { githubActionBenchmarkParser } from './github-action-benchmark.js'
import { gnuTimeParser } from './gnu-time.js'
import { goParser } from './go.js'
import { gobenchdataParser } from './gobenchdata.js'
import { googleBenchmarkParser } from './google-benchmark.js'
import { googleBenchmarkConsoleParser } from './google-benchmark-console.js'
import { googleBenchmarkCsvParser } from './google-benchmark-csv.js'
import { gungraunParser } from './gungraun.js'
import { gungraunSummaryParser } from './gungraun-summary.js'
import { haskellCriterionParser } from './haskell-criterion.js'
import { haskellCriterionCsvParser } from './haskell-criterion-csv.js'
import { heyParser } from './hey.js'
import { hyperfineParser } from './hyperfine.js'
import { hyperfineCsvParser } from './hyperfine-csv.js'
import { hyperfineTextParser } from './hyperfine-text.js'
import { iaiParser } from './iai.js'
import { jmeterParser } from './jmeter.js'
import { jmhParser } from './jmh.js'
import { jsConsoleTimeParser } from './js-console-time.js'
import { jsonMappingParser } from './json-mapping.js'
import { juliaParser } from './julia.js'
import { junitParser } from './junit.js'
import { k6Parser } from './k6.js'
import { k6StreamParser } from './k6-stream.js'
import { k6TextParser } from './k6-text.js'
import { lighthouseParser } from './lighthouse.js'
import { lntParser } from './lnt.js'
import { locustParser } from './locust.js'
import { locustJsonParser } from './locust-json.js'
import { luauParser } from './luau.js'
import { massifParser } from './massif.js'
import { memoryProfilerParser } from './memory-profiler.js'
import { minitestParser } from './minitest.js'
import { mitataParser } from './mitata.js'
import { mitataTextParser } from './mitata-text.js'
import { nanobenchParser } from './nanobench.js'
import { nanobenchJsonParser } from './nanobench-json.js'
import { nodeBenchParser } from './node-bench.js'
import { nodeBenchTextParser } from './node-bench-text.js'
import { noisegateParser } from './noisegate.js'
import { ohaParser } from './oha.js'
import { ohaTextParser } from './oha-text.js'
import { openmetricsParser } from './openmetrics.js'
import type { Parser } from './parser.js'
import { perfStatParser } from './perf-stat.js'
import { perfherderParser } from './perfherder.js'
import { pgbenchParser } from './pgbench.js'
import { phpbenchParser } from './phpbench.js'
import { postgresqlExplainParser } from './postgresql-explain.js'
import { postgresqlExplainTextParser } from './postgresql-explain-text.js'
import { postgresqlLogParser } from './postgresql-log.js'
import { pyperfParser } from './pyperf.js'
import { pytestBenchmarkParser } from './pytest-benchmark.js'
import { pytestBenchmarkStorageParser } from './pytest-benchmark-storage.js'
import { pytestBenchmarkTextParser } from './pytest-benchmark-text.js'
import { regexParser } from './regex.js'
import { rubyBenchmarkParser } from './ruby-benchmark.js'
import { rubyBenchmarkIpsParser } from './ruby-benchmark-ips.js'
import { rubyBenchmarkIpsJsonParser } from './ruby-benchmark-ips-json.js'
import { siegeParser } from './siege.js'
import { sizeLimitParser } from './size-limit.js'
import { sizeLimitConsoleParser } from './size-limit-console.js'
import { straceParser } from './strace.js'
import { swiftPackageBenchmarkParser } from './swift-package-benchmark.js'
import { sysbenchParser } from './sysbench.js'
import { tangoParser } from './tango.js'
import { tastyBenchParser } from './tasty-bench.js'
import { timeitParser } from './timeit.js'
import { tinybenchParser } from './tinybench.js'
import { tinybenchTableParser } from './tinybench-table.js'
import { vegetaParser } from './vegeta.js'
import { vegetaTextParser } from './vegeta-text.js'
import { viteParser } from './vite.js'
import { vitestParser } from './vitest.js'
import { vitestTextParser } from './vitest-text.js'
import { webpackStatsParser } from './webpack-stats.js'
import { webpackTextParser } from './webpack-text.js'
import { wrkParser } from './wrk.js'

/**
 * Every parser, sorted by name. To add one: its file beside this one, its row here, its fixtures in
 * `__tests__/fixtures/<name>/`; the contract suite then runs over it by itself. The export of `pytest-benchmark.ts` is
 * `pytestBenchmarkParser`, and so on.
 */
export const PARSERS: readonly Parser[] = [
  abParser,
  asvParser,
  asvResultsParser,
  asvTextParser,
  autocannonParser,
  autocannonTextParser,
  bencheeParser,
  bencherMetricFormatParser,
  benchmarkdotnetParser,
  benchmarkjsParser,
  benchmarkjsJsonParser,
  binutilsSizeParser,
  cachegrindParser,
  callgrindParser,
  cargoBenchParser,
  catch2Parser,
  catch2ConsoleParser,
  coreBenchParser,
  criterionParser,
  csvMappingParser,
  curlParser,
  dartParser,
  denoParser,
  denoTextParser,
  divanParser,
  dockerImageInspectParser,
  dockerImageLsParser,
  esbuildMetafileParser,
  esbuildTextParser,
  fioParser,
  githubActionBenchmarkParser,
  gnuTimeParser,
  goParser,
  gobenchdataParser,
  googleBenchmarkParser,
  googleBenchmarkConsoleParser,
  googleBenchmarkCsvParser,
  gungraunParser,
  gungraunSummaryParser,
  haskellCriterionParser,
  haskellCriterionCsvParser,
  heyParser,
  hyperfineParser,
  hyperfineCsvParser,
  hyperfineTextParser,
  iaiParser,
  jmeterParser,
  jmhParser,
  jsConsoleTimeParser,
  jsonMappingParser,
  juliaParser,
  junitParser,
  k6Parser,
  k6StreamParser,
  k6TextParser,
  lighthouseParser,
  lntParser,
  locustParser,
  locustJsonParser,
  luauParser,
  massifParser,
  memoryProfilerParser,
  minitestParser,
  mitataParser,
  mitataTextParser,
  nanobenchParser,
  nanobenchJsonParser,
  nodeBenchParser,
  nodeBenchTextParser,
  noisegateParser,
  ohaParser,
  ohaTextParser,
  openmetricsParser,
  perfStatParser,
  perfherderParser,
  pgbenchParser,
  phpbenchParser,
  postgresqlExplainParser,
  postgresqlExplainTextParser,
  postgresqlLogParser,
  pyperfParser,
  pytestBenchmarkParser,
  pytestBenchmarkStorageParser,
  pytestBenchmarkTextParser,
  regexParser,
  rubyBenchmarkParser,
  rubyBenchmarkIpsParser,
  rubyBenchmarkIpsJsonParser,
  siegeParser,
  sizeLimitParser,
  sizeLimitConsoleParser,
  straceParser,
  swiftPackageBenchmarkParser,
  sysbenchParser,
  tangoParser,
  tastyBenchParser,
  timeitParser,
  tinybenchParser,
  tinybenchTableParser,
  vegetaParser,
  vegetaTextParser,
  viteParser,
  vitestParser,
  vitestTextParser,
  webpackStatsParser,
  webpackTextParser,
  wrkParser,
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
