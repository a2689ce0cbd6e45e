import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Problem } from '../../core/model/problem.js'
import { createGit, type Git } from '../../platform/git.js'
import type { Host } from '../host.js'

/** A throw-away repository of the demo. */
export interface DemoRepository {
  readonly directory: string
  /** Writes files and commits them on a branch, which is made from the current commit where it does not exist. */
  commit(branch: string, message: string, files: Readonly<Record<string, string>>): Promise<void>
}

/** Whoever runs the demo may have no name configured, or signing switched on: neither matters here. */
const IDENTITY = [
  ...['-c', 'user.name=Noisegate demo', '-c', 'user.email=demo@noisegate.invalid'],
  ...['-c', 'commit.gpgsign=false', '-c', 'core.hooksPath=/dev/null', '-c', 'core.autocrlf=false'],
]

/** Makes an empty repository whose default branch is `main`. */
export async function createDemoRepository(
  directory: string,
  host: Pick<Host, 'env'>,
): Promise<DemoRepository> {
  const git = createGit(host.env)
  await mkdir(directory, { recursive: true })
  await run(git, directory, ['init', '--quiet', '--template=', '.'])
  await run(git, directory, ['symbolic-ref', 'HEAD', 'refs/heads/main'])
  return {
    directory,
    commit: async (branch, message, files) => {
      for (const [name, text] of Object.entries(files)) {
        await mkdir(dirname(join(directory, name)), { recursive: true })
        await writeFile(join(directory, name), text)
      }
      if ((await current(git, directory)) !== branch)
        await run(git, directory, ['checkout', '--quiet', '-b', branch])
      await run(git, directory, ['add', '--', ...Object.keys(files)])
      await run(git, directory, [...IDENTITY, 'commit', '--quiet', '--message', message])
    },
  }
}

async function current(git: Git, directory: string): Promise<string> {
  const { stdout } = await git.run({ directory, args: ['symbolic-ref', '--short', 'HEAD'] })
  return stdout.toString('utf8').trim()
}

async function run(git: Git, directory: string, args: readonly string[]): Promise<void> {
  const { exitCode, stderr } = await git.run({ directory, args })
  if (exitCode === 0) return
  throw new Problem({ kind: 'measurement', what: 'git could not prepare the demo', evidence: stderr.trim() })
}
