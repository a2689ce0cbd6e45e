import { randomBytes } from 'node:crypto'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { configPath, readInputs, type Settings } from '../../config/read-inputs.js'
import type { Report } from '../../core/model/report.js'
import { silentEcho, terminalEcho } from '../../measure/output-echo.js'
import { PARSER_NAMES } from '../../parsers/registry.js'
import { systemClock } from '../../platform/clock.js'
import { createGit } from '../../platform/git.js'
import { colourFor } from '../../platform/log.js'
import { createProgress, type Progress, progressStyle } from '../../platform/progress.js'
import { openStore } from '../../stores/open-store.js'
import type { CommandLine } from '../command-line.js'
import { type GateParts, gate } from '../gate.js'
import type { Host } from '../host.js'
import { type LocalCheckout, readLocalCheckout } from '../local-checkout.js'
import { localRepository } from '../local-repository.js'
import { logFileName } from '../log-file-name.js'
import { measureRun } from '../measure-run.js'
import { createMeasureTools } from '../measure-tools.js'
import { readOptional } from '../read-optional.js'
import { reproduceCommand } from '../reproduce-command.js'
import { showReport } from '../show-report.js'
import { VERSION } from '../version.js'

export type RunLine = Extract<CommandLine, { command: 'run' }>

/** `noisegate run`: the whole job on this machine. Returns the exit code. */
export async function runCommand(line: RunLine, host: Host): Promise<number> {
  const report = await runGate(line, host)
  await showReport(report, line.targets, host)
  return report.exitCode
}

/** The job without showing its report: measure, compare with the stored runs, decide, record where asked for. */
export async function runGate(line: RunLine, host: Host): Promise<Report> {
  const settings = await readSettings(line, host)
  const checkout = await readLocalCheckout({
    git: createGit(host.env),
    directory: host.cwd,
    ...(settings.base === undefined ? {} : { base: settings.base }),
  })
  const style = progressStyle({ isTerminal: host.stderr.isTTY === true, quiet: line.verbosity === 'quiet' })
  const progress = await createProgress({ stream: host.stderr, style })
  try {
    const { report } = await gate(
      {
        config: withWarnings(settings, checkout),
        id: settings.id,
        context: line.record ? 'record' : 'pull-request',
        branches: checkout.branches,
        candidate: checkout.commit,
        ...(checkout.base === undefined ? {} : { base: checkout.base }),
        record: line.record,
        seed: randomBytes(4).readUInt32LE(),
        version: VERSION,
        ...reproduceCommand(settings.config.suites),
      },
      {
        measure: await localMeasure({ line, host, checkout, progress }),
        openStore: () =>
          openStore(settings.config.store, {
            workingDirectory: host.cwd,
            repository: () => localRepository(host),
            clock: systemClock,
          }),
      },
    )
    return report
  } finally {
    progress.stop()
  }
}

function withWarnings({ config }: Settings, { warnings }: LocalCheckout): Settings['config'] {
  return { ...config, warnings: [...config.warnings, ...warnings] }
}

async function readSettings(line: RunLine, { cwd }: Host): Promise<Settings> {
  return readInputs({
    surface: 'cli',
    inputs: line.inputs,
    configText: await readOptional(resolve(cwd, configPath(line.inputs))),
    commands: line.commands,
    parsers: PARSER_NAMES,
  })
}

interface LocalMeasureInput {
  readonly line: RunLine
  readonly host: Host
  readonly checkout: LocalCheckout
  readonly progress: Progress
}

async function localMeasure({
  line,
  host,
  checkout,
  progress,
}: LocalMeasureInput): Promise<GateParts['measure']> {
  const tools = await createMeasureTools(host.env)
  const logs = await mkdtemp(join(tmpdir(), 'noisegate-logs-'))
  const style = colourFor(host.stderr.isTTY, host.env) === 'colour' ? 'dim' : 'plain'
  const echo =
    line.verbosity === 'verbose' ? terminalEcho((text) => void host.stderr.write(text), style) : silentEcho
  const id = `local-${Date.now().toString(36)}${randomBytes(3).toString('hex')}`
  return (suite) =>
    measureRun(
      { ...suite, workingDirectory: resolve(host.cwd, suite.workingDirectory) },
      {
        identity: { id, branch: checkout.branch, commit: checkout.commit, trigger: 'local', attempt: 1 },
        logPath: join(logs, logFileName(suite.name)),
        inherited: host.env,
        secrets: [],
        echo,
        onProgress: (event) => progress.on(event),
        signal: host.signal,
      },
      tools,
    )
}
