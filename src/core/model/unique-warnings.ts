import type { Warning } from './measurement.js'

/** Each warning once, by its message, in the order of the first of each; of equal ones the last is kept. */
export function uniqueWarnings(warnings: readonly Warning[]): Warning[] {
  return [...new Map(warnings.map((warning) => [warning.message, warning])).values()]
}
