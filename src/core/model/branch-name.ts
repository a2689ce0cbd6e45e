/** What `isBranchName` accepts, for messages. */
export const BRANCH_NAME_FORM = 'letters, digits and `-`, `_`, `.`, `/`, such as noisegate-data'

/** Whether a text may name the branch of the store: the part of git's rules (git-check-ref-format) that it needs. */
export function isBranchName(name: string): boolean {
  return /^[A-Za-z0-9_][\w./-]*$/.test(name) && !/\.\.|\/\/|\/\.|\.lock(\/|$)|[./]$/.test(name)
}
