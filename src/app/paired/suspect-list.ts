import { toConfirm } from '../../core/decide/merge-confirmation.js'
import { Problem } from '../../core/model/problem.js'
import type { Report } from '../../core/model/report.js'
import type { SeriesIdentity } from '../../core/model/series-key.js'

/** A series that a fresh machine has to measure. */
export type Suspect = SeriesIdentity & { readonly suite: string }

/** The output `suspects`: what a job with `mode: confirm` measures again, as JSON. */
export function writeSuspects(report: Report): string {
  const rows = toConfirm({ comparisons: report.comparisons, shifts: report.suiteShift ?? [] })
  return JSON.stringify(
    rows.map(({ suite, benchmark, parameters, metric }) => ({ suite, benchmark, parameters, metric })),
  )
}

/**
 * Reads the input `suspects`. It comes from another job and is as trustworthy as that job's code: every field is checked.
 * @throws Problem (usage) where it is absent or no such list
 */
export function readSuspects(text: string | undefined): readonly Suspect[] {
  if (text === undefined) throw unusable('mode: confirm has no suspects')
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw unusable('the input suspects is no JSON')
  }
  if (!Array.isArray(value) || !value.every(isSuspect))
    throw unusable('the input suspects is no list of series')
  return value
}

function isSuspect(value: unknown): value is Suspect {
  if (typeof value !== 'object' || value === null) return false
  const { suite, benchmark, metric, parameters } = value as Record<string, unknown>
  if (![suite, benchmark, metric].every((text) => typeof text === 'string')) return false
  if (typeof parameters !== 'object' || parameters === null || Array.isArray(parameters)) return false
  return Object.values(parameters).every((text) => typeof text === 'string')
}

function unusable(what: string): Problem {
  return new Problem({
    kind: 'usage',
    what,
    expected: 'the output suspects of the job that gated',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of the workflow language
    remedy: 'Pass it on with `suspects: ${{ needs.gate.outputs.suspects }}`',
  })
}
