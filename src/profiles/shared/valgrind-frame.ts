import type { Frame } from '../frame.js'

const FRAME =
  /^(?:0x[0-9A-F]+: )?(?<name>.+?)(?: \((?:in (?<object>.+)|(?<file>[^()]+?):(?<line>\d+)(?::\d+)?)\))?$/i

/** A function as Valgrind's heap tools print it: `0x1091B9: main (tiny.c:5)`, `0x48: malloc (in /lib/x.so)`. */
export function valgrindFrame(text: string): Frame {
  const { name = text, object, file, line } = FRAME.exec(text)?.groups ?? {}
  if (file !== undefined) return { name, file, seenLine: Number(line) }
  return object === undefined ? { name } : { name, module: object.slice(object.lastIndexOf('/') + 1) }
}
