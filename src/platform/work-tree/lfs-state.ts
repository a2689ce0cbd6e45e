import { closeSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { askGit, type WorkTreeTools } from './checkout-git.js'
import type { Checkout } from './read-checkout.js'

/** A pointer file begins so (git-lfs, docs/spec.md). */
const pointerStart = Buffer.from('version https://git-lfs.github.com/spec/')

/** Files looked at: `lfs.fetchinclude` may have left some of them pointers. */
const mostFiles = 200

/** Whether git-lfs has put content into the checkout, has left pointers, or is not used. */
export type LfsState = 'content' | 'pointers' | 'unused'

/** Looks at the files that have the attribute `filter=lfs`. One `git ls-files`. */
export async function lfsState(tools: WorkTreeTools, checkout: Checkout): Promise<LfsState> {
  const args = ['ls-files', '-z', '--', ':(attr:filter=lfs)']
  const listed = await askGit(tools, { directory: checkout.directory, args })
  const paths = listed.stdout.toString('utf8').split('\0')
  const present = paths.filter((path) => path !== '').slice(0, mostFiles)
  const starts = present
    .map((path) => firstBytes(join(checkout.directory, path)))
    .filter((start) => start !== undefined)
  if (starts.length === 0) return 'unused'
  return starts.some((start) => !start.equals(pointerStart)) ? 'content' : 'pointers'
}

function firstBytes(path: string): Buffer | undefined {
  const start = Buffer.alloc(pointerStart.length)
  try {
    const file = openSync(path, 'r')
    try {
      return start.subarray(0, readSync(file, start, 0, start.length, 0))
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
