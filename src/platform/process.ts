import { type ChildProcess, spawn } from 'node:child_process'
import { statSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'
import { Problem } from '../core/model/problem.js'
import type { MonotonicClock } from './clock.js'
import { findExecutable } from './find-executable.js'
import { endGroup, goneWithin, groupMembers, killGroupNow } from './process-group.js'
import { commandArgv, type ProcessCommand } from './shell-argv.js'

export type { ProcessCommand } from './shell-argv.js'

/** One process to run. */
export interface ProcessRequest {
  readonly command: ProcessCommand
  /** See `commandArgv`. */
  readonly shell?: string
  /** Argv of a program that starts the command in turn, such as GNU time; first in front. */
  readonly prefix?: readonly string[]
  readonly cwd: string
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs?: number
  /** `skip` for a program that starts no others, such as `true`: whether its group is empty is not looked at. */
  readonly leftovers?: 'skip'
  readonly signal?: AbortSignal
  /** Called with each piece as it arrives. A sink that throws ends the command, and its error is what `run` throws. */
  readonly onStdout?: (chunk: Uint8Array) => void
  readonly onStderr?: (chunk: Uint8Array) => void
}

/** How a process ended. */
export interface ProcessResult {
  /** Absent where a signal ended it, or where it was cancelled before it began. */
  readonly exitCode?: number
  readonly signal?: NodeJS.Signals
  /** From just before the start to the end of the command itself, not of what it left behind. */
  readonly wallSeconds: number
  readonly timedOut: boolean
  readonly cancelled: boolean
  /** Processes of its group that still ran after a normal exit, and were ended. */
  readonly leftBehind: number
  /** A process outside the group still held standard output or error; what it prints later is not read. */
  readonly outputHeld: boolean
}

/**
 * Runs one process to its end: own group, standard input closed, output streamed.
 *
 * @throws Problem: the working directory is absent (usage), the command is not found, not executable, or does not start
 *   (measurement). A failing exit status is a result.
 */
export type RunProcess = (request: ProcessRequest) => Promise<ProcessResult>

export interface ProcessRunnerOptions {
  readonly monotonic: MonotonicClock
  /** Between SIGTERM and SIGKILL. 2 s by default: a cancelled runner gives the action 7.5 s before it ends it too. */
  readonly graceMs?: number
  /** How long a pipeline's tail (`> >(tee log)`) may outlive the command before it counts as left behind. */
  readonly settleMs?: number
}

/** A pipe holds 64 KiB, read in milliseconds; more than this only waits for someone who keeps it open. */
const drainMs = 1_000

/** setTimeout turns anything longer into 1 ms. */
const longestTimerMs = 2 ** 31 - 1

/** A function that runs processes; should this process end before they do, their groups are killed. */
export function createRunProcess(options: ProcessRunnerOptions): RunProcess {
  const live = new Set<number>()
  const onExit = () => live.forEach(killGroupNow)
  return async (request) => {
    assertDirectory(request.cwd)
    const argv = resolvedArgv(request)
    if (request.signal?.aborted) return cancelledBeforeStart
    if (live.size === 0) process.on('exit', onExit)
    const startedAt = options.monotonic()
    const child = await started(argv, request)
    const leader = child.pid!
    live.add(leader)
    try {
      return await watched(child, request, { ...options, startedAt })
    } finally {
      live.delete(leader)
      if (live.size === 0) process.off('exit', onExit)
    }
  }
}

const cancelledBeforeStart: ProcessResult = {
  wallSeconds: 0,
  timedOut: false,
  cancelled: true,
  leftBehind: 0,
  outputHeld: false,
}

type Stop = { readonly why: 'timeout' | 'cancelled' } | { readonly why: 'sink'; readonly error: unknown }

async function watched(
  child: ChildProcess,
  request: ProcessRequest,
  options: ProcessRunnerOptions & { readonly startedAt: number },
): Promise<ProcessResult> {
  const graceMs = options.graceMs ?? 2_000
  const closed = new Promise<void>((resolve) => child.once('close', () => resolve()))
  let stop: Stop | undefined
  let ending: Promise<void> | undefined
  const endEarly = (reason: Stop) => {
    if (stop !== undefined) return
    stop = reason
    ending = endGroup(child.pid!, graceMs)
  }
  const exited = exit(child, () => options.monotonic() - options.startedAt)
  stream(child.stdout, request.onStdout, endEarly)
  stream(child.stderr, request.onStderr, endEarly)
  const release = limits(request, endEarly)
  const ended = await exited.finally(release)
  await ending
  const searched = stop === undefined && request.leftovers !== 'skip'
  const leftBehind = searched ? await endLeftovers(child.pid!, options.settleMs ?? 300, graceMs) : 0
  const outputHeld = !(await drained(child, closed))
  await ending
  const stopped = stop as Stop | undefined
  if (stopped?.why === 'sink') throw stopped.error
  return {
    ...ended,
    timedOut: stopped?.why === 'timeout',
    cancelled: stopped?.why === 'cancelled',
    leftBehind,
    outputHeld,
  }
}

/** Hands each piece to the sink until the sink throws; after that pieces are read and dropped, so that nobody blocks. */
function stream(
  source: NodeJS.ReadableStream | null,
  sink: ProcessRequest['onStdout'],
  endEarly: (reason: Stop) => void,
): void {
  let failed = false
  source?.on('data', (chunk: Buffer) => {
    if (failed) return
    try {
      sink?.(chunk)
    } catch (error) {
      failed = true
      endEarly({ why: 'sink', error })
    }
  })
}

/** Arms timeout and cancellation; the returned function disarms both. */
function limits({ timeoutMs, signal }: ProcessRequest, endEarly: (reason: Stop) => void): () => void {
  const timer =
    timeoutMs === undefined
      ? undefined
      : setTimeout(() => endEarly({ why: 'timeout' }), Math.min(timeoutMs, longestTimerMs))
  const onAbort = () => endEarly({ why: 'cancelled' })
  signal?.addEventListener('abort', onAbort, { once: true })
  if (signal?.aborted) onAbort()
  return () => {
    clearTimeout(timer)
    signal?.removeEventListener('abort', onAbort)
  }
}

function exit(
  child: ChildProcess,
  elapsed: () => number,
): Promise<Pick<ProcessResult, 'exitCode' | 'signal' | 'wallSeconds'>> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      const wallSeconds = elapsed()
      if (signal !== null) resolve({ signal, wallSeconds })
      else resolve({ exitCode: code ?? 0, wallSeconds })
    })
  })
}

