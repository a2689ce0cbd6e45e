import type { Command } from '../core/command/plain-command.js'
import type { Policy } from '../core/model/policy.js'
import type { ProfilePresetName } from '../core/model/profile-preset-name.js'

export type { Command }

/** Rounds of a suite: fresh processes of its command. */
export interface RoundCounts {
  /** Rounds of a run that is compared with stored runs. Absent: 1 for a tool's output, 5 for a plain command. */
  readonly history?: number
  /** Paired rounds to screen; even. */
  readonly screen: number
  /** Paired rounds to re-measure suspects; even. */
  readonly remeasure: number
}

/** How regressions of a suite are profiled. `command`: a line of the suite's shell in which `{out}` stands for a folder. */
export type ProfileChoice =
  | { readonly kind: 'auto' | 'off' }
  | { readonly kind: 'preset'; readonly name: ProfilePresetName }
  | { readonly kind: 'command'; readonly line: string }

/** Profiling of confirmed regressions, in both arms, after every round was measured. */
export interface ProfileConfig {
  readonly choice: ProfileChoice
  /** Profiled rounds of each arm. */
  readonly rounds: number
  /** For all profiling of the suite. */
  readonly timeLimitMs: number
}

/** One entry of `suites:`, every default filled in. Durations in milliseconds. */
export interface SuiteConfig {
  readonly name: string
  readonly setup?: string
  readonly run: Command
  /** File, glob or directory, relative to `workingDirectory`; absent: standard output. */
  readonly results?: string
  /** Registry name, `auto` or `command`. */
  readonly parser: string
  /** For a parser that is configured (`regex`, `json-mapping`); the parser checks them. */
  readonly parserOptions?: Readonly<Record<string, string>>
  readonly filter?: string
  readonly rounds: RoundCounts
  readonly timeLimitMs: number
  /** Of one round. */
  readonly timeoutMs: number
  readonly outputs: readonly string[]
  readonly identity?: string
  readonly paths: readonly string[]
  readonly profile: ProfileConfig
  readonly env: Readonly<Record<string, string>>
  readonly workingDirectory: string
  readonly shell: string
  /** Processors that paired rounds are pinned to, as `taskset` takes them. */
  readonly cpus?: string
  /** Niceness of paired rounds. */
  readonly nice?: number
  /** Where it is declared, for annotations. */
  readonly file?: string
  readonly line?: number
}

export interface StoreConfig {
  readonly kind: 'branch' | 'directory'
  /** Branch of the branch store. */
  readonly branch: string
  /** Folder of the directory store. */
  readonly path: string
}

/** The whole configuration, from a file or from inputs, checked and complete. */
export interface Config {
  readonly suites: readonly SuiteConfig[]
  readonly policy: Policy
  readonly store: StoreConfig
  /** Revision whose level recorded runs are compared with, for the report only. */
  readonly reference?: string
  readonly warnings: readonly { readonly message: string; readonly file?: string; readonly line?: number }[]
}
