import { Problem } from '../../core/model/problem.js'
import type { Git, GitResult } from '../git.js'
import { type GitSettings, settingsEnvironment } from '../git-environment.js'
import { type Remote, redact } from '../remote.js'

/** What making work trees needs from outside. */
export interface WorkTreeTools {
  readonly git: Git
  /** The environment that `git` was made with: settings count on from its own. */
  readonly environment: Readonly<NodeJS.ProcessEnv>
  /** For a fetch, where the checkout keeps no credentials itself. */
  readonly token?: Remote['token']
  readonly signal?: AbortSignal
}

/** One call of git in a folder. */
export interface CheckoutCall {
  readonly directory: string
  readonly args: readonly string[]
  readonly settings?: GitSettings
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string
}

/** A checkout of a large repository over a slow line takes minutes; a job on a hosted runner ends after 6 h. */
const timeoutMs = 1_800_000

/** Nothing of the user's configuration runs beside what is asked for, or writes what it was not asked to. */
const quiet: GitSettings = [
  ['core.fsmonitor', 'false'],
  ['core.untrackedCache', 'false'],
  ['core.splitIndex', 'false'],
  ['submodule.recurse', 'false'],
  ['fetch.recurseSubmodules', 'no'],
  ['fetch.showForcedUpdates', 'false'],
  ['fetch.writeCommitGraph', 'false'],
  ['advice.detachedHead', 'false'],
  ['gc.auto', '0'],
  ['maintenance.auto', 'false'],
]

/** Runs git; any exit status is an answer. Messages come back without token or password. */
export async function askGit(tools: WorkTreeTools, call: CheckoutCall): Promise<GitResult> {
  const { directory, args, settings = [], input } = call
  const result = await tools.git.run({
    ...{ directory, args, timeoutMs },
    env: { ...settingsEnvironment([...quiet, ...settings], tools.environment), ...call.env },
    ...(input === undefined ? {} : { input }),
    ...(tools.signal === undefined ? {} : { signal: tools.signal }),
  })
  return { ...result, stderr: redact(result.stderr, tools.token === undefined ? {} : { token: tools.token }) }
}

/** Runs git that must succeed; its standard output. @throws Problem (measurement) with its last messages. */
export async function runGit(tools: WorkTreeTools, call: CheckoutCall, what: string): Promise<string> {
  const result = await askGit(tools, call)
  if (result.exitCode === 0) return result.stdout.toString('utf8')
  throw new Problem({
    kind: 'measurement',
    what: `${what}: git ended with status ${result.exitCode}`,
    evidence: evidence(result.stderr),
  })
}

/** The last lines behind a bar, which keeps a runner from obeying them. */
export function evidence(messages: string): string {
  const lines = messages.trim().split(/\r?\n/).slice(-20)
  return lines.map((line) => `  | ${line.slice(0, 300)}`).join('\n')
}
