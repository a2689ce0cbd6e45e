import { type MarkdownBlock, renderBlock, type TableBlock } from './markdown-block.js'

export interface FitOptions {
  /** Largest size of the result, in what `size` counts. */
  readonly limit: number
  /** Size of a text: characters for a comment, bytes for a job summary. Must add up over concatenation. */
  readonly size: (text: string) => number
  /** Names the place that has everything: `the job summary`, `the JSON report`. */
  readonly elsewhere: string
}

/** Blocks are separated by an empty line. */
const SEPARATOR = '\n\n'

/** Room for the line that names what was left out. */
const NOTE_ROOM = 400

/**
 * One document from its blocks, in their order, within the limit. Too long, it loses the block of the lowest `keep`
 * first: a table its last rows (with a row that counts them), anything else as a whole. Never cuts inside a row, a
 * fence or a fold. Says at the end what was left out. Cost: linear in the size of the blocks.
 */
export function fitBlocks(blocks: readonly MarkdownBlock[], options: FitOptions): string {
  const sizes = blocks.map((block) => sizeOf(block, options))
  const whole = sizes.reduce((sum, size) => sum + size, 0)
  const { kept, leftOut } =
    whole <= options.limit ? { kept: blocks, leftOut: [] } : leave(blocks, sizes, options)
  const texts = kept.map((block) => renderBlock(block, options.elsewhere))
  if (leftOut.length > 0) texts.push(noteOf(leftOut, options))
  return `${texts.join(SEPARATOR)}\n`
}

interface Kept {
  readonly kept: readonly MarkdownBlock[]
  /** Names of the blocks that are gone. */
  readonly leftOut: readonly string[]
}

function leave(blocks: readonly MarkdownBlock[], sizes: readonly number[], options: FitOptions): Kept {
  const remaining: (MarkdownBlock | undefined)[] = [...blocks]
  const leftOut: string[] = []
  let excess = sizes.reduce((sum, size) => sum + size, 0) - (options.limit - NOTE_ROOM)
  for (const index of leavingOrder(blocks)) {
    if (excess <= 0) break
    const block = blocks[index]!
    const shorter = block.kind === 'table' ? trimTable(block, excess, options) : undefined
    remaining[index] = shorter
    excess -= sizes[index]! - (shorter === undefined ? 0 : sizeOf(shorter, options))
    if (shorter === undefined) leftOut.push(block.name)
  }
  return { kept: remaining.filter((block) => block !== undefined), leftOut }
}

function sizeOf(block: MarkdownBlock, { size, elsewhere }: FitOptions): number {
  return size(renderBlock(block, elsewhere)) + size(SEPARATOR)
}

function leavingOrder(blocks: readonly MarkdownBlock[]): number[] {
  const rank = (index: number) => blocks[index]!.keep as number
  return blocks
    .map((_, index) => index)
    .filter((index) => blocks[index]!.keep !== 'always')
    .sort((first, second) => rank(first) - rank(second) || second - first)
}

/** The table without as many last rows as free `excess`; undefined where not even one row would stay. */
function trimTable(
  block: TableBlock,
  excess: number,
  { size, elsewhere }: FitOptions,
): TableBlock | undefined {
  // The row that counts the omitted ones takes room too.
  let missing = excess + size(elsewhere) + 60
  let rows = block.rows.length
  while (missing > 0 && rows > 0) {
    rows -= 1
    missing -= size(block.rows[rows]!.join(' | ')) + 5
  }
  if (rows === 0) return undefined
  return { ...block, rows: block.rows.slice(0, rows), omitted: block.omitted + block.rows.length - rows }
}

function noteOf(leftOut: readonly string[], { elsewhere }: FitOptions): string {
  return `_Left out for length: ${leftOut.join(', ')}. See ${elsewhere}._`
}
