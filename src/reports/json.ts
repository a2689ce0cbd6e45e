import type { Report } from '../core/model/report.js'

/** The report as JSON. */
export function renderJson(report: Report): string {
  return renderDocument(report)
}

/**
 * A record as JSON: the record itself, raw numbers, keys in the record's order, two blanks, a line break at the end.
 * A number that is not finite has no JSON and would become `null`; what holds one is left out, since absent is absent.
 */
export function renderDocument(record: object): string {
  return `${JSON.stringify(record, finiteOnly, 2)}\n`
}

function finiteOnly(_key: string, value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'number' && !Number.isFinite(entry)))
    return undefined
  return value
}
