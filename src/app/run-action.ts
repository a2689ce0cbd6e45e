import { randomBytes } from 'node:crypto'
import { join, resolve } from 'node:path'
import { INPUTS } from '../config/inputs.js'
import { configPath, readInputs, type Settings } from '../config/read-inputs.js'
import type { Problem } from '../core/model/problem.js'
import type { Report } from '../core/model/report.js'
import { createGit } from '../platform/git.js'
import { connectGithub } from '../platform/github.js'
import type { GithubApi } from '../platform/github-api.js'
import { type GithubContext, readGithubContext, refuseUnsafeEvent } from '../platform/github-context.js'
import { harmless } from '../platform/log.js'
import { makeFolder } from '../platform/make-folder.js'
import { readCommit } from '../platform/raw-commit.js'
import { type ActionOutputs, writeOutputs } from '../publish/outputs.js'
import type { Delivered } from '../publish/publisher.js'
import { annotationCommands, errorCommand, warningCommand } from '../publish/workflow-commands.js'
import { renderTerminal } from '../reports/terminal.js'
import { actionArms } from './action-arms.js'
import { actionBase } from './action-base.js'
import { actionMeasurer } from './action-measurer.js'
import { deliverReport } from './deliver-report.js'
import { type GateRequest, type GateResult, gate } from './gate.js'
import { type EventMeaning, eventMeaning } from './gate-context.js'
import { inFolder } from './in-folder.js'
import { openActionStore } from './open-action-store.js'
import { confirmGate } from './paired/gate-side-by-side.js'
import { readSuspects, writeSuspects } from './paired/suspect-list.js'
import { parserNames } from './parser-names.js'
import { readOptional } from './read-optional.js'
import { readNamedCommit } from './reference-runs.js'
import { reproduceCommand } from './reproduce-command.js'
import { VERSION } from './version.js'
import { writeReportFiles } from './write-report-files.js'

type Environment = Readonly<NodeJS.ProcessEnv>

/** The action's surroundings. */
export interface ActionHost {
  readonly env: Environment
  /** The checkout: GITHUB_WORKSPACE. */
  readonly workspace: string
  /** Prints a line to standard output, where the runner reads workflow commands. */
  readonly print: (line: string) => void
  readonly signal: AbortSignal
}

/**
 * The action: reads inputs and event, runs the gate, delivers the report, sets the outputs.
 * @returns the exit code of the job
 * @throws Problem (usage) before anything is run
 */
export async function runAction(host: ActionHost): Promise<number> {
  const { env } = host
  const github = readGithubContext(env, await readOptional(env.GITHUB_EVENT_PATH))
  refuseUnsafeEvent(github)
  const settings = await readSettings(host, github)
  const token = settings.githubToken
  const api = token === undefined ? undefined : connect(github, token)
  const meaning = await actionMeaning(host, github, settings)
  const base = await actionBase({ host, github, settings, ...(api === undefined ? {} : { api }) })
  const seed = randomBytes(4).readUInt32LE()
  const measurer = await actionMeasurer({ host, github, settings, meaning })
  const arms = actionArms({ host, github, settings, base })
  const request: GateRequest = {
    config: inFolder(settings.config, host.workspace),
    id: settings.id,
    context: meaning.context,
    branches: [meaning.branch],
    candidate: meaning.candidate,
    ...(base === undefined ? {} : { base }),
    record: meaning.record,
    seed,
    version: VERSION,
    ...reproduceCommand(settings.repetition),
  }
  const note = (text: string) => void process.stderr.write(`noisegate: ${harmless(text)}\n`)
  const profilesFolder = () => madeFolder(reportFiles(env, settings.id).profiles)
  const paired =
    arms === undefined
      ? undefined
      : { git: createGit(env), measurer, prepareArms: arms, profilesFolder, note }
  const result =
    settings.mode === 'confirm'
      ? await confirmGate(request, paired, readSuspects(settings.suspects))
      : await gate(request, {
          measure: (suite) => measurer.measure(suite),
          openStore: () => openActionStore({ host, github, settings }),
          findCommit: (revision) => readNamedCommit(revision, { env, cwd: host.workspace }),
          ...(paired === undefined ? {} : { paired }),
        })
  await deliver({ host, github, settings, result, ...(api === undefined ? {} : { api }) })
  return result.report.exitCode
}

