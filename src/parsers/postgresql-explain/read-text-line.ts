import { fastNumber } from '../shared/number-of.js'

/** A node of a plan that was executed. */
export interface TextNode {
  readonly place: 'root' | 'below'
  /** What it does, with its depth, without figures. */
  readonly text: string
  readonly cost: number
  readonly planned: number
  /** Mean rows of its loops; undefined for a node that never ran. */
  readonly actual: number | undefined
}

const FIGURES =
  /\(cost=\d+\.\d+\.\.(\d+\.\d+) rows=(\d+) width=\d+\) \((?:actual(?: time=\d+\.\d+\.\.\d+\.\d+)? rows=(\d+(?:\.\d+)?) loops=\d+|never executed)\)/

const ARROW = /^ *->/

/** A line of a plan with estimated and actual figures; undefined for any other. */
export function readTextNode(line: string): TextNode | undefined {
  // The plain look first: the pattern is tried at every bracket.
  const found = line.includes('(cost=') ? FIGURES.exec(line) : null
  if (found === null) return undefined
  const actual = found[3]
  const text = line.slice(0, found.index).trimEnd()
  return {
    place: ARROW.test(text) ? 'below' : 'root',
    text,
    cost: fastNumber(found[1] ?? ''),
    planned: fastNumber(found[2] ?? ''),
    actual: actual === undefined ? undefined : fastNumber(actual),
  }
}

const BUFFERS = /^ *Buffers: (.*)$/
const IO = /^ *I\/O Timings: (.*)$/
const WAL = /^ *WAL: .*\bbytes=(\d+)/

/** Blocks, times of I/O and write-ahead log on a line below a node; empty for any other line. */
export function readTextBuffers(line: string): {
  readonly blocks: readonly (readonly [metric: string, count: number])[]
  readonly others: readonly (readonly [metric: string, value: number, unit: string])[]
} {
  if (!line.includes(': ')) return NOTHING
  const blocks = kinds(BUFFERS.exec(line)?.[1]).map(
    ([kind, what, count]) => [`${kind}-${what}-blocks`, count] as const,
  )
  // Up to version 16 the times of shared blocks have no word before them.
  const times = kinds(IO.exec(line)?.[1]).map(
    ([kind, what, value]) =>
      [
        kind === '' || kind === 'shared' ? `io-${what}-time` : `${kind}-io-${what}-time`,
        value,
        'ms',
      ] as const,
  )
  const wal = WAL.exec(line)?.[1]
  return { blocks, others: wal === undefined ? times : [...times, ['wal-bytes', Number(wal), 'B']] }
}

const NOTHING = { blocks: [], others: [] }

/** `shared hit=119 read=5, temp read=3` as [kind, what, number]. */
function kinds(text: string | undefined): readonly (readonly [kind: string, what: string, value: number])[] {
  if (text === undefined) return []
  return text.split(', ').flatMap((group) => {
    const words = group.trim().split(' ')
    const kind = words[0]?.includes('=') === true ? '' : (words[0] ?? '')
    return words
      .filter((word) => word.includes('='))
      .map((word) => word.split('='))
      .map(([what = '', value = '']) => [kind, what, Number(value)] as const)
  })
}
