import type { Warning } from '../../core/model/measurement.js'

/**
 * The warning about a table drawn with box characters whose last line (`└──┘`) is missing: rows may be missing too.
 * @param head line of the table's head; undefined where every table has its last line
 */
export function tableWithoutEnd(file: string, head: number | undefined): readonly Warning[] {
  if (head === undefined) return []
  const message =
    'the table that starts here has no last line, so it was cut off and benchmarks may be missing'
  return [{ message, file, line: head }]
}