/** What the event asks for, with the commit's time from the checkout where the event does not tell it. */
async function actionMeaning(
  { env, workspace }: ActionHost,
  github: GithubContext,
  settings: Settings,
): Promise<EventMeaning> {
  const meaning = eventMeaning(github, settings.mode === 'record' ? 'true' : settings.record)
  if (meaning.candidate.time !== undefined) return meaning
  const commit = await readCommit(createGit(env), workspace, meaning.candidate.sha)
  return commit === undefined
    ? meaning
    : { ...meaning, candidate: { ...meaning.candidate, time: commit.time } }
}

function connect({ owner, repo, apiUrl }: GithubContext, token: string): GithubApi {
  return connectGithub({ owner, repo, token, baseUrl: apiUrl })
}

async function readSettings({ env, workspace }: ActionHost, github: GithubContext): Promise<Settings> {
  const inputs = Object.fromEntries(
    INPUTS.flatMap(({ name }) => {
      // The runner's rule (actions/toolkit, getInput): blanks become underscores, letters upper case, dashes stay.
      const value = env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]
      return value === undefined || value.trim() === '' ? [] : [[name, value]]
    }),
  )
  const configText = await readOptional(resolve(workspace, configPath(inputs)))
  return readInputs({
    surface: 'action',
    inputs,
    configText,
    parsers: await parserNames(inputs.parser, configText),
    ...(github.job === '' ? {} : { jobId: github.job }),
  })
}

interface DeliverAction {
  readonly host: ActionHost
  readonly github: GithubContext
  readonly settings: Settings
  readonly result: GateResult
  readonly api?: GithubApi
}

/** Everything after the decision. What fails here is a warning; the outcome stands. */
async function deliver({ host, github, settings, result, api }: DeliverAction): Promise<void> {
  const { report } = result
  host.print(renderTerminal(report))
  const files = reportFiles(host.env, settings.id)
  await warnOnFailure(host, () => writeReportFiles(report, files))
  const delivered = await deliverReport({
    report,
    settings,
    github,
    ...(api === undefined ? {} : { api }),
    ...(host.env.GITHUB_STEP_SUMMARY ? { summaryPath: host.env.GITHUB_STEP_SUMMARY } : {}),
    print: host.print,
  })
  for (const warning of delivered.warnings) host.print(warningCommand(warning.message))
  await warnOnFailure(host, async () => {
    const { setOutput } = await import('../platform/set-output.js')
    writeOutputs(outputsOf(result, delivered, files), setOutput)
  })
}

async function warnOnFailure(host: ActionHost, action: () => Promise<void>): Promise<void> {
  try {
    await action()
  } catch (error) {
    host.print(warningCommand((error as Error).message))
  }
}

interface ReportPlaces {
  readonly json: string
  readonly markdown: string
  /** Folder of profiles of regressions and their pages, for an upload. */
  readonly profiles: string
}

function reportFiles(env: Environment, id: string): ReportPlaces {
  // The id names files: whatever is no plain character becomes one.
  const name = id.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 80)
  const folder = join(env.RUNNER_TEMP ?? '.', 'noisegate')
  return {
    json: join(folder, `report-${name}.json`),
    markdown: join(folder, `report-${name}.md`),
    profiles: resolve(folder, `profiles-${name}`),
  }
}

async function madeFolder(path: string): Promise<string> {
  await makeFolder(path)
  return path
}

function outputsOf({ report, runs }: GateResult, delivered: Delivered, files: ReportPlaces): ActionOutputs {
  const count = (verdict: Report['comparisons'][number]['verdict']) =>
    report.comparisons.filter((row) => row.verdict === verdict).length
  const runId = runs[0]?.id
  return {
    outcome: report.outcome,
    regressions: report.comparisons.filter((row) => row.verdict === 'regressed' && row.gated).length,
    improvements: count('improved'),
    inconclusive: count('inconclusive'),
    compared: report.accounting.compared,
    suspects: writeSuspects(report),
    'report-json': files.json,
    'report-markdown': files.markdown,
    ...(report.explanations === undefined ? {} : { profiles: files.profiles }),
    ...(delivered.commentUrl === undefined ? {} : { 'comment-url': delivered.commentUrl }),
    ...(delivered.checkUrl === undefined ? {} : { 'check-url': delivered.checkUrl }),
    ...(report.recorded && runId !== undefined ? { 'run-id': runId } : {}),
  }
}

/** A usage error before anything was run: on the runner's page as an error annotation, at its position. */
export function usageErrorLines(problem: Problem): readonly string[] {
  const { file, line } = problem.details
  if (file === undefined) return [errorCommand(problem.message)]
  const at = line ?? 1
  return annotationCommands([
    {
      path: file,
      startLine: at,
      endLine: at,
      level: 'failure',
      title: 'Noisegate',
      message: problem.message,
    },
  ]).lines
}
