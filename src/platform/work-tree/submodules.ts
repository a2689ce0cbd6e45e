import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, runGit, type WorkTreeTools } from './checkout-git.js'

/** A submodule of a tree: a path that holds a commit of another repository. */
export interface Submodule {
  readonly name: string
  readonly path: string
  readonly commit: string
}

/** The submodules of the tree that is checked out at `directory`; without `.gitmodules` there are none. */
export async function treeSubmodules(tools: WorkTreeTools, directory: string): Promise<readonly Submodule[]> {
  const names = await submoduleNames(tools, directory)
  if (names.size === 0) return []
  const listed = await runGit(
    tools,
    { directory, args: ['ls-files', '-s', '-z'] },
    'a work tree could not be read',
  )
  return listed.split('\0').flatMap((entry) => {
    // mode, object, stage, then a tab and the path
    const [, commit = '', path = ''] = /^160000 ([0-9a-f]+) \d\t(.*)$/s.exec(entry) ?? []
    const name = names.get(path)
    return name === undefined ? [] : [{ name, path, commit }]
  })
}

/** Path to name, from `.gitmodules` of a work tree. */
export async function submoduleNames(
  tools: WorkTreeTools,
  directory: string,
): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(join(directory, '.gitmodules'))) return new Map()
  const args = ['config', '--file', '.gitmodules', '-z', '--get-regexp', '^submodule\\..*\\.path$']
  const { stdout } = await askGit(tools, { directory, args })
  const entries = stdout.toString('utf8').split('\0')
  return new Map(
    entries.flatMap((entry) => {
      const end = entry.indexOf('\n')
      const name = entry.slice('submodule.'.length, end - '.path'.length)
      return end < 0 ? [] : [[entry.slice(end + 1), name] as const]
    }),
  )
}

/** Whether a submodule of a checkout is a repository there. */
export function isInitialised(directory: string, path: string): boolean {
  return existsSync(join(directory, path, '.git'))
}
