import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as delay } from 'node:timers/promises'

/** How often dying processes are looked at. */
const pollMs = 20

/** After SIGKILL only the kernel's own clean-up is left. */
const killWaitMs = 2_000

/**
 * Process ids whose environment holds the entry that begins with `mark`, such as `GITHUB_WORKSPACE=/tmp/arms-1/`: what a
 * command started, even where it left its group and session (a daemon). Linux only, empty elsewhere; one pass over
 * /proc, about 20 us a process. Of other users' processes nothing can be read, so these are not among them.
 */
export function markedProcesses(mark: string): readonly number[] {
  return otherProcesses().filter((pid) => isMarked(pid, mark))
}

/** Ids of all processes but this one. Linux only, empty elsewhere. */
export function otherProcesses(): readonly number[] {
  if (process.platform !== 'linux') return []
  const names = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
  return names.map(Number).filter((pid) => pid !== process.pid)
}

/** Whether the environment of a process can be read and holds an entry that begins with `mark`. */
export function isMarked(pid: number, mark: string): boolean {
  const entry = Buffer.from(`\0${mark}`)
  try {
    const environment = readFileSync(`/proc/${pid}/environ`)
    return environment.includes(entry) || environment.subarray(0, entry.length - 1).equals(entry.subarray(1))
  } catch {
    return false
  }
}

/**
 * Ends the marked processes but those in `spared`: SIGTERM, up to `graceMs`, SIGKILL. Gives back how many there were.
 */
export async function endMarkedProcesses(
  mark: string,
  { graceMs, spared = [] }: { readonly graceMs: number; readonly spared?: readonly number[] },
): Promise<number> {
  const left = () => markedProcesses(mark).filter((pid) => !spared.includes(pid))
  const found = left()
  if (found.length === 0) return 0
  signalEach(found, 'SIGTERM')
  for (let waited = 0; waited < graceMs; waited += pollMs) {
    if (left().length === 0) return found.length
    await delay(pollMs)
  }
  for (let waited = 0; waited < killWaitMs; waited += pollMs) {
    const rest = left()
    if (rest.length === 0) break
    signalEach(rest, 'SIGKILL')
    await delay(pollMs)
  }
  return found.length
}

/** Last resort of a process that is about to end itself: SIGKILL, without waiting. */
export function killMarkedProcessesNow(mark: string): void {
  signalEach(markedProcesses(mark), 'SIGKILL')
}

function signalEach(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
      // A stopped process takes SIGTERM only when it continues.
      if (signal === 'SIGTERM') process.kill(pid, 'SIGCONT')
    } catch {
      // Gone already, which is what was wanted.
    }
  }
}
