import { abParser } from './ab.js'
import { asvTextParser } from './asv-text.js'
import { autocannonTextParser } from './autocannon-text.js'
import { benchmarkjsParser } from './benchmarkjs.js'
import { binutilsSizeParser } from './binutils-size.js'
import { cachegrindParser } from './cachegrind.js'
import { callgrindParser } from './callgrind.js'
import { cargoBenchParser } from './cargo-bench.js'
import { catch2ConsoleParser } from './catch2-console.js'
import { coreBenchParser } from './core-bench.js'
import { csvMappingParser } from './csv-mapping.js'
import { curlParser } from './curl.js'
import { dartParser } from './dart.js'
import { denoTextParser } from './deno-text.js'
import { divanParser } from './divan.js'
import { dockerImageLsParser } from './docker-image-ls.js'
import { esbuildTextParser } from './esbuild-text.js'
import { gnuTimeParser } from './gnu-time.js'
import { goParser } from './go.js'
import { googleBenchmarkConsoleParser } from './google-benchmark-console.js'
import { googleBenchmarkCsvParser } from './google-benchmark-csv.js'
import { gungraunParser } from './gungraun.js'
import { haskellCriterionCsvParser } from './haskell-criterion-csv.js'
import { heyParser } from './hey.js'
import { hyperfineCsvParser } from './hyperfine-csv.js'
import { hyperfineTextParser } from './hyperfine-text.js'
import { iaiParser } from './iai.js'
import { jmeterParser } from './jmeter.js'
import { jsConsoleTimeParser } from './js-console-time.js'
import { k6StreamParser } from './k6-stream.js'
import { k6TextParser } from './k6-text.js'
import { locustParser } from './locust.js'
import { luauParser } from './luau.js'
import { massifParser } from './massif.js'
import { memoryProfilerParser } from './memory-profiler.js'
import { minitestParser } from './minitest.js'
import { mitataTextParser } from './mitata-text.js'
import { nanobenchParser } from './nanobench.js'
import { nodeBenchTextParser } from './node-bench-text.js'
import { ohaTextParser } from './oha-text.js'
import { openmetricsParser } from './openmetrics.js'
import type { TextParser } from './parser.js'
import { perfStatParser } from './perf-stat.js'
import { perfherderParser } from './perfherder.js'
import { pgbenchParser } from './pgbench.js'
import { postgresqlExplainTextParser } from './postgresql-explain-text.js'
import { postgresqlLogParser } from './postgresql-log.js'
import { pytestBenchmarkTextParser } from './pytest-benchmark-text.js'
import { regexParser } from './regex.js'
import { rubyBenchmarkParser } from './ruby-benchmark.js'
import { rubyBenchmarkIpsParser } from './ruby-benchmark-ips.js'
import { siegeParser } from './siege.js'
import { sizeLimitConsoleParser } from './size-limit-console.js'
import { straceParser } from './strace.js'
import { sysbenchParser } from './sysbench.js'
import { tangoParser } from './tango.js'
import { tastyBenchParser } from './tasty-bench.js'
import { timeitParser } from './timeit.js'
import { tinybenchTableParser } from './tinybench-table.js'
import { vegetaTextParser } from './vegeta-text.js'
import { viteParser } from './vite.js'
import { vitestTextParser } from './vitest-text.js'
import { webpackTextParser } from './webpack-text.js'
import { wrkParser } from './wrk.js'

/**
 * Every parser of lines, sorted by name. They stand apart from the rest of the registry because most tools print lines: a
 * job then loads half as much code.
 */
export const TEXT_PARSERS: readonly TextParser[] = [
  abParser,
  asvTextParser,
  autocannonTextParser,
  benchmarkjsParser,
  binutilsSizeParser,
  cachegrindParser,
  callgrindParser,
  cargoBenchParser,
  catch2ConsoleParser,
  coreBenchParser,
  csvMappingParser,
  curlParser,
  dartParser,
  denoTextParser,
  divanParser,
  dockerImageLsParser,
  esbuildTextParser,
  gnuTimeParser,
  goParser,
  googleBenchmarkConsoleParser,
  googleBenchmarkCsvParser,
  gungraunParser,
  haskellCriterionCsvParser,
  heyParser,
  hyperfineCsvParser,
  hyperfineTextParser,
  iaiParser,
  jmeterParser,
  jsConsoleTimeParser,
  k6StreamParser,
  k6TextParser,
  locustParser,
  luauParser,
  massifParser,
  memoryProfilerParser,
  minitestParser,
  mitataTextParser,
  nanobenchParser,
  nodeBenchTextParser,
  ohaTextParser,
  openmetricsParser,
  perfStatParser,
  perfherderParser,
  pgbenchParser,
  postgresqlExplainTextParser,
  postgresqlLogParser,
  pytestBenchmarkTextParser,
  regexParser,
  rubyBenchmarkParser,
  rubyBenchmarkIpsParser,
  siegeParser,
  sizeLimitConsoleParser,
  straceParser,
  sysbenchParser,
  tangoParser,
  tastyBenchParser,
  timeitParser,
  tinybenchTableParser,
  vegetaTextParser,
  viteParser,
  vitestTextParser,
  webpackTextParser,
  wrkParser,
]
