import type { Warning } from '../../core/model/measurement.js'
import type { JsonDocument } from '../parser.js'
import { jsonWarning } from '../shared/json-warning.js'
import { quotedName } from '../shared/quoted-name.js'
import { startSummaryNotes } from '../shared/summary-notes.js'
import type { TinybenchTask } from '../shared/tinybench-stats.js'

/** What is odd in a document, gathered while it is read. */
export interface VitestNotes {
  warn(bench: Pick<TinybenchTask, 'name' | 'path'>, message: string): void
  fail(bench: Pick<TinybenchTask, 'name' | 'path'>, message: string): void
  /** Samples are a choice for a whole run, so their absence is said once. */
  onlyMean(bench: TinybenchTask): void
  warnings(): readonly Warning[]
  failures(): readonly Warning[]
}

const REMEDY = 'vitest 5 keeps them with benchmark.retainSamples, earlier versions never write them'

export function startVitestNotes(document: JsonDocument): VitestNotes {
  const warnings: Warning[] = []
  const failures: Warning[] = []
  const summaries = startSummaryNotes(document, 'mean', REMEDY)
  const note = ({ name, path }: Pick<TinybenchTask, 'name' | 'path'>, message: string) =>
    jsonWarning(document, path, `${quotedName(name)} ${message}`)
  return {
    warn: (bench, message) => void warnings.push(note(bench, message)),
    fail: (bench, message) => void failures.push(note(bench, message)),
    onlyMean: ({ name, path }) => summaries.add(name, path),
    warnings: () => [...summaries.warnings(), ...warnings],
    failures: () => failures,
  }
}
