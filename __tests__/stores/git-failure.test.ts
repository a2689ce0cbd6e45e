import { describe, expect, it } from 'vitest'
import { type GitFailure, gitFailure } from '../../src/stores/git-failure.js'

describe('gitFailure', () => {
  it.each<[GitFailure, string]>([
    ['absent', "fatal: couldn't find remote ref refs/heads/noisegate-data"],
    ['race', '!\tabc:refs/heads/x\t[rejected] (stale info)'],
    ['race', '!\tabc:refs/heads/x\t[rejected] (fetch first)'],
    ['race', "! [remote rejected] x -> x (cannot lock ref 'refs/heads/x': is at a but expected b)"],
    ['race', '! [remote rejected] x -> x (failed to update ref)'],
    ['race', '! [remote rejected] x -> x (reference already exists)'],
    ['protected', 'remote: error: GH006: Protected branch update failed for refs/heads/x.'],
    ['protected', 'remote: error: GH013: Repository rule violations found for refs/heads/x.'],
    ['protected', '! [remote rejected] x -> x (pre-receive hook declined)'],
    [
      'denied',
      'remote: Permission to o/r.git denied to github-actions[bot].\nfatal: unable to access: The requested URL returned error: 403',
    ],
    ['denied', "fatal: could not read Username for 'https://github.com': terminal prompts disabled"],
    [
      'denied',
      'remote: Invalid username or token.\nfatal: Authentication failed for https://github.com/o/r/',
    ],
    ['denied', 'git@github.com: Permission denied (publickey).'],
    ['transient', 'error: RPC failed; HTTP 502 curl 22 The requested URL returned error: 502'],
    ['transient', 'fatal: the remote end hung up unexpectedly'],
    ['transient', 'fatal: unable to access: Recv failure: Connection reset by peer'],
    ['unreachable', "fatal: '/nowhere' does not appear to be a git repository"],
    ['unreachable', 'fatal: unable to access: Could not resolve host: github.example'],
  ])('is %s for %j', (failure, messages) => {
    expect(gitFailure(messages)).toBe(failure)
  })
})
