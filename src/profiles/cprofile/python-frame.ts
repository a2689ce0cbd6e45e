import type { Frame } from '../frame.js'

// `<built-in method time.sleep>`, `<method 'append' of 'list' objects>`: pstats prints braces, and an object's address is another one in every run.
const BUILT_IN = /^<(.*)>$/
const ADDRESS = / at 0x[0-9a-f]+/i

/** A function as pstats knows it: file, line of its `def`, name; `~` and 0 for what is written in C. */
export function pythonFrame(file: string, line: number, name: string): Frame {
  const clean = name.replace(ADDRESS, '')
  if (file === '~' && line === 0) return { name: clean.replace(BUILT_IN, '{$1}') }
  return { name: clean === '' ? '(anonymous)' : clean, file, ...(line > 0 ? { line } : {}) }
}
