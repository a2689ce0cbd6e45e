import type { Warning } from '../../core/model/measurement.js'
import { formatPosition } from '../../core/model/problem.js'
import type { Report } from '../../core/model/report.js'
import { plural } from '../../core/units/plural.js'

/** Every warning of a report as one line, those of its rows included; equal ones once, with their number. */
export function warningLines(report: Report): string[] {
  const own = report.warnings.map(sentence)
  const ofRows = new Map<string, { readonly first: string; count: number }>()
  for (const comparison of report.comparisons) {
    for (const warning of comparison.warnings) {
      const text = sentence(warning)
      const known = ofRows.get(text)
      if (known === undefined) ofRows.set(text, { first: comparison.benchmark, count: 1 })
      else known.count += 1
    }
  }
  const shared = Array.from(ofRows, ([text, { first, count }]) =>
    count === 1 ? `${first}: ${text}` : `${first} and ${plural(count - 1, 'other')}: ${text}`,
  )
  return [...new Set(own), ...shared]
}

function sentence(warning: Warning): string {
  const position = formatPosition(warning as { file?: string; line?: number; column?: number })
  return position === '' ? warning.message : `${position}: ${warning.message}`
}
