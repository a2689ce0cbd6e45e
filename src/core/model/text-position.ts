/** Where a character stands: both count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset into a text. Cost: one search from its start. */
export function textPosition(text: string, offset: number): TextPosition {
  return startTextPositions(text)(offset)
}

/** As `textPosition` for many offsets. Cost: one search through the text for all, and a number for each line of it. */
export function startTextPositions(text: string): (offset: number) => TextPosition {
  // Of every line up to the furthest offset: whoever asks for many places asks for some that lie further up.
  const starts = [0]
  let next = text.indexOf('\n')
  return (offset) => {
    for (; next !== -1 && next < offset; next = text.indexOf('\n', next + 1)) starts.push(next + 1)
    const line = lineOf(starts, offset)
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 }
  }
}

/** The last line that starts at an offset or before it. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle
  }
  return low + 1
}
