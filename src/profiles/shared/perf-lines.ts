import type { Frame } from '../frame.js'

/**
 * The head of a sample: `comm  pid/tid [cpu] time: period event: `. A comm may hold blanks; cpu, tid and period are shown
 * or not, as the user chose.
 */
export const PERF_HEADER =
  /^\s*(?<comm>\S.*?)\s+(?<pid>-?\d+)(?:\/\s*-?\d+)?\s+(?:\[\d+\]\s+)?(?:\S{4,8}\s+)?\d+\.\d+:\s+(?:(?<period>\d+)\s+)?(?<event>[A-Za-z_][\w./=,+\-:@]*?):\s*(?<rest>$|[0-9a-f]+ .*\)$)/

const FRAME = /^\s+(?<address>[0-9a-f]+) (?<symbol>.+) \((?<dso>.*)\)$/
const OFFSET = /\+0x[0-9a-f]+$/
// Files that were replaced while the program ran.
const DELETED = / \(deleted\)\)$/

/** One line of a stack, such as `  55d0 decode+0x1f (/app/codec)`; undefined for anything else. */
export function perfFrame(line: string): Frame | undefined {
  const groups = FRAME.exec(line.replace(DELETED, ')'))?.groups
  if (groups === undefined) return undefined
  const { symbol = '', dso = '' } = groups
  const name = symbol.replace(OFFSET, '')
  if (dso === 'inlined') return { name }
  const module = dso.slice(dso.lastIndexOf('/') + 1)
  return module === '' || dso === '[unknown]' ? { name } : { name, module }
}
