import { appendFileSync, copyFileSync, existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Problem } from '../../core/model/problem.js'
import type { GitSettings } from '../git-environment.js'
import { redact } from '../remote.js'
import { askGit, runGit, type WorkTreeTools } from './checkout-git.js'
import { configText } from './config-text.js'
import type { Checkout } from './read-checkout.js'

/** More tags than this are not cheap any more, and only version numbers are made from them. */
const mostTags = 20_000

/**
 * Makes a repository at `directory` that reads the objects of `checkout` and shares nothing else with it: what is
 * fetched or committed in it stays in it. Sparse patterns, attributes, shallow borders, filters and tags are copied;
 * hooks and background tasks are off. Costs one `git init` and one `update-ref`; no object is copied.
 */
export async function makeRepository(
  tools: WorkTreeTools,
  { checkout, directory }: { readonly checkout: Checkout; readonly directory: string },
): Promise<void> {
  mkdirSync(directory, { recursive: true })
  const format = `--object-format=${checkout.objectFormat}`
  const args = ['init', '--quiet', '--template=', '--initial-branch=noisegate', format, directory]
  await runGit(tools, { directory, args }, 'a work tree could not be made')
  const own = join(directory, '.git')
  appendFileSync(join(own, 'config'), configText([...treeSettings(own), ...checkout.settings]))
  mkdirSync(join(own, 'objects', 'info'), { recursive: true })
  const alternates = [...checkout.objects, ...lfsReference(checkout, own)]
  writeFileSync(join(own, 'objects', 'info', 'alternates'), alternates.map(alternateLine).join(''))
  for (const name of ['shallow', 'info/sparse-checkout', 'info/attributes', 'info/exclude']) {
    if (existsSync(checkout.file(name))) copyInto(checkout.file(name), join(own, name))
  }
  await copyTags(tools, checkout, directory)
}

function treeSettings(own: string): GitSettings {
  return [
    ['core.hooksPath', join(own, 'no-hooks')],
    ['core.fsmonitor', 'false'],
    ['gc.auto', '0'],
    ['maintenance.auto', 'false'],
  ]
}

/** git-lfs looks for objects beside every alternate, so a storage elsewhere gets an empty alternate beside it. */
function lfsReference({ lfsStorage }: Checkout, own: string): readonly string[] {
  if (lfsStorage === undefined) return []
  const reference = join(own, 'lfs-reference')
  mkdirSync(join(reference, 'objects'), { recursive: true })
  symlinkSync(lfsStorage, join(reference, 'lfs'))
  return [join(reference, 'objects')]
}

function alternateLine(path: string): string {
  const slashed = path.replaceAll('\\', '/')
  return slashed.includes('\n') ? `${JSON.stringify(slashed)}\n` : `${slashed}\n`
}

function copyInto(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true })
  copyFileSync(from, to)
}

async function copyTags(tools: WorkTreeTools, checkout: Checkout, directory: string): Promise<void> {
  const args = ['for-each-ref', '--format=create %(refname) %(objectname)', 'refs/tags']
  const listed = await askGit(tools, { directory: checkout.directory, args })
  const input = listed.stdout.toString('utf8')
  const count = input.split('\n').length - 1
  if (listed.exitCode !== 0 || count === 0 || count > mostTags) return
  // A tag of a commit that a shallow clone lacks is refused, and with it all; then there are none.
  await askGit(tools, { directory, args: ['update-ref', '--stdin'], input })
}

/** The settings of a fetch or checkout in a tree made from `checkout`: origin and access, told by environment alone. */
export function fetchSettings(checkout: Checkout): GitSettings {
  const { origin, access } = checkout
  return origin === undefined ? access : [['remote.origin.url', origin], ...access]
}

/** Names origin in the tree's own config, without a password: for what a setup may ask git. */
export function nameOrigin({ origin }: Checkout, directory: string): void {
  if (origin === undefined) return
  const url = redact(origin, {}).replace('://***@', '://')
  const settings: GitSettings = [
    ['remote.origin.url', url],
    ['remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'],
  ]
  appendFileSync(join(directory, '.git', 'config'), configText(settings))
}

/**
 * Fetches `commit` at depth 1 from origin, unless its objects are here.
 *
 * @throws Problem (measurement) where it is in neither.
 */
export async function ensureCommit(
  tools: WorkTreeTools,
  tree: { readonly checkout: Checkout; readonly directory: string; readonly commit: string },
): Promise<void> {
  const { checkout, directory, commit } = tree
  // Not lazily: a partial clone would fetch a commit with all its parents.
  const env = { GIT_NO_LAZY_FETCH: '1' }
  const here = await askGit(tools, { directory, args: ['cat-file', '-e', `${commit}^{commit}`], env })
  if (here.exitCode === 0) return
  if (checkout.origin === undefined)
    throw absentCommit(tree, 'and it has no remote named origin to fetch it from')
  const args = [
    'fetch',
    '--quiet',
    '--no-tags',
    '--no-write-fetch-head',
    '--no-auto-gc',
    '--depth=1',
    'origin',
    commit,
  ]
  const fetched = await askGit(tools, { directory, args, settings: fetchSettings(checkout) })
  if (fetched.exitCode !== 0) throw absentCommit(tree, 'and it could not be fetched', fetched.stderr)
}

function absentCommit(
  { checkout, commit }: { readonly checkout: Checkout; readonly commit: string },
  why: string,
  messages = '',
): Problem {
  const evidence = redact(messages.trim().slice(-1_000), {})
  return new Problem({
    kind: 'measurement',
    what: `the commit ${commit.slice(0, 12)} is not in the checkout ${checkout.directory}, ${why}`,
    remedy:
      'Use `fetch-depth: 0` in actions/checkout, or give the action a token that can read the repository (`contents: read`)',
    ...(evidence === '' ? {} : { evidence }),
  })
}
