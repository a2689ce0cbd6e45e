import { createHash } from 'node:crypto'
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type ArmsRequest, type PreparedArms, prepareArms } from '../../src/measure/arms.js'
import { createGit } from '../../src/platform/git.js'
import { git, gitTestEnvironment } from '../contract/git-fixture.js'

/** The test environment, and submodules of local paths, which git refuses since CVE-2022-39253. */
export const armsEnvironment: NodeJS.ProcessEnv = {
  ...gitTestEnvironment,
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'protocol.file.allow',
  GIT_CONFIG_VALUE_0: 'always',
}

/** Arms of a checkout with the machine's git. */
export function arms(
  request: Pick<ArmsRequest, 'checkout' | 'base' | 'temporary'> & Partial<ArmsRequest>,
): Promise<PreparedArms> {
  return prepareArms({ git: createGit(armsEnvironment), environment: armsEnvironment, ...request })
}

export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Commits everything and gives the commit's name. */
export function commit(folder: string, message = 'work'): string {
  git(folder, 'add', '--all')
  git(folder, 'commit', '--quiet', '--allow-empty', '-m', message)
  return git(folder, 'rev-parse', 'HEAD').trim()
}

/** A repository whose commits are these versions of its files; their names, oldest first. */
export function repository(
  folder: string,
  versions: readonly Readonly<Record<string, string>>[],
): readonly string[] {
  mkdirSync(folder, { recursive: true })
  git(folder, 'init', '--quiet', '--initial-branch=main')
  return versions.map((files, index) => {
    write(folder, files)
    return commit(folder, `version ${index + 1}`)
  })
}

/** Paths, kinds, modes, times of change and contents of everything below a folder, the git folder included. */
export function digest(folder: string, times: 'times' | 'contents' = 'times'): string {
  const hash = createHash('sha256')
  const walk = (path: string) => {
    const stat = lstatSync(path)
    const content = stat.isSymbolicLink() ? readlinkSync(path) : stat.isFile() ? readFileSync(path) : ''
    hash.update(`${path} ${stat.mode} ${times === 'times' ? stat.mtimeMs : ''}\n`).update(content)
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) walk(join(path, name))
  }
  walk(folder)
  return hash.digest('hex')
}

/** The files of a tree without its git folders, sorted. */
export function listing(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  return names
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((path) => !/(^|\/)\.git(\/|$)/.test(path))
    .sort()
}
