import { isAbsolute, resolve } from 'node:path'
import { Problem } from '../core/model/problem.js'
import type { Git } from './git.js'

/** The address of a checkout's `origin`, a relative path made absolute. Throws a Problem where there is none. */
export async function originUrl(git: Git, directory: string): Promise<string> {
  const { stdout } = await git.run({ directory, args: ['config', '--get', 'remote.origin.url'] })
  const url = stdout.toString('utf8').trim()
  if (url === '') throw noOrigin(directory)
  const isPath = !url.includes('://') && !/^[^/]+:/.test(url) && !isAbsolute(url)
  if (!isPath) return url
  const top = await git.run({ directory, args: ['rev-parse', '--show-toplevel'] })
  return resolve(top.stdout.toString('utf8').trim() || directory, url)
}

function noOrigin(directory: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `${directory} has no remote named origin to keep the history on`,
    remedy: 'Run inside a clone of the repository, or use `store: directory`.',
  })
}
