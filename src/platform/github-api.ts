/** A comment on a pull request, as far as delivery needs it. */
export interface IssueComment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** Absent for a deleted account. */
  readonly author?: string
  /** `Bot` or `User` on GitHub; absent on Gitea and Forgejo, whose users have no type. */
  readonly authorType?: string
}

export interface CheckAnnotation {
  readonly path: string
  readonly start_line: number
  readonly end_line: number
  readonly annotation_level: 'notice' | 'warning' | 'failure'
  readonly message: string
  readonly title?: string
}

export interface CheckOutput {
  readonly title: string
  readonly summary: string
  /** At most 50 a request. */
  readonly annotations: readonly CheckAnnotation[]
}

export interface NewCheckRun {
  readonly name: string
  readonly headSha: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  readonly output: CheckOutput
}

export interface NewCommitStatus {
  readonly sha: string
  readonly state: 'success' | 'failure' | 'pending' | 'error'
  readonly context: string
  readonly description: string
  readonly targetUrl?: string
}

/** An answer of the server that is not a success, or none at all. Its message holds no token. */
export interface RequestFailure extends Error {
  /** HTTP status; absent when no answer came. */
  readonly status?: number
  /** The server asked for a longer pause than the client is ready to make. */
  readonly rateLimited: boolean
}

/**
 * The requests Noisegate makes to GitHub, GHES, Gitea or Forgejo, for one repository. REST only.
 * Every method rejects with a `RequestFailure`.
 */
export interface GithubApi {
  /** All comments of an issue or pull request, oldest first, through every page. */
  listComments(issue: number): Promise<readonly IssueComment[]>
  /** Undefined when the comment is gone. */
  getComment(comment: number): Promise<IssueComment | undefined>
  createComment(issue: number, body: string): Promise<IssueComment>
  updateComment(comment: number, body: string): Promise<IssueComment>
  /** A comment that is gone already is deleted. */
  deleteComment(comment: number): Promise<void>
  /** Login behind the token; undefined for an app's token, which belongs to no user. */
  authenticatedUser(): Promise<string | undefined>
  /** One completed check run. */
  createCheckRun(run: NewCheckRun): Promise<{ readonly id: number; readonly url: string | undefined }>
  /** Appends annotations to a completed run; status and conclusion stay untouched. */
  appendAnnotations(checkRun: number, output: CheckOutput): Promise<void>
  createCommitStatus(status: NewCommitStatus): Promise<void>
  /** Best common ancestor of two commits or refs; undefined when the server knows none. */
  mergeBase(base: string, head: string): Promise<string | undefined>
}
