import { execFile } from 'node:child_process'
import { closeSync, openSync, readdirSync, readSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** How often a dying group is looked at; short beside any grace, cheap beside any benchmark. */
const pollMs = 20

/** After SIGKILL only the kernel's own clean-up is left; what is still there then is stuck in the kernel. */
const killWaitMs = 2_000

/**
 * Process ids that still run in the group or session that `leader` started; zombies are not counted, because a
 * container whose first process reaps nobody keeps them for ever. Cost: one pass over /proc, about 10 us a process.
 */
export async function groupMembers(leader: number): Promise<readonly number[]> {
  if (process.platform === 'linux') return linuxMembers(leader)
  if (process.platform === 'win32') return []
  const table = await output('ps', ['-A', '-o', 'pid=,pgid=,stat='])
  return table.split('\n').flatMap((line) => {
    const [pid, group, state] = line.trim().split(/\s+/)
    return Number(group) === leader && !state?.startsWith('Z') ? [Number(pid)] : []
  })
}

/**
 * Ends every process of the group: SIGTERM, up to `graceMs` to leave in order, then SIGKILL. Members that made a
 * group of their own inside the session (a shell with job control) are signalled one by one. Resolves when none is left.
 */
export async function endGroup(leader: number, graceMs: number): Promise<void> {
  if (process.platform === 'win32') {
    // Windows has no groups; /T follows the parents recorded in the process table.
    await output('taskkill', ['/PID', String(leader), '/T', '/F'])
    return
  }
  signalAll(leader, await groupMembers(leader), 'SIGTERM')
  if (await goneWithin(leader, graceMs)) return
  // A member may fork between the look and the signal, hence again until nothing is left.
  for (let waited = 0; waited < killWaitMs; waited += pollMs) {
    const members = await groupMembers(leader)
    if (members.length === 0) return
    signalAll(leader, members, 'SIGKILL')
    await delay(pollMs)
  }
}

/** Whether the group empties by itself within `waitMs`. */
export async function goneWithin(leader: number, waitMs: number): Promise<boolean> {
  for (let waited = 0; ; waited += pollMs) {
    if ((await groupMembers(leader)).length === 0) return true
    if (waited >= waitMs) return false
    await delay(pollMs)
  }
}

/** Last resort of a process that is about to end itself: SIGKILL to the group, without waiting. */
export function killGroupNow(leader: number): void {
  send(process.platform === 'win32' ? leader : -leader, 'SIGKILL')
}

function signalAll(leader: number, members: readonly number[], signal: NodeJS.Signals): void {
  // Without a member the number may already belong to a stranger.
  if (members.length === 0) return
  send(-leader, signal)
  for (const pid of members) send(pid, signal)
  if (signal === 'SIGKILL') return
  // A stopped process takes SIGTERM only when it continues.
  for (const pid of members) send(pid, 'SIGCONT')
}

function send(target: number, signal: NodeJS.Signals): void {
  try {
    process.kill(target, signal)
  } catch {
    // Gone already, which is what was wanted.
  }
}

function linuxMembers(leader: number): readonly number[] {
  return readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    const stat = readStat(name)
    if (stat === undefined) return []
    // The second field is the command in parentheses and may itself hold blanks and parentheses.
    const [state, , group, session] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    const belongs = Number(group) === leader || Number(session) === leader
    return belongs && state !== 'Z' && state !== 'X' ? [Number(name)] : []
  })
}

/** A line of /proc is far shorter; one buffer for all halves the time, which every round pays. */
const statBuffer = Buffer.alloc(4096)

function readStat(pid: string): string | undefined {
  let file: number | undefined
  try {
    file = openSync(`/proc/${pid}/stat`, 'r')
    return statBuffer.toString('latin1', 0, readSync(file, statBuffer))
  } catch {
    // The process is gone.
    return undefined
  } finally {
    if (file !== undefined) closeSync(file)
  }
}

function output(file: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve) => {
    execFile(file, args, { windowsHide: true }, (_error, stdout) => resolve(stdout))
  })
}
