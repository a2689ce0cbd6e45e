import { mkdirSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './checkout.mjs'

/** A bare remote that answers partial fetches as GitHub does, and keeps each push as the pack it arrived in. */
export function makeRemote(directory) {
  mkdirSync(directory, { recursive: true })
  git(directory, 'init', '--quiet', '--bare', '--initial-branch=main')
  const settings = { 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'true' }
  const packs = { 'receive.unpackLimit': '1', 'transfer.unpackLimit': '1', 'gc.auto': '0' }
  for (const [name, value] of Object.entries({ ...settings, ...packs })) git(directory, 'config', name, value)
  return directory
}

/** Stores runs in the branch by the project's own store, in one push, and repacks as a server does from time to time. */
export async function writeBranchHistory(product, { remote, branch, runs }) {
  const [{ createGit }, { openPrivateRepository }, { createBranchStore }] = await Promise.all([
    product.load('platform/git.js'),
    product.load('platform/private-repository.js'),
    product.load('stores/branch-store.js'),
  ])
  const environment = process.env
  const open = () =>
    openPrivateRepository({ git: createGit(environment), environment, remote: { url: remote } })
  const store = createBranchStore({ branch, repository: open, clock: Date.now })
  try {
    await store.append(runs)
  } finally {
    await store.close()
  }
  git(remote, 'gc', '--quiet')
}

/** Bytes of all packs of a repository; what a push adds is the difference. */
export function packBytes(remote) {
  const folder = join(remote, 'objects/pack')
  const packs = readdirSync(folder).filter((name) => name.endsWith('.pack'))
  return packs.reduce((total, name) => total + statSync(join(folder, name)).size, 0)
}
