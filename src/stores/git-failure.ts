import { Problem } from '../core/model/problem.js'

/** What a failed fetch or push means for the caller. */
export type GitFailure =
  /** The remote has no such branch: a first run. */
  | 'absent'
  /** Another writer was faster: fetch and try again. */
  | 'race'
  /** The connection or the server failed for a moment: try again. */
  | 'transient'
  /** The credentials do not suffice. */
  | 'denied'
  /** A rule or hook of the server refuses the push, whoever pushes. */
  | 'protected'
  /** The remote does not answer, or is no repository. */
  | 'unreachable'

const PATTERNS: readonly (readonly [GitFailure, RegExp])[] = [
  ['absent', /couldn't find remote ref/i],
  [
    'protected',
    /protected branch|GH006|GH013|rule violations|hook declined|aborted by hook|push declined|TF402455/i,
  ],
  [
    'denied',
    /authentication failed|could not read (username|password)|permission (to .* )?denied|error: 40[13]|write access to repository not granted|access denied|not allowed to push|unauthorized/i,
  ],
  [
    'race',
    /stale info|fetch first|non-fast-forward|cannot lock ref|failed to update ref|reference already exists|incorrect old value|\.lock': File exists|shallow file has changed/i,
  ],
  [
    'transient',
    /error: (408|429|5\d\d)|connection (reset|timed out|was reset)|operation timed out|timeout|early EOF|hung up unexpectedly|RPC failed|unexpected disconnect|unpacker error|unable to migrate|remote error: internal|try again/i,
  ],
]

/** Classifies the messages of a failed `git fetch` or `git push` (English: the caller runs git with LC_ALL=C). */
export function gitFailure(messages: string): GitFailure {
  return PATTERNS.find(([, pattern]) => pattern.test(messages))?.[0] ?? 'unreachable'
}

/** Failures after which the same call may succeed. */
export function isPassing(failure: GitFailure): boolean {
  return failure === 'race' || failure === 'transient'
}

export interface FailedGit {
  /** `read` or `written`. */
  readonly action: 'read' | 'written'
  readonly branch: string
  readonly remote: string
  readonly failure: GitFailure
  /** git's own messages, without secrets. */
  readonly messages: string
}

/** The Problem to show for a failure that is final. Nothing was written in any of these cases. */
export function gitProblem({ action, branch, remote, failure, messages }: FailedGit): Problem {
  const [why, remedy] = EXPLANATIONS[failure]
  return new Problem({
    kind: 'store',
    what: `the stored history (branch ${branch} of ${remote}) could not be ${action}: ${why}`,
    remedy: remedy.replaceAll('{branch}', branch),
    evidence: messages.trim().slice(-2000),
  })
}

const RUN_AGAIN = 'Nothing stored was lost or changed; run the job again to record this run.'

const EXPLANATIONS: Readonly<Record<GitFailure, readonly [why: string, remedy: string]>> = {
  absent: ['the branch vanished', RUN_AGAIN],
  race: ['other writers were faster on every try', RUN_AGAIN],
  transient: ['the connection or the server failed on every try', RUN_AGAIN],
  denied: [
    'the credentials do not allow it',
    'Give the job that records `permissions: contents: write` (reading needs `contents: read`), or check the token.',
  ],
  protected: [
    'a branch protection, ruleset or hook of the server refuses the push',
    'Exempt the branch {branch} from the rule, let the token bypass it, or name another branch with store-branch.',
  ],
  unreachable: [
    'the remote does not answer or is no repository',
    'Check its address and the network; nothing was written.',
  ],
}
