import { Problem } from '../core/model/problem.js'
import { plural } from '../core/units/plural.js'
import { endMarkedProcesses, markedProcesses } from '../platform/marked-processes.js'
import type { ProcessResult, RunProcess } from '../platform/process.js'
import { armMark } from './arm-environment.js'
import type { ArmSession } from './arm-session.js'
import { type MeasuredRound, measureRound } from './measure-round.js'
import type { ResourceMeter } from './resource-usage.js'
import type { StdoutSinks } from './stdout-sink.js'

/** One process of one arm, and what it left. */
export interface ArmRun {
  readonly round: number
  readonly padding: number
  /** `baseline, round 3 of 16`. */
  readonly label: string
  readonly stdout?: StdoutSinks
  /** Argv in front of the command; see `probePlacement`. */
  readonly prefix: readonly string[]
}

/** How the process of an arm ended; seconds are those of the command, without our own work around it. */
export type ArmOutcome =
  | { readonly kind: 'measured'; readonly measured: MeasuredRound; readonly wall: number }
  | { readonly kind: 'failed' | 'timed-out'; readonly message: string; readonly wall: number }

/** Between SIGTERM and SIGKILL for what left its group. */
const graceMs = 1_000

/**
 * Runs one round of one arm as a fresh process. A command that fails, times out or leaves no results is an outcome;
 * processes that it started and that left its group are ended, and warned of.
 *
 * @throws Problem where it was cancelled (measurement), or the suite cannot work (usage).
 */
export async function runArm(session: ArmSession, run: ArmRun): Promise<ArmOutcome> {
  const mark = armMark(session.arm)
  const before = markedProcesses(mark)
  const { tools, options } = session.with({ padding: run.padding })
  let last: ProcessResult | undefined
  const runProcess: RunProcess = async (request) => {
    last = await tools.runProcess(request)
    return last
  }
  const { stdout: _, ...shared } = options
  const running = session.with({
    padding: run.padding,
    label: () => run.label,
    tools: { ...tools, runProcess, meter: prefixed(tools.meter, run.prefix) },
    options: run.stdout === undefined ? shared : { ...shared, stdout: run.stdout },
  })
  const began = tools.monotonic()
  try {
    const measured = await measureRound(running, run.round)
    const escaped = await endMarkedProcesses(mark, { graceMs, spared: before })
    return {
      kind: 'measured',
      wall: measured.output.resources.wall,
      measured: withEscaped(measured, run, escaped),
    }
  } catch (error) {
    await endMarkedProcesses(mark, { graceMs, spared: before })
    const isOurs = error instanceof Problem && error.kind === 'measurement'
    if (!isOurs || last?.cancelled === true || options.signal?.aborted === true) throw error
    const wall = last?.wallSeconds ?? tools.monotonic() - began
    return { kind: last?.timedOut === true ? 'timed-out' : 'failed', message: error.message, wall }
  }
}

function prefixed(meter: ResourceMeter, prefix: readonly string[]): ResourceMeter {
  return { ...meter, prefix: (file) => [...prefix, ...meter.prefix(file)] }
}

function withEscaped(measured: MeasuredRound, { label }: ArmRun, escaped: number): MeasuredRound {
  if (escaped === 0) return measured
  const what = plural(escaped, 'process', 'processes')
  const message = `${label}: the command left ${what} outside its process group, ended before the next round`
  return { ...measured, warnings: [...measured.warnings, { message }] }
}
