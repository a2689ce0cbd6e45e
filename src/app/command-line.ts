import type { Command } from '../config/config.js'

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
    })
  | HistoryLine
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

interface WithInputs {
  readonly inputs: Readonly<Record<string, string>>
  readonly targets: ReportTargets
  readonly verbosity: Verbosity
}

/** `history ...`; `inputs` hold `store`, `store-path` and `store-branch`. */
export type HistoryLine = {
  readonly command: 'history'
  readonly inputs: Readonly<Record<string, string>>
  readonly branch?: string
  readonly suite?: string
} & (
  | { readonly action: 'list'; readonly limit: number; readonly json: boolean }
  | { readonly action: 'show'; readonly run: string; readonly json: boolean }
  | { readonly action: 'export' }
  | {
      readonly action: 'import'
      readonly from: 'github-action-benchmark' | 'neutral'
      readonly file: string
      readonly verbosity: Verbosity
    }
)
