import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Problem } from '../../src/core/model/problem.js'
import { systemMonotonic } from '../../src/platform/clock.js'
import { createRunProcess, type ProcessRequest } from '../../src/platform/process.js'
import { groupMembers } from '../../src/platform/process-group.js'

const run = createRunProcess({ monotonic: systemMonotonic, graceMs: 300, settleMs: 200 })
const env = { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '' }
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'process-test-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

async function shell(line: string, request: Partial<ProcessRequest> = {}) {
  let stdout = ''
  let stderr = ''
  const result = await run({
    command: { kind: 'shell', line },
    cwd: folder,
    env,
    onStdout: (chunk) => {
      stdout += Buffer.from(chunk).toString()
    },
    onStderr: (chunk) => {
      stderr += Buffer.from(chunk).toString()
    },
    ...request,
  })
  return { ...result, stdout, stderr }
}

/** Waits for a file that the command writes, so that no test guesses how long a start takes. */
async function appeared(name: string): Promise<string> {
  const path = join(folder, name)
  while (!existsSync(path) || readFileSync(path, 'utf8').trim() === '') {
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  return readFileSync(path, 'utf8').trim()
}

function isAlive(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'))
  } catch {
    return false
  }
}

async function problemOf(running: Promise<unknown>): Promise<Problem> {
  const error = await running.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  expect(error).toBeInstanceOf(Problem)
  return error as Problem
}

describe('a process that ends by itself', () => {
  it('gives both streams, the exit code and the wall time', async () => {
    const result = await shell('echo out; echo err >&2; exit 3')
    expect(result).toMatchObject({
      exitCode: 3,
      stdout: 'out\n',
      stderr: 'err\n',
      timedOut: false,
      cancelled: false,
    })
    expect(result).toMatchObject({ leftBehind: 0, outputHeld: false })
    expect(result.signal).toBeUndefined()
    expect(result.wallSeconds).toBeGreaterThan(0)
  })

  it('stops at the first error, in a pipeline too', async () => {
    expect(await shell('false; echo not reached')).toMatchObject({ exitCode: 1, stdout: '' })
    expect(await shell('false | cat; echo not reached')).toMatchObject({ exitCode: 1, stdout: '' })
  })

  it('has closed standard input', async () => {
    expect(await shell('cat; echo end')).toMatchObject({ exitCode: 0, stdout: 'end\n' })
  })

  it('runs an argv without a shell', async () => {
    const hostile = ['$(exit 9)', 'a b', '*', "'", '']
    const { stdout } = await shell('', { command: { kind: 'argv', argv: ['printf', '[%s]', ...hostile] } })
    expect(stdout).toBe("[$(exit 9)][a b][*]['][]")
  })

  it('gives the signal that ended it', async () => {
    const result = await shell('kill -SEGV $$')
    expect(result.signal).toBe('SIGSEGV')
    expect(result.exitCode).toBeUndefined()
  })

  it('gives nothing of our environment', async () => {
    const { stdout } = await shell('env')
    expect(stdout).not.toContain('VITEST')
  })

  it('gives every byte of 40 MB', async () => {
    let bytes = 0
    await shell('head -c 40000000 /dev/zero', {
      onStdout: (chunk) => {
        bytes += chunk.length
      },
    })
    expect(bytes).toBe(40_000_000)
  })
})

describe('a process that does not start', () => {
  it('names a command that is not found', async () => {
    const problem = await problemOf(shell('', { command: { kind: 'argv', argv: ['no-such-program'] } }))
    expect(problem.kind).toBe('measurement')
    expect(problem.message).toContain('the command `no-such-program` was not found')
  })

  it('tells one that is not executable from one that is absent', async () => {
    writeFileSync(join(folder, 'bench.sh'), 'echo hi\n')
    const blocked = await problemOf(shell('', { command: { kind: 'argv', argv: ['./bench.sh'] } }))
    expect(blocked.message).toContain('is not an executable file')
    const absent = await problemOf(shell('', { command: { kind: 'argv', argv: ['./absent.sh'] } }))
    expect(absent.message).toContain('was not found')
    chmodSync(join(folder, 'bench.sh'), 0o755)
    writeFileSync(join(folder, 'bench.sh'), '#!/bin/sh\necho hi\n')
    const { stdout } = await shell('', { command: { kind: 'argv', argv: ['./bench.sh'] } })
    expect(stdout).toBe('hi\n')
  })

  it('names a working directory that is absent or a file', async () => {
    const absent = await problemOf(shell('true', { cwd: join(folder, 'absent') }))
    expect(absent.kind).toBe('usage')
    expect(absent.message).toContain('does not exist')
    writeFileSync(join(folder, 'file'), '')
    expect((await problemOf(shell('true', { cwd: join(folder, 'file') }))).message).toContain(
      'is not a directory',
    )
  })

  it('names a shell that is not found', async () => {
    expect((await problemOf(shell('true', { shell: 'no-such-shell -c' }))).message).toContain('no-such-shell')
  })

  it('explains a script whose interpreter is absent', async () => {
    writeFileSync(join(folder, 'broken'), '#!/no/such/interpreter\n', { mode: 0o755 })
    const problem = await problemOf(shell('', { command: { kind: 'argv', argv: ['./broken'] } }))
    expect(problem.message).toContain('did not start')
  })
})

