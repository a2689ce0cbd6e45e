import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** After every generated run, so that all of the history counts for the candidate. */
const COMMIT_TIME = '2026-03-01T12:00:00Z'

/** Runs git; returns what it prints. */
export function git(directory, ...args) {
  const identity = ['-c', 'user.name=bench', '-c', 'user.email=bench@noisegate.invalid']
  const env = { ...process.env, GIT_AUTHOR_DATE: COMMIT_TIME, GIT_COMMITTER_DATE: COMMIT_TIME }
  const options = { cwd: directory, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }
  return execFileSync('git', [...identity, '-c', 'commit.gpgsign=false', ...args], options).trim()
}

/** A checkout on `main` with one commit and, one commit later, the branch `change`: what a pull request looks like. */
export function makeCheckout(directory) {
  mkdirSync(directory, { recursive: true })
  git(directory, 'init', '--quiet', '--initial-branch=main')
  for (const branch of ['main', 'change']) {
    if (branch === 'change') git(directory, 'checkout', '--quiet', '-b', branch)
    writeFileSync(join(directory, `${branch}.txt`), `${branch}\n`)
    git(directory, 'add', '.')
    git(directory, 'commit', '--quiet', '--message', branch)
  }
  return directory
}
