import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Warning } from '../core/model/measurement.js'
import { witnessWarnings } from '../core/model/witness-warnings.js'
import type { ProgressEvent } from '../platform/progress.js'
import { createCommandLog } from './command-log.js'
import { durationText } from './duration-text.js'
import { type MeasuredRound, measureRound } from './measure-round.js'
import type { MeasuredSuite } from './measured-suite.js'
import { assertResultsInside } from './results-files.js'
import { runSetup } from './run-setup.js'
import { scrubbedEnvironment } from './scrubbed-environment.js'
import { secretForms } from './secret-forms.js'
import type { MeasurableSuite, MeasureOptions, MeasureTools, SuiteSession } from './suite-session.js'
import { gitTrackedFiles } from './tracked-files.js'

export type { MeasurableSuite, MeasureOptions, MeasureTools } from './suite-session.js'

/**
 * Measures a suite: setup once, then each round as a fresh process. Where the time limit does not hold another round
 * there are fewer than asked, with a warning, and never fewer than one.
 *
 * @throws Problem: what makes a command no evidence (measurement), what cannot work (usage). No round is dropped silently.
 */
export async function measureSuite(
  suite: MeasurableSuite,
  options: MeasureOptions,
  tools: MeasureTools,
): Promise<MeasuredSuite> {
  const { name, results, workingDirectory } = suite
  if (results !== undefined) assertResultsInside({ suite: name, results, workingDirectory })
  const env = scrubbedEnvironment({ inherited: options.inherited, suite: suite.env })
  const log = createCommandLog({ path: options.logPath })
  const scratch = mkdtempSync(join(tmpdir(), 'noisegate-'))
  try {
    return await measured({
      ...{ suite, options, tools, env, scratch },
      places: { log, echo: options.echo, secretForms: secretForms(options.secrets) },
      trackedFiles: gitTrackedFiles(tools.runProcess, { cwd: workingDirectory, env }),
    })
  } finally {
    log.close()
    rmSync(scratch, { recursive: true, force: true })
  }
}

async function measured(session: SuiteSession): Promise<MeasuredSuite> {
  const { suite, options, tools } = session
  const startedAt = new Date(tools.clock()).toISOString()
  const report = reporter(session)
  const setupWarnings = suite.setup === undefined ? [] : await setUp(session, suite.setup, report)
  const noise = tools.watchNoise()
  const { rounds, warnings } = await measureRounds(session, report)
  const witnesses = noise()
  return {
    suite: suite.name,
    startedAt,
    rounds: rounds.map(({ output }) => output),
    environment: { ...tools.machine, ...(Object.keys(witnesses).length === 0 ? {} : { witnesses }) },
    warnings: [...setupWarnings, ...warnings, ...witnessWarnings(witnesses)],
    log: options.logPath,
  }
}

type Report = (event: Pick<ProgressEvent, 'stage' | 'state' | 'round'>) => void

function reporter({ suite, options, tools }: SuiteSession): Report {
  const began = tools.monotonic()
  return (event) =>
    options.onProgress({
      ...event,
      suite: suite.name,
      rounds: options.rounds,
      elapsedSeconds: tools.monotonic() - began,
    })
}

async function setUp(session: SuiteSession, line: string, report: Report): Promise<readonly Warning[]> {
  report({ stage: 'setup', state: 'began' })
  const warnings = await runSetup(session, line, 'setup')
  report({ stage: 'setup', state: 'ended' })
  return warnings
}

interface MeasuredRounds {
  readonly rounds: readonly MeasuredRound[]
  readonly warnings: readonly Warning[]
}

async function measureRounds(session: SuiteSession, report: Report): Promise<MeasuredRounds> {
  const { options, suite, tools } = session
  const began = tools.monotonic()
  const rounds: MeasuredRound[] = []
  for (let round = 1; round <= options.rounds; round++) {
    const spentMs = (tools.monotonic() - began) * 1_000
    if (rounds.length > 0 && spentMs + spentMs / rounds.length > suite.timeLimitMs) break
    report({ stage: 'round', state: 'began', round })
    rounds.push(await measureRound(session, round))
    report({ stage: 'round', state: 'ended', round })
  }
  const warnings = rounds.flatMap((round) => round.warnings)
  if (rounds.length === options.rounds) return { rounds, warnings }
  return { rounds, warnings: [...warnings, fewerRounds(session, rounds.length)] }
}

function fewerRounds({ suite, options }: SuiteSession, measuredRounds: number): Warning {
  return {
    message: `suite \`${suite.name}\`: ${measuredRounds} of ${options.rounds} rounds measured, because another did not fit the time limit of ${durationText(suite.timeLimitMs)}; raise \`time-limit\` for all of them`,
  }
}
