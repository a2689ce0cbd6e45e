/** The columns of values, left to right. */
export interface DivanCells {
  readonly fastest: string
  readonly slowest: string
  readonly median: string
  readonly mean: string
  readonly samples: string
  readonly iterations: string
}

/** One line of divan's table. */
export interface DivanRow {
  /** Levels above the name; 0 for the children of the table's own name. */
  readonly depth: number
  /** Name without padding; empty where the line goes on with the values of the name above. */
  readonly name: string
  /** Whether the name is the last of its level and of all levels above it. */
  readonly isLast: boolean
  /** Undefined where the line ends before its columns: the benchmark runs, died, or printed something itself. */
  readonly cells: DivanCells | undefined
}

const TREE = /^((?:(?:│| ) {2})*)([├╰]─ )?/
const HEADS = /^fastest +│ slowest +│ median +│ mean +│ samples +│ iters$/
const COLUMNS_AFTER_FASTEST = 5
// The value of the first column stands behind the name, at most this far from the end.
const LONGEST_VALUE = 48
const VALUE = /(?:^|\s)(\d[\d.]*(?: \S+)?|\(ignored\)|(?:max |de)?alloc:|grow:|shrink:)$/

/** The name of a table, from the line of its column heads. */
export function readDivanHead(line: string): string | undefined {
  const at = line.indexOf(' fastest ') + 1
  return at > 0 && HEADS.test(line.slice(at).trimEnd()) ? line.slice(0, at).trim() : undefined
}

/** A line of a table; undefined for any other text. */
export function readDivanRow(line: string): DivanRow | undefined {
  const parts = line.split('│')
  const columns = parts.length > COLUMNS_AFTER_FASTEST ? parts.splice(-COLUMNS_AFTER_FASTEST) : undefined
  const first = parts.join('│')
  const tree = TREE.exec(first)
  const [prefix = '', indent = '', branch] = tree ?? []
  if (columns === undefined && branch === undefined) return undefined
  const rest = first.slice(prefix.length).trimEnd()
  const value = columns === undefined ? '' : firstValue(rest, columns)
  const cells = columns?.map((cell) => cell.trim())
  return {
    depth: indent.length / 3,
    name: branch === undefined ? '' : rest.slice(0, rest.length - value.length).trim(),
    isLast: branch?.startsWith('╰') === true && !indent.includes('│'),
    cells:
      cells === undefined
        ? undefined
        : {
            fastest: value,
            slowest: cells[0] ?? '',
            median: cells[1] ?? '',
            mean: cells[2] ?? '',
            samples: cells[3] ?? '',
            iterations: cells[4] ?? '',
          },
  }
}

/** A group has no values, so its name may end like one: `wait 5 ms`. */
function firstValue(rest: string, columns: readonly string[]): string {
  const value = VALUE.exec(rest.slice(-LONGEST_VALUE))?.[1] ?? ''
  const isGroup = columns.every((cell) => cell.trim() === '') && /^\d/.test(value)
  return isGroup ? '' : value
}
