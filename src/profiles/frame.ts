/**
 * One function as a profile knows it. Two frames are the same function when name, file, module, line and column
 * agree; `seenLine` is no part of that.
 */
export interface Frame {
  /** As the tool shows it, without addresses and marks of the format. Never empty. */
  readonly name: string
  /** Source file, as the tool tells it. */
  readonly file?: string
  /** Line where the function is defined, from 1. */
  readonly line?: number
  /** Column of the definition, from 1; tells apart functions of one line. */
  readonly column?: number
  /** Where the tool tells lines that ran and not the definition: the smallest of them. */
  readonly seenLine?: number
  /** Binary, library or package, where no file is known. */
  readonly module?: string
}

/** Identity of a frame as text. Newlines separate, because a name of one line cannot hold them. */
export function frameIdentity({ name, file, line, column, module }: Frame): string {
  const place = `${file ?? ''}\n${module ?? ''}`
  return line === undefined ? `${name}\n${place}` : `${name}\n${place}\n${line}:${column ?? ''}`
}

/** `codec.go:41`, `libc.so.6`, or nothing: where a function stands, as far as the profile tells. */
export function frameLocation({ file, line, seenLine, module }: Frame): string {
  if (file === undefined) return module ?? ''
  const at = line ?? seenLine
  return at === undefined ? file : `${file}:${at}`
}
