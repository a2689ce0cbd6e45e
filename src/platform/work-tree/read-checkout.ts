import { existsSync, readFileSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, resolve } from 'node:path'
import { Problem } from '../../core/model/problem.js'
import type { GitSettings } from '../git-environment.js'
import { authorization } from '../remote.js'
import { askGit, runGit, type WorkTreeTools } from './checkout-git.js'

/** What a repository with a work tree is, as far as another tree must be like it. Read, never written. */
export interface Checkout {
  /** Root of the work tree, without symbolic links. */
  readonly directory: string
  readonly head: string
  readonly objectFormat: string
  /** Folders of objects: its own and every alternate's. */
  readonly objects: readonly string[]
  /** Files of the git folder by their path in it, such as `shallow`; absolute, may not exist. */
  readonly file: (name: string) => string
  /** Settings of its own (not the user's or the system's) that decide what a checkout writes. */
  readonly settings: GitSettings
  /** Settings that a fetch from `origin` needs; they may hold secrets and are never written down. */
  readonly access: GitSettings
  /** Absent: there is nothing to fetch from. */
  readonly origin?: string
  /** Where git-lfs keeps its objects, if not beside git's. */
  readonly lfsStorage?: string
}

/** Decides what a checkout writes, or where from: line ends, links, filters (git-lfs), partial clones. */
const shaping =
  /^(?:core\.(?:autocrlf|eol|safecrlf|symlinks|filemode|ignorecase|precomposeunicode|longpaths|protecthfs|protectntfs|sparsecheckout|sparsecheckoutcone)|filter\..+|lfs\.(?!storage$).+|remote\.origin\.(?:promisor|partialclonefilter))$/

/** Says how to reach a server, and with which credentials. */
const reaching = /^(?:(?:http|credential|url|protocol|ssh)\..+|core\.(?:sshcommand|askpass|gitproxy))$/

/** @throws Problem (usage) where `directory` is no work tree with a commit. */
export async function readCheckout(tools: WorkTreeTools, directory: string): Promise<Checkout> {
  const args = ['rev-parse', '--show-toplevel', '--show-object-format', '--verify', 'HEAD^{commit}']
  const answer = await askGit(tools, { directory, args })
  // The path may itself hold line breaks.
  const lines = answer.stdout.toString('utf8').split('\n')
  const [objectFormat, head] = lines.slice(-3)
  if (answer.exitCode !== 0 || !objectFormat || !head) throw noCheckout(directory, answer.stderr)
  const root = realpathSync(lines.slice(0, -3).join('\n'))
  const file = await gitFiles(tools, root)
  const local = await localSettings(tools, root)
  const origin = local.findLast(([key]) => key === 'remote.origin.url')?.[1]
  const storage = local.findLast(([key]) => key === 'lfs.storage')?.[1]
  return {
    ...{ directory: root, objectFormat, head, file },
    objects: withAlternates(file('objects')),
    settings: local.filter(([key]) => shaping.test(key)),
    access: accessSettings(local, tools),
    ...(origin === undefined ? {} : { origin: absoluteOrigin(origin, root) }),
    ...(storage === undefined ? {} : { lfsStorage: resolve(dirname(file('lfs')), storage) }),
  }
}

/** Files of the git folder that a tree copies or reads. */
const names = [
  ...['objects', 'index', 'lfs', 'shallow'],
  ...['info/sparse-checkout', 'info/attributes', 'info/exclude'],
] as const

async function gitFiles(tools: WorkTreeTools, root: string): Promise<Checkout['file']> {
  const what = 'the checkout could not be read'
  const paths = await Promise.all(
    names.map(async (name) => {
      const args = ['rev-parse', '--git-path', name]
      const path = await runGit(tools, { directory: root, args }, what)
      return [name, resolve(root, path.replace(/\n$/, ''))] as const
    }),
  )
  const pathOf = new Map<string, string>(paths)
  return (name) => pathOf.get(name) ?? join(root, '.git', name)
}

/** Keys are lower case but for the part between the first and the last dot, as git prints them. */
async function localSettings(tools: WorkTreeTools, directory: string): Promise<GitSettings> {
  const args = ['config', '--list', '--show-scope', '-z']
  const printed = await runGit(tools, { directory, args }, "the checkout's settings could not be read")
  const fields = printed.split('\0')
  return fields.flatMap((scope, index) => {
    if (index % 2 !== 0 || (scope !== 'local' && scope !== 'worktree')) return []
    const entry = fields[index + 1] ?? ''
    const end = entry.indexOf('\n')
    // A key without a value means true.
    return [end < 0 ? [entry, 'true'] : [entry.slice(0, end), entry.slice(end + 1)]]
  })
}

/** What the checkout keeps itself comes first: a header of its own means that the token is not needed. */
function accessSettings(local: GitSettings, tools: WorkTreeTools): GitSettings {
  const kept = local.filter(([key]) => reaching.test(key))
  const hasHeader = kept.some(([key]) => /^http\..*extraheader$/i.test(key))
  return hasHeader || tools.token === undefined ? kept : [...kept, ...authorization({ token: tools.token })]
}

/** git follows alternates of alternates only to a depth, and relative ones not everywhere; so all are named. */
function withAlternates(objects: string, seen: readonly string[] = []): readonly string[] {
  if (seen.includes(objects) || !existsSync(objects)) return seen
  const list = join(objects, 'info', 'alternates')
  const lines = existsSync(list) ? readFileSync(list, 'utf8').split('\n') : []
  const alternates = lines
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => resolve(objects, unquoted(line)))
  let all: readonly string[] = [...seen, objects]
  for (const alternate of alternates) all = withAlternates(alternate, all)
  return all
}

function unquoted(line: string): string {
  if (!line.startsWith('"')) return line
  try {
    return String(JSON.parse(line))
  } catch {
    return line
  }
}

function absoluteOrigin(url: string, root: string): string {
  const isPath = !url.includes('://') && !/^[^/]+:/.test(url) && !isAbsolute(url)
  return isPath ? resolve(root, url) : url
}

function noCheckout(directory: string, messages: string): Problem {
  return new Problem({
    kind: 'usage',
    what: `${directory} is no git checkout with a commit, so base and head cannot be measured side by side`,
    remedy: 'Run inside a checkout (actions/checkout comes first), or use `compare: history`',
    ...(messages.trim() === '' ? {} : { evidence: messages.trim().slice(-1_000) }),
  })
}
