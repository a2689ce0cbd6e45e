import type { Clock } from '../core/model/clock.js'
import type { Environment } from '../core/model/environment.js'
import type { MonotonicClock } from '../platform/clock.js'
import type { Machine } from '../platform/machine.js'
import type { ProcessCommand, RunProcess } from '../platform/process.js'
import type { ProgressEvent } from '../platform/progress.js'
import type { OutputEcho } from './output-echo.js'
import type { ResourceMeter } from './resource-usage.js'
import type { TrackedFiles } from './results-files.js'
import type { OutputPlaces } from './run-command.js'
import type { StdoutSinks } from './stdout-sink.js'

/** The part of a suite's configuration that measuring needs. */
export interface MeasurableSuite {
  readonly name: string
  /** By the suite's shell, once, before the rounds. */
  readonly setup?: string
  readonly run: ProcessCommand
  /** File, glob or directory relative to `workingDirectory`; absent: standard output. */
  readonly results?: string
  /** `command`: the output is not read, so its size does not matter. */
  readonly parser: string
  /** Of one round. */
  readonly timeoutMs: number
  /** Of all rounds together; setup is not counted. */
  readonly timeLimitMs: number
  readonly env: Readonly<Record<string, string>>
  /** Absolute, or relative to this process. */
  readonly workingDirectory: string
  readonly shell: string
}

/** Everything impure. */
export interface MeasureTools {
  readonly runProcess: RunProcess
  readonly clock: Clock
  readonly monotonic: MonotonicClock
  readonly machine: Machine
  readonly meter: ResourceMeter
  /** See `watchNoise` of platform. */
  readonly watchNoise: () => () => NonNullable<Environment['witnesses']>
}

export interface MeasureOptions {
  /** Fresh processes of the command, at least 1. */
  readonly rounds: number
  /** The log of all commands of this suite; overwritten. */
  readonly logPath: string
  /** The environment of this process, before scrubbing. */
  readonly inherited: Readonly<Record<string, string | undefined>>
  /** Values that nothing shown or kept may hold, such as the token. */
  readonly secrets: readonly string[]
  readonly echo: OutputEcho
  readonly onProgress: (event: ProgressEvent) => void
  readonly signal?: AbortSignal
  /** Reads standard output while it is printed; absent: it is kept and returned as the file `<stdout>`. */
  readonly stdout?: StdoutSinks
  /** Of one round's standard output or results; 256 MiB by default: what still fits beside its parsed form. */
  readonly maxOutputBytes?: number
  /** 1 h by default. */
  readonly setupTimeoutMs?: number
}

/** A suite under measurement: what its setup and every round share. */
export interface SuiteSession {
  readonly suite: MeasurableSuite
  readonly options: MeasureOptions
  readonly tools: MeasureTools
  /** Scrubbed. */
  readonly env: Readonly<Record<string, string>>
  readonly places: OutputPlaces
  readonly trackedFiles: TrackedFiles
  /** A folder of ours that is deleted afterwards. */
  readonly scratch: string
  /** How messages name a round, such as `baseline, round 2 of 16`; absent: `round 2 of 5`. */
  readonly label?: (round: number) => string
}
