import type { ChosenSuite } from './choose-suites.js'
import type { Command } from './config.js'
import type { InputSurface, InputValues } from './input-values.js'

/** What a person types to measure the same suites on another machine. */
export interface Repetition {
  /** Flags by name, in the order of help. */
  readonly flags: Readonly<Record<string, string>>
  /** Empty where the configuration file names them. */
  readonly commands: readonly Command[]
}

/** Inputs that say what is measured; those that say where runs are kept and who is told differ by machine. */
const MEASURING = ['config', 'suite', 'setup', 'parser', 'results', 'rounds', 'time-limit'] as const
const PLACE = ['working-directory', 'shell'] as const

/** What was given about measuring, as flags. In the action an own suite has the id as its name, which nobody typed. */
export function repetitionOf(
  { texts }: Pick<InputValues, 'texts'>,
  suites: readonly ChosenSuite[],
  surface: InputSurface,
): Repetition {
  const [only] = suites
  const isNamedById = surface === 'action' && suites.length === 1 && only?.index === undefined
  const known = new Map(isNamedById && only !== undefined ? [...texts, ['suite', only.entry.name]] : texts)
  const names = [...MEASURING, ...PLACE].filter((name) => known.has(name))
  return {
    flags: Object.fromEntries(names.map((name) => [name, known.get(name) ?? ''])),
    commands: suites.flatMap(({ command }) => command ?? []),
  }
}
