import type { Warning } from '../../core/model/measurement.js'
import { plural } from '../../core/units/plural.js'
import type { JsonDocument } from '../parser.js'
import type { JsonPath } from './json-path.js'
import { jsonWarning } from './json-warning.js'
import { quotedName } from './quoted-name.js'

/** Benchmarks whose repetitions the document does not hold, so that a summary of them counts as a single value. */
export interface SummaryNotes {
  add(benchmark: string, path: JsonPath): void
  /** One warning for all of them, because keeping samples is one choice for a whole run. */
  warnings(): readonly Warning[]
}

/** `kept` is the summary that was kept instead (`mean`); `remedy` says how to keep the samples. */
export function startSummaryNotes(document: JsonDocument, kept: string, remedy: string): SummaryNotes {
  let first: { readonly benchmark: string; readonly path: JsonPath } | undefined
  let others = 0
  return {
    add(benchmark, path) {
      if (first === undefined) first = { benchmark, path }
      else others += 1
    },
    warnings() {
      if (first === undefined) return []
      const more = others === 0 ? '' : ` (as ${plural(others, 'more benchmark')})`
      const message = `${quotedName(first.benchmark)} has no samples${more}, so its ${kept} counts as a single value; ${remedy}`
      return [jsonWarning(document, first.path, message)]
    },
  }
}
