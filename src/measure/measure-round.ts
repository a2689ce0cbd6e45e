import { join } from 'node:path'
import type { Warning } from '../core/model/measurement.js'
import { plural } from '../core/units/plural.js'
import type { ProcessResult } from '../platform/process.js'
import type { RoundOutput } from './measured-suite.js'
import type { ResourceUsage } from './resource-usage.js'
import { type ReadOptions, type ResultsPlace, readResults, removeStaleResults } from './results-files.js'
import { runCommand } from './run-command.js'
import { maskBytes } from './secret-mask.js'
import { collectedStdout, discardedStdout, limitedStdout, type StdoutSink } from './stdout-sink.js'
import type { SuiteSession } from './suite-session.js'

/** One round, and what was odd about it. */
export interface MeasuredRound {
  readonly output: RoundOutput
  readonly warnings: readonly Warning[]
}

/** Half of what a document may hold in memory is left to its parsed form. */
const defaultMaxBytes = 256 * 1024 * 1024

/**
 * Measures one round: stale results away, the command as a fresh process, its output or results read.
 *
 * @throws Problem (measurement) where the command or its results are no evidence; (usage) where `results` may not be deleted.
 */
export async function measureRound(session: SuiteSession, round: number): Promise<MeasuredRound> {
  const { suite, options, tools, places } = session
  const label = session.label?.(round) ?? `round ${round} of ${options.rounds}`
  const where = `suite \`${suite.name}\`, ${label}`
  const results = suite.results === undefined ? undefined : resultsPlace(session, suite.results)
  if (results !== undefined) await removeStaleResults(results, session.trackedFiles)
  const usageFile = join(session.scratch, `round-${round}`)
  const sink = stdoutSink(session, round, where)
  const startedAtMs = tools.clock()
  const result = await runCommand(
    tools.runProcess,
    {
      where,
      title: `${suite.name}, ${label}`,
      request: {
        ...{ command: suite.run, shell: suite.shell, cwd: suite.workingDirectory, env: session.env },
        prefix: tools.meter.prefix(usageFile),
        timeoutMs: suite.timeoutMs,
        ...(options.signal === undefined ? {} : { signal: options.signal }),
      },
      timeoutRemedy: "Raise the suite's `timeout`, or make a round shorter",
      onStdout: (chunk) => sink.write(chunk),
      unwrapped: (ended) => withoutWrapper(ended, tools.meter.read(usageFile)),
    },
    places,
  )
  const files =
    results === undefined ? sink.files() : await maskedResults(session, results, { round, startedAtMs })
  const output: RoundOutput = {
    files,
    resources: resources(result, tools.meter.read(usageFile)),
    exitCode: 0,
  }
  return { output, warnings: leftBehindWarnings(where, result) }
}

async function maskedResults(
  { options, places }: SuiteSession,
  results: ResultsPlace,
  at: Pick<ReadOptions, 'round' | 'startedAtMs'>,
): Promise<RoundOutput['files']> {
  const files = await readResults(results, { ...at, maxBytes: options.maxOutputBytes ?? defaultMaxBytes })
  return files.map(({ path, bytes }) => ({ path, bytes: maskBytes(bytes, places.secretForms) }))
}

/** Said of every command, setup too: what it left running would disturb whatever is measured next. */
export function leftBehindWarnings(where: string, result: ProcessResult): readonly Warning[] {
  const warnings: Warning[] = []
  if (result.leftBehind > 0) {
    const what = plural(result.leftBehind, 'process behind, which was', 'processes behind, which were')
    warnings.push({ message: `${where}: the command left ${what} ended` })
  }
  if (result.outputHeld) {
    warnings.push({
      message: `${where}: a process that outlived the command still holds its output; what it prints later is not read`,
    })
  }
  return warnings
}

function resultsPlace({ suite }: SuiteSession, results: string) {
  return { suite: suite.name, results, workingDirectory: suite.workingDirectory }
}

function stdoutSink({ suite, options }: SuiteSession, round: number, where: string): StdoutSink {
  if (suite.results !== undefined || suite.parser === 'command') return discardedStdout(round)
  const sink = (options.stdout ?? collectedStdout)(round)
  return limitedStdout(sink, { where, maxBytes: options.maxOutputBytes ?? defaultMaxBytes })
}

/** GNU time ends with a status of its own where a signal ended the command. */
function withoutWrapper(result: ProcessResult, usage: ResourceUsage | undefined): ProcessResult {
  if (usage?.signal === undefined) return result
  const { exitCode: _, ...rest } = result
  return { ...rest, signal: usage.signal }
}

function resources(result: ProcessResult, usage: ResourceUsage | undefined): RoundOutput['resources'] {
  const { signal: _, ...used } = usage ?? {}
  return { wall: result.wallSeconds, ...used }
}
