import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Warning } from '../core/model/measurement.js'
import { copyChanges } from './work-tree/changed-files.js'
import { askGit, evidence, runGit, type WorkTreeTools } from './work-tree/checkout-git.js'
import { configText } from './work-tree/config-text.js'
import { lfsState } from './work-tree/lfs-state.js'
import { ensureCommit, fetchSettings, makeRepository, nameOrigin } from './work-tree/make-repository.js'
import { type Checkout, readCheckout } from './work-tree/read-checkout.js'
import { isInitialised, type Submodule, submoduleNames, treeSubmodules } from './work-tree/submodules.js'

export type { WorkTreeTools } from './work-tree/checkout-git.js'
export { type Checkout, readCheckout } from './work-tree/read-checkout.js'

/** A tree to make. */
export interface WorkTreeRequest {
  readonly checkout: Checkout
  /** Where; made where it does not exist. */
  readonly directory: string
  /** Full name of a commit; fetched where the checkout lacks it. */
  readonly commit: string
  /** `take`: the checkout's uncommitted changes, its submodules' included, become part of the tree. */
  readonly changes: 'take' | 'leave'
  /** See `ChangesRequest`. */
  readonly exclude: readonly string[]
}

/** A tree that was made. */
export interface WorkTree {
  /** Files that differ from the commit, because the checkout is dirty. */
  readonly changedFiles: number
  readonly warnings: readonly Warning[]
}

/**
 * Makes a tree of `commit` as the checkout would have it: a repository of its own over the checkout's objects, sparse
 * where the checkout is, git-lfs content or pointers alike, the same submodules at the commits that the tree names.
 * Nothing is written to the checkout, its git folder included.
 *
 * @throws Problem (measurement) where git fails or the commit cannot be had, (usage) where a path is no checkout.
 */
export async function makeWorkTree(tools: WorkTreeTools, request: WorkTreeRequest): Promise<WorkTree> {
  const { checkout, directory, commit } = request
  await makeRepository(tools, request)
  await ensureCommit(tools, request)
  const skip = (await lfsState(tools, checkout)) === 'pointers'
  await runGit(
    tools,
    {
      ...{ directory, args: ['checkout', '--quiet', '--force', '--detach', commit] },
      settings: fetchSettings(checkout),
      env: skip ? { GIT_LFS_SKIP_SMUDGE: '1' } : {},
    },
    `the commit ${commit.slice(0, 12)} could not be checked out`,
  )
  const changed = request.changes === 'take' ? await copyChanges(tools, request) : 0
  const nested = await makeSubmodules(tools, request)
  nameOrigin(checkout, directory)
  return { changedFiles: changed + nested.changedFiles, warnings: nested.warnings }
}

async function makeSubmodules(tools: WorkTreeTools, request: WorkTreeRequest): Promise<WorkTree> {
  const { checkout, directory } = request
  const submodules = await treeSubmodules(tools, directory)
  if (submodules.length === 0) return { changedFiles: 0, warnings: [] }
  const known = await submoduleNames(tools, checkout.directory)
  const pathOfName = new Map([...known].map(([path, name]) => [name, path]))
  const allInitialised = [...known.keys()].every((path) => isInitialised(checkout.directory, path))
  const warnings: Warning[] = []
  let changedFiles = 0
  for (const submodule of submodules) {
    const from = pathOfName.get(submodule.name)
    if (from !== undefined && isInitialised(checkout.directory, from)) {
      const made = await makeSubmodule(tools, request, { submodule, from })
      changedFiles += made.changedFiles
      warnings.push(...made.warnings)
    } else if (from === undefined && allInitialised) {
      warnings.push(...(await fetchSubmodule(tools, request, submodule)))
    }
  }
  return { changedFiles, warnings }
}

/** A submodule that the checkout has: its objects are there, and what is not is fetched from its own origin. */
async function makeSubmodule(
  tools: WorkTreeTools,
  request: WorkTreeRequest,
  { submodule, from }: { readonly submodule: Submodule; readonly from: string },
): Promise<WorkTree> {
  const { directory, changes } = request
  const checkout = await readCheckout(tools, join(request.checkout.directory, from))
  const isMoved = changes === 'take' && checkout.head !== submodule.commit
  const made = await makeWorkTree(tools, {
    checkout,
    directory: join(directory, submodule.path),
    commit: isMoved ? checkout.head : submodule.commit,
    changes,
    exclude: [],
  })
  register(directory, submodule, checkout.origin ?? checkout.directory)
  return { ...made, changedFiles: made.changedFiles + (isMoved ? 1 : 0) }
}

/** Initialised, as git sees it. */
function register(directory: string, { name }: Submodule, url: string): void {
  const settings = configText([
    [`submodule.${name}.active`, 'true'],
    [`submodule.${name}.url`, url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]+@/i, '$1')],
  ])
  appendFileSync(join(directory, '.git', 'config'), settings)
}

/** One that the checkout does not know any more. Whether the tree needs it is for its build to say. */
async function fetchSubmodule(
  tools: WorkTreeTools,
  { checkout, directory }: WorkTreeRequest,
  { path }: Submodule,
): Promise<readonly Warning[]> {
  const args = ['submodule', '--quiet', 'update', '--init', '--recursive', '--depth=1', '--', path]
  const answer = await askGit(tools, { directory, args, settings: fetchSettings(checkout) })
  if (answer.exitCode === 0) return []
  return [
    {
      message: `the submodule ${path} of the baseline is not in the checkout and could not be fetched:\n${evidence(answer.stderr)}`,
    },
  ]
}
