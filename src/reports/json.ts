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
  // Asking a function about every value takes five times as long as looking at them once.
  return `${JSON.stringify(record, isFiniteThroughout(record) ? undefined : finiteOnly, 2)}\n`
}

function isFiniteThroughout(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value)
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isFiniteThroughout)
  for (const key in value) if (!isFiniteThroughout((value as Record<string, unknown>)[key])) return false
  return true
}

function finiteOnly(_key: string, value: unknown): unknown {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  if (Array.isArray(value) && value.some((entry) => typeof entry === 'number' && !Number.isFinite(entry)))
    return undefined
  return value
}
