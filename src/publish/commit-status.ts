import type { NewCommitStatus } from '../platform/github-api.js'
import type { Delivery } from './publisher.js'

/** GitHub refuses a longer description. */
const MAX_DESCRIPTION = 140

const STATES = { pass: 'success', fail: 'failure', pending: 'pending', error: 'error' } as const

/** The check run as a commit status, for servers without check runs: name, answer in one line, link to the run. */
export function commitStatus(
  { check, outcome }: Delivery,
  { headSha, runUrl }: { readonly headSha: string; readonly runUrl: string },
): NewCommitStatus {
  const characters = [...check.title]
  const cut = characters.length > MAX_DESCRIPTION
  const description = cut ? `${characters.slice(0, MAX_DESCRIPTION - 1).join('')}…` : check.title
  return { sha: headSha, state: STATES[outcome], context: check.name, description, targetUrl: runUrl }
}
