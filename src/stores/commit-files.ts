import { Problem } from '../core/model/problem.js'
import type { PrivateRepository } from '../platform/private-repository.js'

/** A file to add. Paths come from `runPath` and need no quoting. */
export interface NewFile {
  readonly path: string
  readonly bytes: Uint8Array
}

export interface NewCommit {
  /** Commit to build on; absent makes the first commit of an orphan branch. */
  readonly parent?: string
  readonly files: readonly NewFile[]
  readonly message: string
  /** Milliseconds since the epoch. */
  readonly time: number
}

/** A reserved top-level domain (RFC 2606): nobody's mail address. */
const AUTHOR = 'Noisegate <noisegate@noreply.invalid>'

/** Not below refs/heads: it lives in the private repository only. */
const WORKING_REF = 'refs/noisegate/next'

/**
 * Writes blobs, trees and one commit with a single `git fast-import`, the plumbing that needs no index, no work tree and
 * one process however many files there are; it reads the parent's trees along the new paths only. Returns the commit's name.
 */
export async function commitFiles(repository: PrivateRepository, commit: NewCommit): Promise<string> {
  const result = await repository.run(
    ['fast-import', '--quiet', '--force', '--date-format=raw'],
    importStream(commit),
  )
  const name = result.stdout.toString('utf8').trim()
  if (result.exitCode === 0 && /^[0-9a-f]{40,64}$/.test(name)) return name
  throw new Problem({
    kind: 'store',
    what: 'git could not make the commit',
    evidence: result.stderr.trim().slice(-2000),
  })
}

function importStream({ parent, files, message, time }: NewCommit): Buffer {
  const parts: (string | Uint8Array)[] = ['feature done\n']
  // Without `from`, fast-import would go on from an earlier try's commit under the same name.
  parts.push(`reset ${WORKING_REF}\n\n`, `commit ${WORKING_REF}\nmark :1\n`)
  parts.push(
    `author ${AUTHOR} ${Math.floor(time / 1000)} +0000\n`,
    `committer ${AUTHOR} ${Math.floor(time / 1000)} +0000\n`,
  )
  parts.push(...data(new TextEncoder().encode(message)))
  if (parent !== undefined) parts.push(`from ${parent}\n`)
  for (const { path, bytes } of files) parts.push(`M 100644 inline ${path}\n`, ...data(bytes))
  parts.push('\nget-mark :1\ndone\n')
  return Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}

function data(bytes: Uint8Array): (string | Uint8Array)[] {
  return [`data ${bytes.length}\n`, bytes, '\n']
}
