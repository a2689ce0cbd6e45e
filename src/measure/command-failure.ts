import { Problem } from '../core/model/problem.js'
import type { ProcessResult } from '../platform/process.js'
import { durationText } from './duration-text.js'
import { signalName } from './resource-usage.js'

/** A command that ended, and what is known about it. */
export interface EndedCommand {
  /** `suite "x", round 2 of 5` or `suite "x", setup`. */
  readonly where: string
  /** The command as text, secrets hidden, bounded. */
  readonly command: string
  readonly result: ProcessResult
  readonly timeoutMs: number
  /** What to do when it took too long. */
  readonly timeoutRemedy: string
  readonly evidence: string
  readonly logPath: string
}

/** `yes | head` succeeds in a plain shell and fails under `pipefail`. */
const pipeRemedy =
  'A program wrote to a pipe whose reader had ended, which `pipefail` counts: let the reader read to the end'

/** Shells report a child that signal n ended as status 128 + n. */
const signalBase = 128

/**
 * Why a command that ended is no evidence: cancelled, timed out, ended by a signal, or a status other than 0. Undefined
 * where it succeeded. Each has its own sentence; the last lines of the output are its evidence.
 */
export function commandFailure(ended: EndedCommand): Problem | undefined {
  const how = ending(ended)
  if (how === undefined) return undefined
  return new Problem({
    kind: 'measurement',
    what: `${ended.where}: ${how.what}: \`${ended.command}\``,
    remedy: how.remedy,
    evidence: ended.evidence === '' ? '  (it printed nothing)' : ended.evidence,
  })
}

interface Ending {
  readonly what: string
  readonly remedy: string
}

function ending({ result, timeoutMs, timeoutRemedy, logPath }: EndedCommand): Ending | undefined {
  const seeLog = `The full output is in ${logPath}`
  if (result.cancelled)
    return { what: 'the command was cancelled', remedy: 'Run it again; nothing of it counts' }
  if (result.timedOut) {
    return {
      what: `the command did not end within ${durationText(timeoutMs)} and was ended`,
      remedy: `${timeoutRemedy}. ${seeLog}`,
    }
  }
  const { exitCode } = result
  const signal = result.signal ?? (exitCode === undefined ? undefined : signalName(exitCode - signalBase))
  if (signal !== undefined) {
    const status = result.signal === undefined ? `exit code ${exitCode}, ` : ''
    const memory = signal === 'SIGKILL' ? '; out of memory?' : ''
    const remedy = signal === 'SIGPIPE' ? `${pipeRemedy}. ${seeLog}` : seeLog
    return { what: `the command was killed (${status}${signal}${memory})`, remedy }
  }
  if (exitCode === 0) return undefined
  return { what: `the command failed with exit code ${exitCode}`, remedy: statusRemedy(exitCode, seeLog) }
}

/** 126 and 127 are the shell's own (POSIX, 2.8.2). */
function statusRemedy(exitCode: number | undefined, seeLog: string): string {
  if (exitCode === 127)
    return `The shell did not find a program: install it in \`setup\` or before. ${seeLog}`
  if (exitCode === 126) return `The shell could not execute a program: check its mode. ${seeLog}`
  return seeLog
}
