import { rm } from 'node:fs/promises'
import { resolve } from 'node:path'
import { configPath, readInputs } from '../../config/read-inputs.js'
import type { AaReport } from '../../core/model/aa-report.js'
import { Problem } from '../../core/model/problem.js'
import { formatShare } from '../../core/units/format-change.js'
import { plural } from '../../core/units/plural.js'
import { PARSER_NAMES } from '../../parsers/registry.js'
import { systemClock } from '../../platform/clock.js'
import { createGit } from '../../platform/git.js'
import { harmless } from '../../platform/log.js'
import { createProgress, progressStyle } from '../../platform/progress.js'
import { readCommit } from '../../platform/raw-commit.js'
import { openStore } from '../../stores/open-store.js'
import { checkSuites } from '../check-suites.js'
import type { CommandLine } from '../command-line.js'
import { type Host, write } from '../host.js'
import { inFolder } from '../in-folder.js'
import { type LocalCheckout, readLocalCheckout } from '../local-checkout.js'
import { localMeasurer } from '../local-measurer.js'
import { localRepository } from '../local-repository.js'
import { createMeasureTools } from '../measure-tools.js'
import type { Measurer } from '../measurer.js'
import { recordNoiseFloors } from '../noise-floor-runs.js'
import { aaTrials } from '../paired/aa-trials.js'
import { readOptional } from '../read-optional.js'

export type AaLine = Extract<CommandLine, { command: 'aa' }>

/**
 * `noisegate aa`: the commit beside a second build of itself, through both stages. Prints the gate's own false-alarm rate
 * and the noise floor of every series; `--record` keeps the floors with the history.
 */
export async function aaCommand(line: AaLine, host: Host): Promise<number> {
  const settings = await readInputs({
    surface: 'cli',
    inputs: line.inputs,
    configText: await readOptional(resolve(host.cwd, configPath(line.inputs))),
    commands: line.commands,
    parsers: PARSER_NAMES,
  })
  const config = inFolder(withRounds(settings.config, line.rounds), host.cwd)
  await checkSuites(config.suites)
  const git = createGit(host.env)
  const [checkout, tools] = await Promise.all([
    readLocalCheckout({ git, directory: host.cwd }),
    createMeasureTools(host.env),
  ])
  const base = await commitOf(host, settings.base ?? 'HEAD')
  const style = progressStyle({ isTerminal: host.stderr.isTTY === true, quiet: line.verbosity === 'quiet' })
  const progress = await createProgress({ stream: host.stderr, style })
  const { measurer, logs } = await localMeasurer({ line, host, checkout, tools, progress })
  const { prepareArms } = await import('../../measure/arms.js')
  try {
    const report = await aaTrials({
      suites: config.suites,
      policy: config.policy,
      parts: {
        git,
        measurer,
        commits: 'same',
        prepareArms: () =>
          prepareArms({
            git,
            environment: host.env,
            checkout: host.cwd,
            base,
            head: base,
            signal: host.signal,
          }),
        note: (text) => {
          progress.stop()
          if (line.verbosity !== 'quiet') host.stderr.write(`noisegate: ${harmless(text)}\n`)
        },
      },
      trials: line.trials,
      seed: Math.trunc(Math.random() * 2 ** 32),
    })
    if (line.record) await record(report, { host, checkout, measurer, store: settings.config.store })
    await rm(logs, { recursive: true, force: true })
    await write(host.stdout, line.json ? `${JSON.stringify(report, null, 2)}\n` : aaText(report))
    return 0
  } finally {
    progress.stop()
  }
}

type Config = Awaited<ReturnType<typeof readInputs>>['config']

/** `--rounds N`: rounds of the first stage. */
function withRounds(config: Config, screen: number | undefined): Config {
  if (screen === undefined) return config
  return {
    ...config,
    suites: config.suites.map((suite) => ({ ...suite, rounds: { ...suite.rounds, screen } })),
  }
}

async function commitOf({ env, cwd }: Host, revision: string): Promise<string> {
  const commit = await readCommit(createGit(env), cwd, revision)
  if (commit !== undefined) return commit.sha
  throw new Problem({
    kind: 'usage',
    what: `${JSON.stringify(revision)} is no commit of a checkout in ${cwd}`,
    remedy: 'Run inside a git checkout with a commit, or name one with --base REV',
  })
}

interface RecordInput {
  readonly host: Host
  readonly checkout: LocalCheckout
  readonly measurer: Measurer
  readonly store: Config['store']
}

async function record(
  report: AaReport,
  { host, checkout, measurer, store: config }: RecordInput,
): Promise<void> {
  const store = await openStore(config, {
    workingDirectory: host.cwd,
    repository: () => localRepository(host),
    clock: systemClock,
  })
  try {
    await recordNoiseFloors(store, report, {
      machine: measurer.tools.machine,
      branch: checkout.branch,
      commit: checkout.commit,
      startedAt: new Date(measurer.tools.clock()).toISOString(),
    })
  } finally {
    await store.close()
  }
}

function aaText(report: AaReport): string {
  const [low, high] = report.interval.map((rate) => formatShare(rate))
  const floors = Object.entries(report.noiseFloor).map(
    ([name, { median, p95 }]) =>
      `  ${name}: usually ${formatShare(median)}, 95 % of trials within ${formatShare(p95)}`,
  )
  return harmless(
    [
      `${plural(report.falseAlarms, 'false alarm')} in ${plural(report.comparisons, 'comparison')} of identical code (${plural(report.trials, 'trial')}): ${formatShare(report.rate)}, between ${low} and ${high} with 95 % confidence`,
      `${plural(report.suspects, 'series was', 'series were')} measured again`,
      '',
      'noise floor, what identical code is seen to do here:',
      ...floors,
      ...report.warnings.map(({ message }) => `warning: ${message}`),
      '',
    ].join('\n'),
  )
}
