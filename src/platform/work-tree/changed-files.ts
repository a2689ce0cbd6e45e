import {
  constants,
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { runGit, type WorkTreeTools } from './checkout-git.js'
import type { Checkout } from './read-checkout.js'

/** Where changes are taken from and where they go. */
export interface ChangesRequest {
  readonly checkout: Checkout
  /** A tree of `checkout.head`. */
  readonly directory: string
  /** Paths below the root of the checkout that are not part of the work, such as our own records. */
  readonly exclude: readonly string[]
}

/**
 * Brings what a dirty checkout changes against HEAD into a tree of HEAD: staged or not, deleted, and untracked where it
 * is not ignored. The files themselves are copied, which a patch would only imitate: bytes after filters and line-end
 * rules, links, modes. Gives back their number. The checkout's index is read by a copy, since git refreshes what it reads.
 */
export async function copyChanges(tools: WorkTreeTools, request: ChangesRequest): Promise<number> {
  const { checkout, directory, exclude } = request
  const own = join(directory, '.git')
  const index = copyIndex(checkout, join(own, 'checkout-index'))
  if (index === undefined) return 0
  const call = {
    directory: checkout.directory,
    env: { GIT_INDEX_FILE: index },
    // git-lfs puts what it cleans into its storage, and hooks of its own beside: both are then the tree's.
    settings: [
      ['lfs.storage', join(own, 'lfs-changes')],
      ['core.hooksPath', join(own, 'no-hooks')],
    ] as const,
  }
  const diff = [
    'diff',
    '--name-only',
    '-z',
    '--no-renames',
    '--no-ext-diff',
    '--ignore-submodules=all',
    'HEAD',
    '--',
  ]
  const others = ['ls-files', '-z', '--others', '--exclude-standard']
  const what = "the checkout's changes could not be read"
  const changed = split(await runGit(tools, { ...call, args: diff }, what))
  const untracked = split(await runGit(tools, { ...call, args: others }, what))
  rmSync(index, { force: true })
  const paths = [...changed, ...untracked].filter((path) => !isExcluded(path, exclude))
  // What is gone makes room first: a file may have become a folder.
  for (const path of paths) rmSync(join(directory, path), { recursive: true, force: true })
  for (const path of paths) copyPath(join(checkout.directory, path), join(directory, path))
  return paths.length
}

/**
 * The copy is marked older than the original: git then looks into files that changed in the same moment as the index
 * was written, whose size and time alone would not tell.
 */
function copyIndex(checkout: Checkout, to: string): string | undefined {
  const from = checkout.file('index')
  if (!existsSync(from)) return undefined
  copyFileSync(from, to)
  const seconds = Math.floor(statSync(from).mtimeMs / 1_000) - 1
  utimesSync(to, seconds, seconds)
  return to
}

function split(list: string): readonly string[] {
  return list.split('\0').filter((path) => path !== '')
}

function isExcluded(path: string, exclude: readonly string[]): boolean {
  return exclude.some((folder) => path === folder || path.startsWith(`${folder.replace(/\/+$/, '')}/`))
}

function copyPath(from: string, to: string): void {
  const stat = lstatSync(from, { throwIfNoEntry: false })
  if (stat === undefined) return
  mkdirSync(dirname(to), { recursive: true })
  if (stat.isSymbolicLink()) symlinkSync(readlinkSync(from), to)
  else if (stat.isFile()) copyFileSync(from, to, constants.COPYFILE_FICLONE)
  else if (stat.isDirectory()) copyFolder(from, to)
}

/** git names an untracked folder as a whole only where it is a repository; a `.git` that is a file leads elsewhere. */
function copyFolder(from: string, to: string): void {
  cpSync(from, to, {
    recursive: true,
    verbatimSymlinks: true,
    mode: constants.COPYFILE_FICLONE,
    filter: (source) => basename(source) !== '.git' || lstatSync(source).isDirectory(),
  })
}
