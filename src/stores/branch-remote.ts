import type { Warning } from '../core/model/measurement.js'
import type { PrivateRepository } from '../platform/private-repository.js'
import { type GitFailure, gitFailure } from './git-failure.js'

/** What came of talking to the remote. */
export type RemoteAnswer<T> =
  | ({ readonly ok: true } & T)
  | { readonly ok: false; readonly failure: GitFailure; readonly messages: string }

/** One branch of a remote, as far as a store needs it. */
export interface BranchRemote {
  /** Fetches the branch's newest commit with its folders and without its files. Absent branch: no commit. */
  fetchTip(): Promise<RemoteAnswer<{ readonly commit?: string; readonly warnings: readonly Warning[] }>>
  /** Fetches these objects in one round trip. */
  fetchObjects(oids: readonly string[]): Promise<RemoteAnswer<object>>
  /** Moves the branch from `expected` (absent: it must not exist) to `commit`, or not at all. */
  push(commit: string, expected: string | undefined): Promise<RemoteAnswer<object>>
}

const TIP = 'refs/noisegate/tip'

const FETCH = ['fetch', '--no-tags', '--no-write-fetch-head', '--no-auto-gc', '--filter=blob:none']

const NOT_FILTERED: Warning = {
  message:
    'the remote of the stored history does not support partial fetches and sent every stored file; ' +
    'reading will take longer as the history grows',
}

/** Talks to `origin` of the private repository about one branch. */
export function createBranchRemote(repository: PrivateRepository, branch: string): BranchRemote {
  const ref = `refs/heads/${branch}`
  return {
    async fetchTip() {
      const result = await repository.run([...FETCH, '--depth=1', 'origin', `+${ref}:${TIP}`])
      const failure = result.exitCode === 0 ? undefined : gitFailure(result.stderr)
      if (failure === 'absent') return { ok: true, warnings: [] }
      if (failure !== undefined) return { ok: false, failure, messages: result.stderr }
      const tip = await repository.run(['rev-parse', '--verify', TIP])
      const unfiltered = /filtering not recognized by server/.test(result.stderr)
      return {
        ok: true,
        commit: tip.stdout.toString('utf8').trim(),
        warnings: unfiltered ? [NOT_FILTERED] : [],
      }
    },
    async fetchObjects(oids) {
      const args = ['-c', 'fetch.negotiationAlgorithm=noop', ...FETCH, '--stdin', 'origin']
      return answer(await repository.run(args, `${oids.join('\n')}\n`))
    },
    async push(commit, expected) {
      const lease = `--force-with-lease=${ref}:${expected ?? ''}`
      const args = ['push', '--porcelain', '--no-verify', '--no-signed', lease, 'origin', `${commit}:${ref}`]
      return answer(await repository.run(args))
    },
  }
}

function answer({
  exitCode,
  stdout,
  stderr,
}: {
  exitCode: number
  stdout: Buffer
  stderr: string
}): RemoteAnswer<object> {
  if (exitCode === 0) return { ok: true }
  const messages = `${stderr}${stdout.toString('utf8')}`
  return { ok: false, failure: gitFailure(messages), messages }
}
