import type { AskVersion } from '../platform/tool-version.js'

/** A tool whose version decides whether two runs of a parser's benchmarks are comparable. */
interface Tool {
  readonly name: string
  /** Parsers of its output. */
  readonly parsers: readonly string[]
  /** Keys under which a parser's environment may hold the version. */
  readonly keys: readonly string[]
  /** Prints the version; absent where only the output knows it (a library linked into the benchmark). */
  readonly ask?: readonly [string, ...string[]]
  /** Finds the version, as its first group, in what the tool prints. */
  readonly version: RegExp
}

const tools: readonly Tool[] = [
  {
    name: 'go',
    parsers: ['go', 'go-json', 'gobenchdata'],
    keys: ['go'],
    ask: ['go', 'version'],
    version: /\bgo(\d+(?:\.\d+)+)/,
  },
  {
    name: 'rustc',
    parsers: [
      ...['cargo', 'cargo-bench', 'bencher', 'criterion', 'divan'],
      ...['gungraun', 'gungraun-summary', 'iai', 'tango'],
    ],
    keys: ['rustc', 'rust'],
    ask: ['rustc', '-V'],
    version: /^rustc (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'python',
    parsers: [
      'asv',
      'asv-results',
      'asv-text',
      'pyperf',
      'pytest',
      'pytest-benchmark',
      'pytest-benchmark-storage',
      'pytest-benchmark-text',
      'timeit',
    ],
    keys: ['python'],
    ask: ['python3', '-V'],
    version: /^Python (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'google-benchmark',
    parsers: ['google-benchmark', 'google-benchmark-console', 'google-benchmark-csv'],
    keys: ['google-benchmark', 'library_version'],
    version: /(\d+(?:\.\d+)+)/,
  },
  {
    name: 'catch2',
    parsers: ['catch2', 'catch2-console'],
    keys: ['catch2'],
    version: /(\d+(?:\.\d+)+)/,
  },
  {
    name: 'dotnet',
    parsers: ['benchmarkdotnet'],
    keys: ['dotnet'],
    ask: ['dotnet', '--version'],
    version: /^(\d+(?:\.\d+)+)/m,
  },
  {
    name: 'llvm',
    parsers: ['lnt'],
    keys: ['compiler'],
    version: /(\d+(?:\.\d+)+)/,
  },
  {
    name: 'swift',
    parsers: ['swift-package-benchmark'],
    keys: ['swift'],
    ask: ['swift', '--version'],
    version: /Swift version (\d+(?:\.\d+)+)/,
  },
  {
    name: 'hyperfine',
    parsers: ['hyperfine', 'hyperfine-csv', 'hyperfine-text'],
    keys: ['hyperfine'],
    ask: ['hyperfine', '--version'],
    version: /^hyperfine (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'node',
    parsers: [
      'autocannon',
      'autocannon-text',
      'vitest',
      'vitest-text',
      'benchmarkjs',
      'benchmarkjs-json',
      'benchmark.js',
      'js-console-time',
      'mitata',
      'mitata-text',
      'node-bench',
      'node-bench-text',
      'tinybench',
      'tinybench-table',
    ],
    keys: ['node'],
    ask: ['node', '-v'],
    version: /^v(\d+(?:\.\d+)+)/m,
  },
  {
    name: 'java',
    parsers: ['jmh'],
    keys: ['java', 'jdk'],
    ask: ['java', '-version'],
    version: /version "(\d+[^"]*)"/,
  },
  {
    name: 'bun',
    parsers: ['mitata', 'mitata-text', 'tinybench'],
    keys: ['bun'],
    version: /^(\d+(?:\.\d+)+)/,
  },
  {
    name: 'deno',
    parsers: ['deno', 'deno-text', 'mitata', 'mitata-text', 'tinybench'],
    keys: ['deno'],
    ask: ['deno', '--version'],
    version: /^deno (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'ruby',
    parsers: ['minitest', 'ruby-benchmark', 'ruby-benchmark-ips', 'ruby-benchmark-ips-json'],
    keys: ['ruby'],
    ask: ['ruby', '--version'],
    version: /^ruby (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'php',
    parsers: ['phpbench'],
    keys: ['php'],
    ask: ['php', '--version'],
    version: /^PHP (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'julia',
    parsers: ['julia'],
    keys: ['julia'],
    ask: ['julia', '--version'],
    version: /^julia version (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'elixir',
    parsers: ['benchee'],
    keys: ['elixir'],
    ask: ['elixir', '--version'],
    version: /^Elixir (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'dart',
    parsers: ['dart'],
    keys: ['dart'],
    ask: ['dart', '--version'],
    version: /version: (\d+(?:\.\d+)+)/,
  },
  {
    name: 'ghc',
    parsers: ['haskell-criterion', 'haskell-criterion-csv', 'tasty-bench'],
    keys: ['ghc'],
    ask: ['ghc', '--numeric-version'],
    version: /^(\d+(?:\.\d+)+)/,
  },
  {
    name: 'ocaml',
    parsers: ['core-bench'],
    keys: ['ocaml'],
    ask: ['ocamlfind', 'ocamlopt', '-version'],
    version: /^(\d+(?:\.\d+)+)/,
  },
  {
    name: 'ab',
    parsers: ['ab'],
    keys: ['ab'],
    ask: ['ab', '-V'],
    version: /ApacheBench, Version (\d+(?:\.\d+)+)/,
  },
  {
    name: 'fio',
    parsers: ['fio'],
    keys: ['fio'],
    version: /fio-(\d+(?:\.\d+)+)/,
  },
  {
    name: 'k6',
    parsers: ['k6', 'k6-stream', 'k6-text'],
    keys: ['k6'],
    ask: ['k6', 'version'],
    version: /^k6(?:\.exe)? v(\d+(?:\.\d+)+)/m,
  },
  {
    name: 'locust',
    parsers: ['locust', 'locust-json'],
    keys: ['locust'],
    ask: ['locust', '--version'],
    version: /^locust (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'oha',
    parsers: ['oha', 'oha-text'],
    keys: ['oha'],
    ask: ['oha', '--version'],
    version: /^oha (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'siege',
    parsers: ['siege'],
    keys: ['siege'],
    ask: ['siege', '--version'],
    version: /^SIEGE (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'sysbench',
    parsers: ['sysbench'],
    keys: ['sysbench'],
    ask: ['sysbench', '--version'],
    version: /^sysbench (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'vegeta',
    parsers: ['vegeta', 'vegeta-text'],
    keys: ['vegeta'],
    ask: ['vegeta', '-version'],
    version: /^Version: v?(\d+(?:\.\d+)+)/m,
  },
  {
    name: 'valgrind',
    parsers: ['cachegrind', 'callgrind', 'massif'],
    keys: ['valgrind'],
    ask: ['valgrind', '--version'],
    version: /^valgrind-(\d+(?:\.\d+)+)/m,
  },
  {
    name: 'perf',
    parsers: ['perf-stat'],
    keys: ['perf'],
    ask: ['perf', '--version'],
    version: /^perf version (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'strace',
    parsers: ['strace'],
    keys: ['strace'],
    ask: ['strace', '--version'],
    version: /version (\d+(?:\.\d+)+)/,
  },
  {
    name: 'curl',
    parsers: ['curl'],
    keys: ['curl'],
    ask: ['curl', '--version'],
    version: /^curl (\d+(?:\.\d+)+)/m,
  },
  {
    name: 'lighthouse',
    parsers: ['lighthouse'],
    keys: ['lighthouse'],
    version: /(\d+(?:\.\d+)+)/,
  },
  {
    name: 'webpack',
    parsers: ['webpack-stats', 'webpack-text'],
    keys: ['webpack'],
    version: /(\d+(?:\.\d+)+)/,
  },
]

/** Tool name to version, and the one that belongs in the stratum. */
export interface Toolchain {
  readonly toolchain: Readonly<Record<string, string>>
  /** Absent where no tool was recognised or it told no version: the stratum then says `unknown`. */
  readonly tool?: string
  readonly version?: string
}

export interface ToolchainSources {
  /** The parser that read the output; `command` for a plain command. */
  readonly parser: string
  /** What the output itself told (`Parsed.environment`). */
  readonly told: Readonly<Record<string, string | number>>
  readonly ask: AskVersion
  /** Where the suite ran, with the environment of its commands: the tool asked is then the tool used. */
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
}

/** The toolchain behind a suite: from the output where it tells, else by asking the tool (one process), else unknown. */
export async function readToolchain(sources: ToolchainSources): Promise<Toolchain> {
  const tool = toolOf(sources)
  if (tool === undefined) return { toolchain: {} }
  const version = toldVersion(tool, sources.told) ?? (await askedVersion(tool, sources))
  return version === undefined
    ? { toolchain: {} }
    : { toolchain: { [tool.name]: version }, tool: tool.name, version }
}

/** Some libraries run under several tools: the one that the output names, else the first. */
function toolOf({ parser, told }: ToolchainSources): Tool | undefined {
  const candidates = tools.filter(({ parsers }) => parsers.includes(parser))
  return candidates.find(({ keys }) => keys.some((key) => Object.hasOwn(told, key))) ?? candidates[0]
}

function toldVersion(tool: Tool, told: ToolchainSources['told']): string | undefined {
  const key = tool.keys.find((candidate) => Object.hasOwn(told, candidate))
  const text = key === undefined ? '' : String(told[key])
  return /\d+(?:\.\d+)*\S*/.exec(text)?.[0]
}

async function askedVersion(tool: Tool, { ask, cwd, env }: ToolchainSources): Promise<string | undefined> {
  if (tool.ask === undefined) return undefined
  const answer = await ask(tool.ask, { cwd, env })
  return answer === undefined ? undefined : tool.version.exec(answer)?.[1]
}
