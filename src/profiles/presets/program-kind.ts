import { wordsOfCommand } from '../../core/command/plain-command.js'
import { launchOf, PYTHON_PROGRAM, programName } from './launch.js'
import type { ProfiledCommand } from './preset.js'

/** What kind of program a command runs: the names of the presets. */
export type ProgramKind = 'go' | 'java' | 'native' | 'node' | 'python'

/** Parsers of tools that only one kind of program uses; they tell where the command hides its program (`make bench`). */
const PARSERS: ReadonlyMap<string, ProgramKind> = new Map([
  ['go', 'go'],
  ['jmh', 'java'],
  ...['benchmarkjs', 'benchmarkjs-json', 'mitata', 'mitata-text', 'node-bench', 'node-bench-text'].map(
    asNode,
  ),
  ...['tinybench', 'tinybench-table', 'vitest', 'vitest-text'].map(asNode),
  ...['asv', 'asv-results', 'asv-text', 'pyperf', 'pytest-benchmark', 'pytest-benchmark-text'].map(asPython),
  ...['cargo-bench', 'catch2', 'catch2-console', 'criterion', 'divan', 'google-benchmark'].map(asNative),
  ...['google-benchmark-console', 'google-benchmark-csv', 'nanobench', 'nanobench-json'].map(asNative),
])

/** What a line looks like that is more than one plain command. */
const LINES: readonly (readonly [ProgramKind, RegExp])[] = [
  ['go', /\bgo\s+test\s/],
  ['java', /(?:^|[\s;&|/])(?:java|mvnw?|gradlew?)\s/],
  ['native', /\bcargo\s+(?:\+\S+\s+)?bench\b/],
  ['node', /(?:^|[\s;&|/])(?:node|npm|npx|pnpm|yarn|vitest)\s/],
  ['python', /(?:^|[\s;&|/])(?:python[\d.]*|pytest)\s/],
]

const NODE = /^(?:node|nodejs|npm|npx|pnpm|yarn|yarnpkg|tsx|ts-node|vitest)$/
const JAVA = /^(?:java|mvnw?|gradlew?)$/
/** Programs of their own kind, whatever reads what they print; valgrind and gungraun would run a profiler inside a profiler. */
const OTHERS = /^(?:bun|deno|ruby|bundle|php|dotnet|docker|valgrind|perf|py-spy)$/
const SCRIPT = /\.(?:[cm]?[jt]s|sh|bash|zsh|rb|pl|php|lua|jl|R)$/

/** The kind of program that a command runs; undefined where neither the command nor the parser tells. */
export function programKind(command: ProfiledCommand): ProgramKind | undefined {
  const { run, shell, parser } = command
  const words = wordsOfCommand(run, shell)
  const launch = words === undefined ? undefined : launchOf(words)
  if (launch === undefined)
    return PARSERS.get(parser) ?? (run.kind === 'shell' ? kindOfLine(run.line) : undefined)
  if (OTHERS.test(programName(launch.program[0]))) return undefined
  return kindOfProgram(launch.program) ?? PARSERS.get(parser)
}

function kindOfProgram([program, ...rest]: readonly [string, ...string[]]): ProgramKind | undefined {
  const name = programName(program)
  if (name === 'go') return rest.includes('test') ? 'go' : rest[0] === 'run' ? 'native' : undefined
  if (name === 'cargo') return 'native'
  if (JAVA.test(name)) return 'java'
  if (NODE.test(name) || program.includes('node_modules/.bin/')) return 'node'
  if (PYTHON_PROGRAM.test(name) || /^(?:asv|pyperf)$/.test(name) || name.endsWith('.py')) return 'python'
  // A path of the project is a program that was built; one of the system is a tool, and says nothing of what it runs.
  return program.includes('/') && !/^\/(?:usr|bin|opt)\//.test(program) && !SCRIPT.test(name)
    ? 'native'
    : undefined
}

function kindOfLine(line: string): ProgramKind | undefined {
  const kinds = LINES.filter(([, looks]) => looks.test(line)).map(([kind]) => kind)
  return kinds.length === 1 ? kinds[0] : undefined
}

function asNode(parser: string): [string, ProgramKind] {
  return [parser, 'node']
}

function asPython(parser: string): [string, ProgramKind] {
  return [parser, 'python']
}

function asNative(parser: string): [string, ProgramKind] {
  return [parser, 'native']
}
