import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createGit } from '../../src/platform/git.js'
import { openPrivateRepository, type Remote } from '../../src/platform/private-repository.js'
import { createBranchStore } from '../../src/stores/branch-store.js'
import type { Store } from '../../src/stores/store.js'

/** The environment of the tests' git: nobody's configuration, so that a test means the same on every machine. */
export const gitTestEnvironment: NodeJS.ProcessEnv = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
}

/** Runs the machine's git for a test's own purposes and returns what it printed. */
export function git(directory: string, ...args: string[]): string {
  return execFileSync('git', args, {
    cwd: directory,
    env: {
      ...gitTestEnvironment,
      GIT_AUTHOR_NAME: 't',
      GIT_AUTHOR_EMAIL: 't@t.invalid',
      GIT_COMMITTER_NAME: 't',
      GIT_COMMITTER_EMAIL: 't@t.invalid',
    },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** A temporary folder that is removed after `use`. */
export function temporaryFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'noisegate-test-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** A bare repository that serves partial fetches, as GitHub does. */
export function bareRemote(folder: string, name = 'remote.git'): string {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  git(path, 'init', '--quiet', '--bare', '--initial-branch=main')
  git(path, 'config', 'uploadpack.allowFilter', 'true')
  git(path, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(path, 'config', 'receive.autogc', 'false')
  return path
}

export interface BranchStoreFixture {
  readonly remote: Remote
  readonly temporary: string
  readonly environment?: NodeJS.ProcessEnv
  readonly tries?: number
  readonly branch?: string
}

/** A branch store over a remote, with the system clock. */
export function branchStore(fixture: BranchStoreFixture): Store {
  const { remote, temporary, environment = gitTestEnvironment, tries, branch = 'noisegate-data' } = fixture
  const gitProcess = createGit(environment)
  return createBranchStore({
    branch,
    repository: () => openPrivateRepository({ git: gitProcess, remote, environment, temporary }),
    clock: Date.now,
    ...(tries === undefined ? {} : { tries }),
  })
}
