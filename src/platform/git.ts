import { type ChildProcessByStdio, spawn } from 'node:child_process'
import type { Readable, Writable } from 'node:stream'
import { Problem } from '../core/model/problem.js'
import { gitEnvironment } from './git-environment.js'
import { killGroupNow } from './process-group.js'

/** One call of git. Arguments are an argv; no shell sees them. */
export interface GitCommand {
  readonly args: readonly string[]
  readonly directory?: string
  readonly input?: string | Uint8Array
  /** Joined to git's environment; a token travels here, never in `args`. */
  readonly env?: Readonly<Record<string, string>>
  /** Milliseconds until the process is ended. Default two minutes: a fetch over a slow line, not a hang. */
  readonly timeoutMs?: number
  /** Ends git and what it started; the answer is then a Problem (measurement). */
  readonly signal?: AbortSignal
}

export interface GitResult {
  readonly exitCode: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** A git that answers as long as it is asked, such as `cat-file --batch`. */
export interface GitProcess {
  readonly stdin: Writable
  readonly stdout: Readable
  /** Resolves when the process has ended, with `NEVER_RAN` where it could not be started; never rejects. */
  readonly ended: Promise<{ readonly exitCode: number; readonly stderr: string }>
  kill(): void
}

/** git as a process. `run` resolves for any exit status; it throws a Problem where git could not be run to its end. */
export interface Git {
  run(command: GitCommand): Promise<GitResult>
  start(command: Omit<GitCommand, 'input' | 'timeoutMs' | 'signal'>): GitProcess
}

const DEFAULT_TIMEOUT_MS = 120_000

/** No exit status, so that these are mistaken for none. */
export const NEVER_RAN = -1
const KILLED = -2

/** Output beyond this is no answer to anything asked here (the largest is a listing): 256 MiB. */
const LARGEST_OUTPUT = 256 * 1024 * 1024

/** The git found on PATH, run with a scrubbed environment (see `gitEnvironment`) and never asking at a terminal. */
export function createGit(environment: Readonly<NodeJS.ProcessEnv>): Git {
  const base = gitEnvironment(environment)
  return {
    run: (command) => runToEnd(spawnGit(command, base), command),
    start: (command) => startProcess(spawnGit(command, base)),
  }
}

type Child = ChildProcessByStdio<Writable, Readable, Readable>

function spawnGit(command: Omit<GitCommand, 'input'>, base: NodeJS.ProcessEnv): Child {
  const child = spawn('git', [...command.args], {
    ...(command.directory === undefined ? {} : { cwd: command.directory }),
    env: { ...base, ...command.env },
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
    // A group of its own, so that what can be cancelled ends together with the helpers that git starts.
    detached: command.signal !== undefined && process.platform !== 'win32',
  })
  // A git that ends before it has read its input is judged by its exit status, not by the broken pipe.
  child.stdin.on('error', () => {})
  return child
}

function runToEnd(child: Child, command: GitCommand): Promise<GitResult> {
  const timeoutMs = command.timeoutMs ?? DEFAULT_TIMEOUT_MS
  return new Promise((resolve, reject) => {
    const stdout = collect(child.stdout, () => stop(`git printed more than ${LARGEST_OUTPUT} bytes`))
    const stderr = collect(child.stderr, () => stop('git printed too many messages'))
    const end = (problem: Problem) => {
      kill(child, command)
      child.stdout.destroy()
      child.stderr.destroy()
      reject(problem)
    }
    const stop = (what: string) => end(failure(what, command, text(stderr)))
    const timer = setTimeout(() => stop(`git did not end within ${timeoutMs / 1000} s`), timeoutMs)
    const release = cancellation(child, command, () => end(cancelled(command)))
    child.on('error', (error) => {
      clearTimeout(timer)
      release()
      reject(notRunnable(error, command))
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      release()
      if (code === null) reject(failure(`git was ended by ${signal ?? 'a signal'}`, command, text(stderr)))
      else resolve({ exitCode: code, stdout: Buffer.concat(stdout), stderr: text(stderr) })
    })
    child.stdin.end(command.input ?? '')
  })
}

function kill(child: Child, { signal }: GitCommand): void {
  if (signal !== undefined && child.pid !== undefined) killGroupNow(child.pid)
  child.kill('SIGKILL')
}

/** Listens for cancellation, and for the end of this process, which a group of its own would outlive. */
function cancellation(child: Child, command: GitCommand, onAbort: () => void): () => void {
  const { signal } = command
  if (signal === undefined) return () => {}
  const onExit = () => kill(child, command)
  signal.addEventListener('abort', onAbort, { once: true })
  process.on('exit', onExit)
  if (signal.aborted) onAbort()
  return () => {
    signal.removeEventListener('abort', onAbort)
    process.off('exit', onExit)
  }
}

function cancelled(command: GitCommand): Problem {
  return new Problem({
    kind: 'measurement',
    what: `git ${subcommand(command.args)} was cancelled`,
    remedy: 'Run it again; nothing of it counts',
  })
}

function startProcess(child: Child): GitProcess {
  const stderr = collect(child.stderr, () => child.kill('SIGKILL'))
  const ended = new Promise<{ exitCode: number; stderr: string }>((resolve) => {
    child.on('error', (error) => resolve({ exitCode: NEVER_RAN, stderr: error.message }))
    child.on('close', (code) => resolve({ exitCode: code ?? KILLED, stderr: text(stderr) }))
  })
  return { stdin: child.stdin, stdout: child.stdout, ended, kill: () => void child.kill('SIGKILL') }
}

function collect(stream: Readable, overflow: () => void): Buffer[] {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    if (size > LARGEST_OUTPUT) overflow()
    else chunks.push(chunk)
  })
  return chunks
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString('utf8')
}

function failure(what: string, command: GitCommand, stderr: string): Problem {
  const evidence = stderr.trim().slice(-2000)
  const details = { kind: 'store' as const, what: `${what} (git ${subcommand(command.args)})` }
  return new Problem(evidence === '' ? details : { ...details, evidence })
}

function notRunnable(error: Error & { code?: string }, command: GitCommand): Problem {
  const missing = error.code === 'ENOENT' && command.directory === undefined
  return new Problem({
    kind: 'store',
    what: `git ${subcommand(command.args)} could not be started: ${error.message}`,
    remedy: missing ? 'Install git 2.29 or newer and put it on PATH.' : 'See that git and its folder exist.',
    cause: error,
  })
}

/** The first argument that is no option: enough for a message, and never a URL. */
function subcommand(args: readonly string[]): string {
  return args.find((argument) => /^[a-z][a-z-]*$/.test(argument)) ?? ''
}
