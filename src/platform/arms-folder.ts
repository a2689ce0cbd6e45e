import { lstatSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { fingerprint } from '../core/model/fingerprint.js'
import { endMarkedProcesses, killMarkedProcessesNow } from './marked-processes.js'
import { REMOVED_SUFFIX, removeTree, removeTreeNow } from './remove-tree.js'

/** A folder of this process for work trees; gone when this process is, whatever ends it. */
export interface ArmsFolder {
  /** Absolute, without symbolic links. */
  readonly path: string
  /** Ends the processes that were started in its trees, then removes it. May be called again. */
  remove(): Promise<void>
}

/** What the name of such a folder tells about its owner. */
const NAME = /^noisegate-arms-(?<place>[0-9a-f]{8})-(?<pid>\d+)-(?<started>\d+)-[^.]+(?:\.removed)?$/

/** Between SIGTERM and SIGKILL; a cancelled job has seconds in all. */
const graceMs = 1_000

/**
 * Makes the folder below `temporary` and prunes those of processes that are gone. Its name tells machine, process and
 * the moment the process began, so that neither a process id used again nor another container's folder misleads.
 */
export async function openArmsFolder(temporary: string): Promise<ArmsFolder> {
  await pruneLeftovers(temporary)
  const prefix = `noisegate-arms-${place()}-${process.pid}-${startOf(process.pid) ?? '0'}-`
  const path = mkdtempSync(join(realpathSync(temporary), prefix))
  const mark = workspaceMark(path)
  const onExit = () => {
    killMarkedProcessesNow(mark)
    removeTreeNow(path)
  }
  process.on('exit', onExit)
  return {
    path,
    async remove() {
      await endMarkedProcesses(mark, { graceMs })
      await removeTree(path)
      process.off('exit', onExit)
    },
  }
}

/** What the environment of every process that is started in a tree of this folder holds; see `markedProcesses`. */
export function workspaceMark(folder: string): string {
  return `GITHUB_WORKSPACE=${folder}/`
}

async function pruneLeftovers(temporary: string): Promise<void> {
  for (const name of readdirSync(temporary)) {
    const owner = NAME.exec(name)?.groups
    if (owner === undefined || owner.place !== place() || isAlive(Number(owner.pid), owner.started)) continue
    const path = join(temporary, name)
    const stat = lstatSync(path, { throwIfNoEntry: false })
    // In a shared folder only our own may be touched; anybody can choose a name.
    if (stat?.isDirectory() !== true || stat.uid !== (process.getuid?.() ?? stat.uid)) continue
    // What a killed owner started may still write into its tree.
    const tree = path.endsWith(REMOVED_SUFFIX) ? path.slice(0, -REMOVED_SUFFIX.length) : path
    await endMarkedProcesses(workspaceMark(tree), { graceMs })
    // A leftover that resists is no reason not to measure.
    await removeTree(path).catch(() => {})
  }
}

function isAlive(pid: number, started: string | undefined): boolean {
  const now = startOf(pid)
  if (now !== undefined) return now === started
  if (process.platform === 'linux') return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Ticks from boot to the start of a process (proc(5), field 22); undefined where there is none, or no /proc. */
function startOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]
  } catch {
    return undefined
  }
}

/** Host and process namespace: process ids of another container say nothing here. */
function place(): string {
  return fingerprint(`${hostname()} ${namespace()}`).slice(0, 8)
}

function namespace(): string {
  try {
    return readlinkSync('/proc/self/ns/pid')
  } catch {
    return ''
  }
}
