import { chooseSuites } from './choose-suites.js'
import type { Config } from './config.js'
import type { InputSource } from './input-source.js'
import type { InputValues } from './input-values.js'
import { mergeSides, readSides, refuse } from './merge-inputs.js'
import { type Repetition, repetitionOf } from './repetition.js'

export { configPath } from './config-path.js'

/** Everything a run needs to know, checked and complete. */
export interface Settings {
  readonly config: Config
  /** How to measure the same suites elsewhere. */
  readonly repetition: Repetition
  /** Key of comment and check. */
  readonly id: string
  readonly mode: 'gate' | 'record' | 'confirm'
  /** What `mode: confirm` measures again; as the earlier job wrote it. */
  readonly suspects?: string
  readonly record: 'auto' | 'true' | 'false'
  readonly comment: 'auto' | 'always' | 'on-change' | 'never'
  readonly check: boolean
  readonly summary: boolean
  /** Revision whose history counts, where named. */
  readonly base?: string
  readonly githubToken?: string
}

/**
 * Merges inputs over the configuration file (inputs win for gate, store and the one suite they concern) and fills in
 * the defaults. Rejects with a ConfigProblem with every error: unknown values, contradictions between inputs and file, a
 * named file that is absent, nothing to measure.
 */
export async function readInputs(source: InputSource): Promise<Settings> {
  const sides = await readSides(source)
  const { values, read } = sides
  const id = values.texts.get('id') ?? source.jobId ?? (source.surface === 'action' ? 'noisegate' : 'local')
  const chosen = chooseSuites({ source, values, declared: read.file.suites ?? [], id })
  refuse(sides, chosen.errors)
  const repetition = repetitionOf(values, chosen.suites, source.surface)
  return { config: mergeSides(sides, chosen.suites), repetition, id, ...publishing(values) }
}

/**
 * Like `readInputs`, for what measures nothing: policy and store of file and inputs, with no suites. For `compare`,
 * where the runs are given, and `history`, where only the store counts.
 */
export async function readPolicyInputs(source: InputSource): Promise<Config> {
  const sides = await readSides(source)
  refuse(sides, [])
  return mergeSides(sides, [])
}

function publishing({ texts }: InputValues): Omit<Settings, 'config' | 'repetition' | 'id'> {
  const base = texts.get('base')
  const githubToken = texts.get('github-token')
  // Each of these was checked against the values of its row.
  return {
    ...suspectsOf(texts.get('suspects')),
    mode: (texts.get('mode') ?? 'gate') as Settings['mode'],
    record: (texts.get('record') ?? 'auto') as Settings['record'],
    comment: (texts.get('comment') ?? 'auto') as Settings['comment'],
    check: texts.get('check') !== 'false',
    summary: texts.get('summary') !== 'false',
    ...(base === undefined ? {} : { base }),
    ...(githubToken === undefined ? {} : { githubToken }),
  }
}

function suspectsOf(text: string | undefined): Pick<Settings, 'suspects'> {
  return text === undefined ? {} : { suspects: text }
}
