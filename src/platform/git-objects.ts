import { Problem } from '../core/model/problem.js'
import type { GitProcess } from './git.js'

/** One object of a repository. `oid` is its name in hexadecimal. */
export interface GitObject {
  readonly oid: string
  readonly type: string
  readonly bytes: Buffer
}

/** One entry of a folder as git stores it. */
export interface TreeEntry {
  readonly name: string
  readonly oid: string
}

/** Objects read one after the other from one process, however many there are. */
export interface GitObjects {
  /** By object name or `<commit>:<path>`; undefined where there is no such object. */
  read(expression: string): Promise<GitObject | undefined>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (object: GitObject | undefined) => void
  readonly reject: (error: unknown) => void
}

/** Reads objects through a running `git cat-file --batch`. Answers come in the order of the questions. */
export function createGitObjects(process: GitProcess): GitObjects {
  const waiting: Waiting[] = []
  const answers = createAnswerReader((object) => waiting.shift()?.resolve(object))
  process.stdout.on('data', answers)
  let over: Problem | undefined
  process.ended.then(({ stderr }) => {
    over = new Problem({ kind: 'store', what: 'git cat-file ended early', evidence: stderr.trim() })
    for (const one of waiting.splice(0)) one.reject(over)
  })
  return {
    read(expression) {
      if (/[\n\r]/.test(expression)) return Promise.resolve(undefined)
      if (over !== undefined) return Promise.reject(over)
      return new Promise((resolve, reject) => {
        waiting.push({ resolve, reject })
        process.stdin.write(`${expression}\n`)
      })
    },
    async close() {
      process.stdin.end()
      await process.ended
    },
  }
}

/** Entries of a tree object: `<mode> <name>\0<binary name>`, repeated. The length of names follows from the tree's own. */
export function treeEntries(tree: GitObject): readonly TreeEntry[] {
  const width = tree.oid.length / 2
  const entries: TreeEntry[] = []
  for (let at = 0; at < tree.bytes.length; ) {
    const space = tree.bytes.indexOf(0x20, at)
    const end = tree.bytes.indexOf(0, space)
    const oid = tree.bytes.toString('hex', end + 1, end + 1 + width)
    entries.push({ name: tree.bytes.toString('utf8', space + 1, end), oid })
    at = end + 1 + width
  }
  return entries
}

/** Takes chunks of `cat-file --batch` output: `<oid> <type> <size>\n<bytes>\n`, or `<expression> missing\n`. */
function createAnswerReader(answer: (object: GitObject | undefined) => void): (chunk: Buffer) => void {
  let chunks: Buffer[] = []
  let length = 0
  let needed = 1
  return (chunk) => {
    chunks.push(chunk)
    length += chunk.length
    if (length < needed) return
    let rest = Buffer.concat(chunks)
    for (;;) {
      const next = readAnswer(rest)
      needed = next.needed
      if (next.used === 0) break
      answer(next.object)
      rest = rest.subarray(next.used)
    }
    chunks = [rest]
    length = rest.length
  }
}

interface Answer {
  readonly object?: GitObject
  /** Bytes of this answer, 0 when it is not complete. */
  readonly used: number
  /** Bytes that must be there before it is worth looking again. */
  readonly needed: number
}

function readAnswer(bytes: Buffer): Answer {
  const end = bytes.indexOf(0x0a)
  if (end < 0) return { used: 0, needed: bytes.length + 1 }
  const header = /^([0-9a-f]+) (\w+) (\d+)$/.exec(bytes.toString('utf8', 0, end))
  if (header === null) return { used: end + 1, needed: 1 }
  const [, oid = '', type = '', size] = header
  const total = end + 1 + Number(size) + 1
  if (bytes.length < total) return { used: 0, needed: total }
  return {
    object: { oid, type, bytes: Buffer.from(bytes.subarray(end + 1, total - 1)) },
    used: total,
    needed: 1,
  }
}
