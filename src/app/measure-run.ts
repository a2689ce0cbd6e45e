import type { SuiteConfig } from '../config/config.js'
import type { Environment } from '../core/model/environment.js'
import type { Measurement, Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { Run } from '../core/model/run.js'
import { stratum } from '../core/model/stratum.js'
import { type MeasureOptions, type MeasureTools, measureSuite } from '../measure/measure-suite.js'
import type { MeasuredSuite } from '../measure/measured-suite.js'
import { readToolchain } from '../measure/toolchain.js'
import type { ParsedSet } from '../parsers/parsed-set.js'
import { askVersion } from '../platform/tool-version.js'
import { buildRun, type RunOrigin } from './build-run.js'
import { commandBenchmark } from './command-benchmark.js'
import { createRoundReader } from './round-reader.js'

export interface MeasureRunOptions extends Omit<MeasureOptions, 'rounds' | 'stdout'> {
  readonly identity: Omit<RunOrigin, 'suite' | 'startedAt'>
}

/**
 * Rounds of a plain command where the configuration names none: one wall-clock value is no measurement, and five
 * are what a budget needs for a bound (decision.md). A tool's own output repeats inside, so there one suffices.
 */
const PLAIN_COMMAND_ROUNDS = 5

/** Measures one suite and reads what it printed: one run, not yet stored. Throws a Problem, never half a run. */
export async function measureRun(
  suite: SuiteConfig,
  options: MeasureRunOptions,
  tools: MeasureTools,
): Promise<Run> {
  const reader = createRoundReader(suite, tools.machine.cores)
  const rounds = suite.rounds.history
  const measured = await measureSuite(
    suite,
    { ...options, rounds: rounds ?? 1, stdout: reader.stdout },
    tools,
  )
  const sets: (ParsedSet | undefined)[] = []
  for (const [index, round] of measured.rounds.entries()) sets.push(await reader.read(index + 1, round.files))
  if (sets.every((set) => set !== undefined)) return toolRun(suite, options, { measured, sets })
  const more = rounds === undefined ? await measureMore(suite, options, tools) : undefined
  return commandRun(suite, options, {
    parts: more === undefined ? [measured] : [measured, more],
    warnings: tools.meter.warnings,
  })
}

/** The rest of the rounds of a command that turned out to be a benchmark itself; its setup has been done. */
function measureMore(
  suite: SuiteConfig,
  options: MeasureRunOptions,
  tools: MeasureTools,
): Promise<MeasuredSuite> {
  const { setup: _, ...prepared } = suite
  const rounds = PLAIN_COMMAND_ROUNDS - 1
  return measureSuite(
    { ...prepared, parser: 'command' },
    { ...options, rounds, logPath: `${options.logPath}.2` },
    tools,
  )
}

async function toolRun(
  suite: SuiteConfig,
  options: MeasureRunOptions,
  { measured, sets }: { readonly measured: MeasuredSuite; readonly sets: readonly ParsedSet[] },
): Promise<Run> {
  const [first] = sets
  if (first === undefined) throw new Error(`suite ${suite.name} was measured without a round`)
  const failures = sets.flatMap((set) => set.failures)
  if (failures.length > 0) throw benchmarkFailed(suite, failures)
  return toRun(suite, options, {
    measured,
    parser: first.parser,
    told: first.environment,
    rounds: sets.map((set) => set.measurements),
    warnings: sets.flatMap((set) => set.warnings),
  })
}

function commandRun(
  suite: SuiteConfig,
  options: MeasureRunOptions,
  { parts, warnings }: { readonly parts: readonly MeasuredSuite[]; readonly warnings: readonly Warning[] },
): Promise<Run> {
  const outputs = parts.flatMap((part) => part.rounds)
  return toRun(suite, options, {
    measured: { ...parts[0]!, warnings: parts.flatMap((part) => part.warnings) },
    parser: 'command',
    told: {},
    rounds: outputs.map((output) => commandBenchmark(suite.name, output.resources)),
    warnings,
  })
}

/** A suite measured and read, on its way to a run. */
export interface ReadSuite {
  readonly measured: Pick<MeasuredSuite, 'startedAt' | 'environment' | 'warnings'>
  readonly parser: string
  readonly told: ParsedSet['environment']
  readonly rounds: readonly (readonly Measurement[])[]
  readonly warnings: readonly Warning[]
}

/** The run of what was read, with the toolchain and the stratum of its machine. */
export async function toRun(
  suite: SuiteConfig,
  options: Pick<MeasureRunOptions, 'identity' | 'inherited'>,
  found: ReadSuite,
): Promise<Run> {
  const { measured, parser } = found
  const env = definedOnly(options.inherited)
  const asked = readToolchain({
    parser,
    told: found.told,
    ask: askVersion,
    cwd: suite.workingDirectory,
    env,
  })
  // What comes next is loaded while the tool answers.
  const [known] = await Promise.all([asked, import('./after-measuring.js')])
  const { tool, version } = known
  const machine = measured.environment
  const environment: Environment = {
    ...machine,
    toolchain: known.toolchain,
    stratum: stratum({
      ...machine,
      ...(tool === undefined ? {} : { tool }),
      ...(version === undefined ? {} : { version }),
    }),
  }
  return buildRun({
    identity: { ...options.identity, suite: suite.name, startedAt: measured.startedAt },
    parser,
    environment,
    rounds: found.rounds,
    warnings: [...measured.warnings, ...found.warnings],
  })
}

/** The variables that have a value. */
export function definedOnly(env: MeasureRunOptions['inherited']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

/** The tool says that a benchmark failed: the run is no evidence, whatever its exit status was. */
export function benchmarkFailed(suite: SuiteConfig, failures: readonly Warning[]): Problem {
  const [first] = failures
  const more = failures.length === 1 ? '' : ` (and ${failures.length - 1} more)`
  return new Problem({
    kind: 'measurement',
    what: `suite ${suite.name}: a benchmark failed: ${first?.message ?? ''}${more}`,
    ...(first?.file === undefined ? {} : { file: first.file }),
    ...(first?.line === undefined ? {} : { line: first.line }),
    remedy: 'Mend the benchmark, or leave it out of the command; a partial run is no evidence',
  })
}
