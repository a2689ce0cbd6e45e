import type { Warning } from '../../core/model/measurement.js'
import { Problem } from '../../core/model/problem.js'
import type { JsonDocument } from '../parser.js'
import type { JsonPath } from './json-path.js'

/** A warning, or a failure that the tool reports, at the position of the value under a path. */
export function jsonWarning(document: JsonDocument, path: JsonPath, message: string): Warning {
  if (document.locate !== undefined) {
    const { file, line, column } = document.locate(path)
    if (line !== undefined && column !== undefined) return { message, file, line, column }
  }
  const problem = document.problem(path, message)
  if (!(problem instanceof Problem)) return { message }
  const { file, line, column } = problem.details
  return {
    message,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  }
}
