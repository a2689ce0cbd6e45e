import type { Command } from '../config/config.js'
import type { Direction } from '../core/model/measurement.js'

/** How much a command says on standard error. */
export type Verbosity = 'quiet' | 'normal' | 'verbose'

/** Where a report goes beside the terminal. */
export interface ReportTargets {
  /** One JSON document on standard output and nothing else. */
  readonly json: boolean
  readonly jsonFile?: string
  readonly markdown?: string
}

/** What a command line asks for; `inputs` go to `readInputs` as they are. */
export type CommandLine =
  | { readonly command: 'help'; readonly text: string }
  | { readonly command: 'version' }
  | (WithInputs & {
      readonly command: 'run'
      readonly commands: readonly Command[]
      readonly record: boolean
    })
  | {
      readonly command: 'parse'
      readonly parser: string
      /** Of the parser; empty where none is given. */
      readonly options: Readonly<Record<string, string>>
      readonly files: readonly string[]
      readonly verbosity: Verbosity
    }
  | { readonly command: 'parsers'; readonly json: boolean }
  | (WithInputs & {
      readonly command: 'compare'
      /** Paths or globs; never empty. */
      readonly baseline: readonly string[]
      readonly candidate: readonly string[]
      readonly pairing: 'unpaired' | 'paired'
      /** Of the parser; empty where none is given. */
      readonly options: Readonly<Record<string, string>>
    })
  | HistoryLine
  | ProfileLine
  | ExplainLine
  | BacktestLine
  | {
      readonly command: 'aa'
      readonly inputs: Readonly<Record<string, string>>
      readonly commands: readonly Command[]
      readonly trials: number
      /** Rounds of the first stage; even. Absent: the suite's. */
      readonly rounds?: number
      readonly record: boolean
      readonly json: boolean
      readonly verbosity: Verbosity
    }
  | { readonly command: 'demo'; readonly verbosity: Verbosity }

/** How profiles are read and how many rows are shown. */
interface WithProfiles {
  /** A registry name of profiles, or `auto`. */
  readonly format: string
  /** Absent: what the tool itself shows. */
  readonly quantity?: string
  readonly top: number
  readonly json: boolean
  /** File for the page with the flame graph. */
  readonly html?: string
  /** Paths or globs of what the profiled program used; often empty. */
  readonly usage: readonly string[]
  readonly verbosity: Verbosity
}

/** Without `files` there is `usage`: then only what the program used is shown. */
export type ProfileLine = WithProfiles & { readonly command: 'profile'; readonly files: readonly string[] }

export type ExplainLine = WithProfiles & {
  readonly command: 'explain'
  /** Paths or globs; never empty. */
  readonly baseline: readonly string[]
  readonly candidate: readonly string[]
  /** Measured relative change of the benchmark: 0.11 is 11 % more. */
  readonly change?: number
  /** The same as `usage`, of the baseline. */
  readonly baselineUsage: readonly string[]
}

interface WithInputs {
  readonly inputs: Readonly<Record<string, string>>
  readonly targets: ReportTargets
  readonly verbosity: Verbosity
}

/** What `history export` writes; those that hold one run are `github-action-benchmark` and `bencher`. */
export const EXPORT_FORMATS = [
  'neutral',
  'github-action-benchmark',
  'github-action-benchmark-history',
  'bencher',
] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** `history ...`; `inputs` hold `store`, `store-path` and `store-branch`. */
export type HistoryLine = {
  readonly command: 'history'
  readonly inputs: Readonly<Record<string, string>>
  readonly branch?: string
  readonly suite?: string
} & (
  | { readonly action: 'list'; readonly limit: number; readonly json: boolean }
  | { readonly action: 'show'; readonly run: string; readonly json: boolean }
  | {
      readonly action: 'series'
      /** Name glob; absent: every benchmark. */
      readonly benchmark?: string
      /** A revision whose level the series are compared with. */
      readonly against?: string
      /** Runs at most of each branch, suite and stratum. */
      readonly limit: number
      readonly json: boolean
    }
  | {
      readonly action: 'export'
      readonly to: ExportFormat
      /** Id or path of one run. Absent: the newest, or all where the format holds a history. */
      readonly run?: string
      /** Of a format whose file has one for all rows. Absent: that of the run, where it has one only. */
      readonly direction?: Direction
      readonly verbosity: Verbosity
    }
  | {
      readonly action: 'import'
      readonly from: 'github-action-benchmark' | 'neutral'
      readonly file: string
      readonly verbosity: Verbosity
    }
)

/** `backtest`; `inputs.suite` narrows the history and names no suite to measure. */
export interface BacktestLine {
  readonly command: 'backtest'
  readonly inputs: Readonly<Record<string, string>>
  /** A store directory or a file; absent: the store that flags and configuration name. */
  readonly history?: string
  readonly branch?: string
  /** Slowdowns to inject, relative, ascending. */
  readonly sizes: readonly number[]
  readonly level: 'at-base' | 'accepted'
  /** What standard output gets. */
  readonly output: 'text' | 'json' | 'suggest'
  readonly verbosity: Verbosity
  readonly jsonFile?: string
  readonly html?: string
}
