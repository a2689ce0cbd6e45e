import type { Frame } from '../frame.js'
import { field, numberField, textField } from './fields.js'

/**
 * The function of a V8 call frame. Lines and columns count from 0 there, -1 where there are none; a function without a
 * name is `(anonymous)`, told apart by its place.
 */
export function v8Frame(callFrame: unknown): Frame {
  const name = textField(callFrame, 'functionName') ?? '(anonymous)'
  const url = textField(callFrame, 'url')
  const line = numberField(callFrame, 'lineNumber') ?? -1
  const column = numberField(callFrame, 'columnNumber') ?? -1
  if (url === undefined && field(callFrame, 'functionName') !== '') return { name }
  return {
    name,
    ...(url === undefined ? {} : { file: filePath(url) }),
    ...(line < 0 ? {} : { line: line + 1 }),
    ...(line < 0 || column < 0 ? {} : { column: column + 1 }),
  }
}

/** `file:///home/x/a.js` is `/home/x/a.js`; other URLs stay. */
function filePath(url: string): string {
  if (!url.startsWith('file://')) return url
  const path = url.slice(7)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
