import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Problem } from '../core/model/problem.js'
import type { Git, GitProcess, GitResult } from './git.js'
import { type GitSettings, NO_LAZY_FETCH, settingsEnvironment } from './git-environment.js'

/** Where a repository is fetched from and pushed to. */
export interface Remote {
  /** As git takes it: a URL, `host:path`, or an absolute path. */
  readonly url: string
  /** Sent to this server only, whatever the URL says. Absent: git's own ways (credential helper, ssh agent). */
  readonly token?: { readonly server: string; readonly value: string }
}

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

/**
 * The header of actions/checkout, for the token's own server only. The empty value first drops any header that the
 * user's configuration adds for this server: GitHub refuses a request with two.
 */
function authorization(remote: Remote): GitSettings {
  if (remote.token === undefined) return []
  const key = `http.${remote.token.server.replace(/\/+$/, '')}/.extraheader`
  return [
    [key, ''],
    [key, `AUTHORIZATION: basic ${basic(remote.token.value)}`],
  ]
}

function basic(token: string): string {
  return Buffer.from(`x-access-token:${token}`).toString('base64')
}

/** Replaces the token, its header form and any password in a URL by `***`. */
function redact(text: string, remote: Remote): string {
  const secrets = remote.token === undefined ? [] : [remote.token.value, basic(remote.token.value)]
  const masked = secrets
    .filter((secret) => secret !== '')
    .reduce((all, secret) => all.replaceAll(secret, '***'), text)
  return masked.replace(/([a-z][a-z0-9+.-]*:\/\/)[^\s/@]+@/gi, '$1***@')
}
