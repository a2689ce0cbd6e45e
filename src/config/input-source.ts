import type { Command } from './config.js'
import type { InputSurface } from './input-values.js'

/** What a run is told, from action inputs or flags, with the text of the configuration file where there is one. */
export interface InputSource {
  readonly surface: InputSurface
  /** Input name to text; a blank text counts as absent. */
  readonly inputs: Readonly<Record<string, string>>
  /** Of `configPath(inputs)`; undefined where no such file exists. */
  readonly configText: string | undefined
  /** Commands of the command line, each a suite of its own. */
  readonly commands?: readonly Command[]
  /** The workflow's job id: the default of `id`. */
  readonly jobId?: string
  /** Names that `parser` accepts beside `auto` and `command`. */
  readonly parsers: readonly string[]
}
