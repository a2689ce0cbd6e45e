import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../core/model/problem.js'
import type { Git, GitProcess, GitResult } from './git.js'
import { type GitSettings, NO_LAZY_FETCH, settingsEnvironment } from './git-environment.js'
import { authorization, type Remote, redact } from './remote.js'

export type { Remote } from './remote.js'

/**
 * A bare repository in a temporary folder with one remote, `origin`. Nothing done in it can touch the user's checkout,
 * and no hook, signature or background task of the user's configuration runs in it.
 */
export interface PrivateRepository {
  /** Runs git on this repository; messages come back without token or password. */
  run(args: readonly string[], input?: string | Uint8Array): Promise<GitResult>
  start(args: readonly string[]): GitProcess
  /** The remote for people, without a password. */
  readonly remote: string
  close(): Promise<void>
}

export interface PrivateRepositoryOptions {
  readonly git: Git
  readonly remote: Remote
  /** The environment that `git` was made with: settings count on from its own. */
  readonly environment: Readonly<NodeJS.ProcessEnv>
  /** Folder for the repository; default the system's. */
  readonly temporary?: string
}

/** Makes the repository. Costs one `git init`; nothing is fetched. */
export async function openPrivateRepository(options: PrivateRepositoryOptions): Promise<PrivateRepository> {
  const { git, remote, environment } = options
  const directory = await mkdtemp(join(options.temporary ?? tmpdir(), 'noisegate-git-'))
  const env = settingsEnvironment(settings(remote, directory), environment)
  const made = await git.run({ args: ['init', '--quiet', '--bare', '--template=', directory], env })
  if (made.exitCode !== 0) {
    await rm(directory, { recursive: true, force: true })
    throw new Problem({
      kind: 'store',
      what: 'git could not make a temporary repository',
      evidence: made.stderr.trim(),
    })
  }
  const command = (args: readonly string[]) => ({ args: [`--git-dir=${directory}`, ...args], env })
  return {
    remote: redact(remote.url, remote),
    async run(args, input) {
      const result = await git.run(input === undefined ? command(args) : { ...command(args), input })
      return { ...result, stderr: redact(result.stderr, remote) }
    },
    start: (args) => git.start({ ...command(args), env: { ...env, ...NO_LAZY_FETCH } }),
    close: () => rm(directory, { recursive: true, force: true, maxRetries: 3 }),
  }
}

function settings(remote: Remote, directory: string): GitSettings {
  return [
    ['remote.origin.url', remote.url],
    ['remote.origin.promisor', 'true'],
    ['remote.origin.partialclonefilter', 'blob:none'],
    ['core.hooksPath', join(directory, 'no-hooks')],
    ['core.fsmonitor', 'false'],
    ['commit.gpgSign', 'false'],
    ['push.gpgSign', 'false'],
    ['push.recurseSubmodules', 'no'],
    ['push.negotiate', 'false'],
    ['fetch.recurseSubmodules', 'no'],
    ['fetch.showForcedUpdates', 'false'],
    ['fetch.writeCommitGraph', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
    ['protocol.version', '2'],
    ...authorization(remote),
  ]
}