async function endLeftovers(leader: number, settleMs: number, graceMs: number): Promise<number> {
  if (await goneWithin(leader, settleMs)) return 0
  const { length } = await groupMembers(leader)
  await endGroup(leader, graceMs)
  return length
}

async function drained(child: ChildProcess, closed: Promise<void>): Promise<boolean> {
  const bound = new AbortController()
  const late = delay(drainMs, 'late' as const, { signal: bound.signal }).catch(() => 'late' as const)
  const first = await Promise.race([closed.then(() => 'closed' as const), late])
  bound.abort()
  if (first === 'closed') return true
  child.stdout?.destroy()
  child.stderr?.destroy()
  return false
}

function resolvedArgv(request: ProcessRequest): readonly [string, ...string[]] {
  const place = { cwd: request.cwd, env: request.env, platform: process.platform }
  const [name, ...rest] = commandArgv(request.command, request.shell)
  const file = findExecutable(name, place)
  const [wrapper, ...options] = request.prefix ?? []
  // The wrapper gets the path, so that both look at the same file; a shell keeps its name as argv[0] otherwise.
  return wrapper === undefined ? [file, ...rest] : [wrapper, ...options, file, ...rest]
}

function started(
  [file, ...args]: readonly [string, ...string[]],
  request: ProcessRequest,
): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    const failed = (cause: unknown) => reject(doesNotStart(file, cause))
    try {
      const child = spawn(file, args, {
        cwd: request.cwd,
        env: request.env,
        detached: process.platform !== 'win32',
        stdio: ['ignore', 'pipe', 'pipe'],
        windowsHide: true,
      })
      child.once('error', failed)
      child.once('spawn', () => {
        child.off('error', failed)
        child.on('error', () => {})
        resolve(child)
      })
    } catch (cause) {
      failed(cause)
    }
  })
}

function doesNotStart(file: string, cause: unknown): Problem {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new Problem({
    kind: 'measurement',
    what: `the command \`${file}\` did not start: ${why}`,
    remedy: 'Check that the file is a program for this system, and that its arguments are not too long',
    cause,
  })
}

function assertDirectory(cwd: string): void {
  const stat = statSync(cwd, { throwIfNoEntry: false })
  if (stat?.isDirectory()) return
  throw new Problem({
    kind: 'usage',
    what: `the working directory ${cwd} ${stat === undefined ? 'does not exist' : 'is not a directory'}`,
    remedy: 'Set `working-directory` to a folder of the repository',
  })
}
