import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** File name to content, relative to the root of the repository. */
export type Files = Readonly<Record<string, string>>

/** What GitHub knows about a pull request after a push to it. */
export interface PushedPullRequest {
  readonly number: number
  readonly branch: string
  readonly headSha: string
  /** Tip of the base branch when the merge was made. */
  readonly baseSha: string
  /** The synthetic merge commit behind `refs/pull/N/merge`: GITHUB_SHA of the run. */
  readonly mergeSha: string
}

/** Dates of commits grow by a minute, so that runs of one test have an order. */
const FIRST_COMMIT = Date.UTC(2026, 0, 5, 10)

/** A bare remote as GitHub serves it, an author who pushes to it, and checkouts as a job makes them. */
export class TestRepository {
  readonly #folder: string
  readonly #author: string
  readonly remote: string
  /** What checkouts have as `origin`; a test may put an HTTP address of the same repository here. */
  remoteUrl: string
  #commits = 0

  /** @param folder an empty directory, removed by the test */
  constructor(folder: string) {
    this.#folder = folder
    this.remote = join(folder, 'remote.git')
    this.remoteUrl = `file://${this.remote}`
    this.#author = join(folder, 'author')
    git(folder, ['init', '-q', '--bare', '-b', 'main', this.remote])
    for (const setting of ['allowFilter', 'allowAnySHA1InWant']) {
      git(this.remote, ['config', `uploadpack.${setting}`, 'true'])
    }
    git(folder, ['init', '-q', '-b', 'main', this.#author])
    git(this.#author, ['remote', 'add', 'origin', this.remote])
  }

  /** Commits files on top of main and pushes; returns the commit. */
  pushToMain(files: Files): string {
    if (this.#commits > 0) git(this.#author, ['checkout', '-q', 'main'])
    const sha = this.#commit(files)
    git(this.#author, ['push', '-q', 'origin', 'main'])
    return sha
  }

  /** Committer time of a commit, as the payload of a push writes it. */
  timeOf(sha: string): string {
    return git(this.#author, ['show', '-s', '--format=%cI', sha])
  }

  /** Commits files on a branch (made from main the first time), pushes it, and merges as GitHub does. */
  pushToPullRequest(number: number, branch: string, files: Files): PushedPullRequest {
    const known = git(this.#author, ['branch', '--list', branch]) !== ''
    git(this.#author, known ? ['checkout', '-q', branch] : ['checkout', '-q', '-b', branch, 'main'])
    const headSha = this.#commit(files)
    const baseSha = git(this.#author, ['rev-parse', 'main'])
    const mergeSha = this.#merge(baseSha, headSha)
    const pulls = `refs/pull/${number}`
    const refs = [`${branch}:refs/heads/${branch}`, `${headSha}:${pulls}/head`, `+${mergeSha}:${pulls}/merge`]
    git(this.#author, ['push', '-q', 'origin', ...refs])
    return { number, branch, headSha, baseSha, mergeSha }
  }

  /** A fresh working copy of one commit, as `actions/checkout` with its default depth of 1 leaves it. */
  checkout(sha: string, ref: string): string {
    const folder = mkdtempSync(join(this.#folder, 'workspace-'))
    const local = ref.replace(
      /^refs\/(heads|pull)\//,
      (_, kind) => `refs/remotes/${kind === 'heads' ? 'origin' : kind}/`,
    )
    git(folder, ['init', '-q'])
    git(folder, ['remote', 'add', 'origin', this.remoteUrl])
    git(folder, ['config', '--local', 'gc.auto', '0'])
    const options = ['--no-tags', '--prune', '--no-recurse-submodules', '--depth=1']
    git(folder, ['-c', 'protocol.version=2', 'fetch', '-q', ...options, 'origin', `+${sha}:${local}`])
    if (ref.startsWith('refs/heads/')) {
      git(folder, ['checkout', '-q', '--force', '-B', ref.slice('refs/heads/'.length), local])
    } else {
      git(folder, ['checkout', '-q', '--force', local])
    }
    return folder
  }

  /** Every path and content on a branch of the remote; empty when there is no such branch. */
  filesOn(branch: string): ReadonlyMap<string, string> {
    const exists = git(this.remote, ['for-each-ref', `refs/heads/${branch}`]) !== ''
    const paths = exists
      ? git(this.remote, ['ls-tree', '-r', '--name-only', branch]).split('\n').filter(Boolean)
      : []
    return new Map(paths.map((path) => [path, git(this.remote, ['show', `${branch}:${path}`])]))
  }

  #commit(files: Files): string {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.#author, name)
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(path, content)
    }
    git(this.#author, ['add', '--all'])
    git(this.#author, ['commit', '-q', '--allow-empty', '-m', `change ${this.#commits}`], this.#date())
    this.#commits++
    return git(this.#author, ['rev-parse', 'HEAD'])
  }

  #merge(baseSha: string, headSha: string): string {
    const [tree = ''] = git(this.#author, ['merge-tree', '--write-tree', baseSha, headSha]).split('\n')
    const parents = ['-p', baseSha, '-p', headSha]
    const message = `Merge ${headSha} into ${baseSha}`
    return git(this.#author, ['commit-tree', tree, ...parents, '-m', message], this.#date())
  }

  #date(): Readonly<Record<string, string>> {
    const date = new Date(FIRST_COMMIT + this.#commits * 60_000).toISOString()
    return { GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date }
  }
}

const IDENTITY = {
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@git.test',
  GIT_COMMITTER_NAME: 'Author',
  GIT_COMMITTER_EMAIL: 'author@git.test',
}

/** Standard output of git, trimmed; the machine's own git configuration plays no part. */
function git(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const own = { ...IDENTITY, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', ...env }
  const output = execFileSync('git', args, { cwd, encoding: 'utf8', env: { PATH: process.env.PATH, ...own } })
  return output.trim()
}
