import { BRANCH_NAME_FORM, isBranchName } from '../core/model/branch-name.js'
import type { Clock } from '../core/model/clock.js'
import type { Warning } from '../core/model/measurement.js'
import { Problem } from '../core/model/problem.js'
import type { Run } from '../core/model/run.js'
import { parseRunPath, runPath } from '../core/model/run-path.js'
import type { PrivateRepository } from '../platform/private-repository.js'
import { BRANCH_README } from './branch-readme.js'
import { RemoteFailure, retrying } from './branch-retry.js'
import { type BranchSession, blobName, createBranchSession, expectAnswer } from './branch-session.js'
import { commitFiles, type NewFile } from './commit-files.js'
import { gitProblem } from './git-failure.js'
import { createReadGuard } from './read-guard.js'
import { conflict } from './run-conflict.js'
import { readRun, writeRun } from './run-document.js'
import { latestRuns, type RunFiles, strataOf, suitesOf } from './run-listing.js'
import type { RunRef, Store } from './store.js'

export interface BranchStoreOptions {
  /** Name of the branch, without `refs/heads/`. */
  readonly branch: string
  /** Makes the repository that the store works in and owns from then on. */
  readonly repository: () => Promise<PrivateRepository>
  readonly clock: Clock
  /** Tries of a push among other writers. Default 30. */
  readonly tries?: number
}

/** About a minute of waiting in all: a lost run costs more than a slow job. */
const DEFAULT_TRIES = 30

/**
 * Runs as files of an orphan branch of a remote. Reads one shallow commit without its files, then the files asked for in
 * one round trip; writes one commit and pushes it only if the branch has not moved, else fetches and tries again. Works in
 * a repository of its own, so the user's checkout is never touched.
 */
export function createBranchStore({
  branch,
  repository,
  clock,
  tries = DEFAULT_TRIES,
}: BranchStoreOptions): Store {
  checkBranch(branch)
  const guard = createReadGuard()
  const connection = connect(branch, repository)
  const { talk } = connection
  const files: RunFiles = {
    list: (folder) => talk(async (session) => (await session.entries(folder)).map(({ name }) => name)),
    read: (refs) => talk((session) => readRuns(session, refs)),
  }
  return {
    description: `branch ${branch}`,
    warnings: connection.warnings,
    strata: (query) => guard.read(() => strataOf(files, query)),
    suites: (name) => guard.read(() => suitesOf(files, name)),
    latest: (query) => guard.read(() => latestRuns(files, query)),
    read: (refs) => guard.read(() => files.read(refs)),
    async append(runs) {
      guard.assertWritable()
      if (runs.length > 0) await talk((session) => append(session, { runs, clock, tries }))
    },
    close: connection.close,
  }
}

interface Connection {
  readonly warnings: readonly Warning[]
  /** Opens the session on first use; a failure of the remote comes out as a Problem. */
  talk<T>(action: (session: BranchSession) => Promise<T>): Promise<T>
  close(): Promise<void>
}

function connect(branch: string, repository: () => Promise<PrivateRepository>): Connection {
  const warnings: Warning[] = []
  let opened: Promise<BranchSession> | undefined
  const open = async () => createBranchSession(await repository(), branch)
  return {
    warnings,
    async talk(action) {
      opened ??= open()
      const session = await opened
      try {
        return await action(session)
      } catch (error) {
        throw error instanceof RemoteFailure ? finalProblem(error, branch, session.repository.remote) : error
      } finally {
        warnings.splice(0, warnings.length, ...session.warnings)
      }
    },
    async close() {
      await (await opened?.catch(() => undefined))?.close()
    },
  }
}

async function readRuns(session: BranchSession, refs: readonly RunRef[]): Promise<readonly Run[]> {
  const oids = await Promise.all(refs.map((ref) => fileOf(session, ref.path)))
  const blobs = await session.blobs(oids.map((oid, index) => oid ?? vanished(refs[index])))
  return Promise.all(
    blobs.map((bytes, index) => readRun(bytes ?? vanished(refs[index]), refs[index]?.path ?? '')),
  )
}

interface Append {
  readonly runs: readonly Run[]
  readonly clock: Clock
  readonly tries: number
}

async function append(session: BranchSession, { runs, clock, tries }: Append): Promise<void> {
  const files = await Promise.all(
    runs.map(async (run) => ({ path: runPath(run), bytes: await writeRun(run) })),
  )
  let attempt = 0
  await retrying(async () => {
    attempt += 1
    const parent = attempt === 1 ? await session.tip() : await session.refresh()
    const missing = await notStored(session, files)
    if (missing.length === 0) return
    const readme = { path: 'README.md', bytes: new TextEncoder().encode(BRANCH_README) }
    const commit = await commitFiles(session.repository, {
      ...(parent === undefined ? {} : { parent }),
      files: parent === undefined ? [readme, ...missing] : missing,
      message: commitMessage(runs),
      time: clock(),
    })
    expectAnswer(await session.remote.push(commit, parent), 'written')
    session.moveTo(commit)
  }, tries)
}

/** Files that the tip lacks, each once. Throws where one is stored with other content. */
async function notStored(session: BranchSession, files: readonly NewFile[]): Promise<readonly NewFile[]> {
  const missing = new Map<string, NewFile>()
  for (const file of files) {
    const stored = await fileOf(session, file.path)
    const earlier = missing.get(file.path)
    if (earlier !== undefined && Buffer.compare(earlier.bytes, file.bytes) !== 0) throw conflict(file.path)
    if (stored === undefined) missing.set(file.path, file)
    else if (stored !== blobName(file.bytes, stored)) throw conflict(file.path)
  }
  return [...missing.values()]
}

async function fileOf(session: BranchSession, path: string): Promise<string | undefined> {
  if (parseRunPath(path) === undefined)
    throw new Problem({ kind: 'store', what: 'not the path of a stored run', file: path })
  const cut = path.lastIndexOf('/')
  const entries = await session.entries(path.slice(0, cut))
  return entries.find(({ name }) => name === path.slice(cut + 1))?.oid
}

function vanished(ref: RunRef | undefined): never {
  throw new Problem({
    kind: 'store',
    what: 'the stored run is not in the branch, or the remote did not send it',
    file: ref?.path ?? '',
    remedy: 'Nothing was written; run again, and see `git fsck` on the remote if it stays so.',
  })
}

/** One line for people; a name cannot add lines of its own. */
function commitMessage(runs: readonly Run[]): string {
  const [first] = runs
  const more = runs.length === 1 ? '' : ` and ${runs.length - 1} more`
  const subject = `Record ${first?.suite} at ${first?.commit.sha.slice(0, 12)} of ${first?.branch}${more}`
  return `${subject.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]+/gu, ' ').slice(0, 200)}\n`
}

function finalProblem(error: RemoteFailure, branch: string, remote: string): Problem {
  const { action, failure, message: messages } = error
  return gitProblem({ action, branch, remote, failure, messages })
}

function checkBranch(branch: string): void {
  if (isBranchName(branch)) return
  throw new Problem({
    kind: 'usage',
    what: `${JSON.stringify(branch)} is no name for the branch of the store`,
    expected: BRANCH_NAME_FORM,
  })
}