describe('a process that does not end', () => {
  it('is ended at the timeout, with the grandchildren that hold its output', async () => {
    const result = await shell('echo begun; (sleep 1000; echo late) & echo $! > child; sleep 1000', {
      timeoutMs: 300,
    })
    expect(result).toMatchObject({ timedOut: true, cancelled: false, stdout: 'begun\n', outputHeld: false })
    expect(isAlive(Number(await appeared('child')))).toBe(false)
  })

  it('is killed when it ignores SIGTERM', async () => {
    const result = await shell("trap '' TERM; echo $$ > pid; while :; do sleep 0.05; done", {
      timeoutMs: 500,
    })
    expect(result).toMatchObject({ timedOut: true, signal: 'SIGKILL' })
    expect(isAlive(Number(await appeared('pid')))).toBe(false)
  })

  it('may leave in order on SIGTERM', async () => {
    const line = "trap 'echo bye; exit 0' TERM; echo $$ > pid; while :; do sleep 0.02; done"
    const stop = new AbortController()
    const running = shell(line, { signal: stop.signal })
    await appeared('pid')
    stop.abort()
    expect(await running).toMatchObject({ cancelled: true, timedOut: false, stdout: 'bye\n' })
  })

  it('leaves no process after a cancellation, jobs in groups of their own included', async () => {
    const stop = new AbortController()
    const running = shell('set -m; sleep 1000 & echo $! > job; echo $$ > pid; wait', { signal: stop.signal })
    const pids = [Number(await appeared('pid')), Number(await appeared('job'))]
    expect(await groupMembers(pids[0]!)).toEqual(expect.arrayContaining(pids))
    stop.abort()
    expect(await running).toMatchObject({ cancelled: true })
    expect(pids.map(isAlive)).toEqual([false, false])
    expect(await groupMembers(pids[0]!)).toEqual([])
  })

  it('ends a stopped process too', async () => {
    const stop = new AbortController()
    const running = shell('echo $$ > pid; kill -STOP $$; sleep 1000', { signal: stop.signal })
    const pid = Number(await appeared('pid'))
    stop.abort()
    expect(await running).toMatchObject({ cancelled: true })
    expect(isAlive(pid)).toBe(false)
  })

  it('does not start once cancelled', async () => {
    const result = await shell('echo begun > pid', { signal: AbortSignal.abort() })
    expect(result.cancelled).toBe(true)
    expect(existsSync(join(folder, 'pid'))).toBe(false)
  })

  it('is ended by a sink that throws, whose error is the answer', async () => {
    const full = new Error('full')
    const running = shell('echo $$ > pid; yes', {
      onStdout: () => {
        throw full
      },
    })
    await expect(running).rejects.toBe(full)
    expect(isAlive(Number(await appeared('pid')))).toBe(false)
  })
})

describe('what a command leaves behind', () => {
  it('is counted and ended', async () => {
    const result = await shell('sleep 1000 & echo $! > child; echo done')
    expect(result).toMatchObject({ exitCode: 0, stdout: 'done\n', leftBehind: 1, outputHeld: false })
    expect(isAlive(Number(await appeared('child')))).toBe(false)
  })

  it('is not counted while it only finishes', async () => {
    const result = await shell('echo slow > >(sleep 0.05; cat)')
    expect(result).toMatchObject({ exitCode: 0, stdout: 'slow\n', leftBehind: 0 })
  })

  it('cannot make us wait from a session of its own', async () => {
    const result = await shell(
      "setsid sh -c 'echo $$ > daemon; exec sleep 1000' & echo done; while ! test -s daemon; do :; done",
    )
    const daemon = Number(await appeared('daemon'))
    expect(result).toMatchObject({ exitCode: 0, outputHeld: true, stdout: 'done\n' })
    process.kill(daemon, 'SIGKILL')
  })
})
