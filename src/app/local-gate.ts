import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { configPath, readInputs, type Settings } from '../config/read-inputs.js'
import type { Report } from '../core/model/report.js'
import type { MeasureTools } from '../measure/suite-session.js'
import { systemClock } from '../platform/clock.js'
import { createGit } from '../platform/git.js'
import { createProgress, type Progress, progressStyle } from '../platform/progress.js'
import type { Store } from '../stores/store.js'
import type { RunLine } from './commands/run.js'
import { gate } from './gate.js'
import type { Host } from './host.js'
import { inFolder } from './in-folder.js'
import { localArms } from './local-arms.js'
import type { LocalCheckout } from './local-checkout.js'
import { localMeasurer } from './local-measurer.js'
import { parserNames } from './parser-names.js'
import { readOptional } from './read-optional.js'
import { reproduceCommand } from './reproduce-command.js'
import { VERSION } from './version.js'

/** What is found out before measuring. */
export interface Surroundings {
  readonly checkout: LocalCheckout
  readonly tools: MeasureTools
}

export interface LocalGateInput {
  readonly line: RunLine
  readonly host: Host
  /** Waited for once the configuration is known to be right. */
  readonly surroundings: Promise<Surroundings>
}

/** Shows the report. Through this module, because all that it needs is loaded here already. */
export async function showLocalReport(report: Report, { targets }: RunLine, host: Host): Promise<void> {
  const { showReport } = await import('./after-measuring.js')
  await showReport(report, targets, host)
}

/** The gate on this machine: settings from flags and file, runs kept in the store that they name. */
export async function localGate({ line, host, surroundings }: LocalGateInput): Promise<Report> {
  const settings = await readSettings(line, host)
  const { checkout, tools } = await surroundings
  const style = progressStyle({ isTerminal: host.stderr.isTTY === true, quiet: line.verbosity === 'quiet' })
  const progress = await createProgress({ stream: host.stderr, style })
  try {
    const { measurer, logs } = await localMeasurer({ line, host, checkout, tools, progress })
    const arms = localArms({ checkout, host, store: settings.config.store })
    const { report } = await gate(
      {
        config: inFolder(withWarnings(settings, checkout), host.cwd),
        id: settings.id,
        context: line.record ? 'record' : 'pull-request',
        branches: checkout.branches,
        candidate: checkout.commit,
        ...(checkout.base === undefined ? {} : { base: checkout.base }),
        record: line.record,
        seed: Math.trunc(Math.random() * 2 ** 32),
        version: VERSION,
        ...reproduceCommand(settings.repetition),
      },
      {
        measure: (suite) => measurer.measure(suite),
        openStore: () => openLocalStore(settings, host),
        findCommit: async (revision) => (await import('./reference-runs.js')).readNamedCommit(revision, host),
        ...(arms === undefined
          ? {}
          : {
              paired: {
                git: createGit(host.env),
                measurer,
                prepareArms: arms,
                profilesFolder: () => mkdtemp(join(tmpdir(), 'noisegate-profiles-')),
                note: (text) => note(text, { line, host, progress }),
              },
            }),
      },
    )
    // Logs explain what went wrong; of a run in which nothing did they would only pile up.
    const isNamed = report.warnings.some(({ message }) => message.includes(logs))
    if (report.failures.length === 0 && !isNamed) await rm(logs, { recursive: true, force: true })
    return report
  } finally {
    progress.stop()
  }
}

/** Says something on standard error without tearing the bar. */
function note(
  text: string,
  { line, host, progress }: { readonly line: RunLine; readonly host: Host; readonly progress: Progress },
): void {
  if (line.verbosity === 'quiet') return
  progress.stop()
  host.stderr.write(`noisegate: ${text}\n`)
}

async function openLocalStore({ config }: Settings, host: Host): Promise<Store> {
  const { openStore } = await import('./after-measuring.js')
  return openStore(config.store, {
    workingDirectory: host.cwd,
    repository: async () => (await import('./local-repository.js')).localRepository(host),
    clock: systemClock,
  })
}

function withWarnings({ config }: Settings, { warnings }: LocalCheckout): Settings['config'] {
  return { ...config, warnings: [...config.warnings, ...warnings] }
}

async function readSettings(line: RunLine, { cwd }: Host): Promise<Settings> {
  const { inputs, commands } = line
  const configText = await readOptional(resolve(cwd, configPath(inputs)))
  const parsers = await parserNames(inputs.parser, configText)
  return readInputs({ surface: 'cli', inputs, configText, commands, parsers })
}
