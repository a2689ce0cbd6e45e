import { Problem } from '../../core/model/problem.js'
import type { JsonDocument } from '../parser.js'
import { readJson } from './json-text.js'

/**
 * A JSON document that is part of a text: `text` starts on `firstLine` of the file, and positions are those of the file.
 * @throws Problem as `readJson` does.
 */
export function readJsonAtLine(text: string, file: string, firstLine: number): JsonDocument {
  const shifted = (error: unknown): Error => shiftLine(error, firstLine - 1)
  try {
    const document = readJson(new TextEncoder().encode(text), file)
    return {
      ...document,
      locate: (path) => {
        const at = document.locate?.(path) ?? { file }
        return { ...at, line: (at.line ?? 1) + firstLine - 1 }
      },
      problem: (path, what, expected) => shifted(document.problem(path, what, expected)),
    }
  } catch (error) {
    throw shifted(error)
  }
}

function shiftLine(error: unknown, lines: number): Error {
  if (!(error instanceof Problem)) return error instanceof Error ? error : new Error(String(error))
  const { line } = error.details
  return new Problem({ ...error.details, ...(line === undefined ? {} : { line: line + lines }) })
}
