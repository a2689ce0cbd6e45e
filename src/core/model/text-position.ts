/** Where a character stands: both count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset into a text. Cost: one search from its start. */
export function textPosition(text: string, offset: number): TextPosition {
  return startTextPositions(text)(offset)
}

/** As `textPosition` for many offsets. Cost: one search through the text for all, and an object for each `STRIDE` characters. */
export function startTextPositions(text: string): (offset: number) => TextPosition {
  let { line, start, end }: Line = { line: 1, start: 0, end: endOfLine(text, 0) }
  // Whoever asks for many places asks for the next below the last one mostly, and for some that lie further up.
  const marks: Line[] = [{ line, start, end }]
  let last = 0
  return (offset) => {
    if (offset < start) ({ line, start, end } = lineAtOrBefore(marks, offset))
    while (end < offset) {
      line += 1
      start = end + 1
      end = endOfLine(text, start)
      if (start <= last || end - last < STRIDE) continue
      marks.push({ line, start, end })
      last = start
    }
    return { line, column: offset - start + 1 }
  }
}

/** A line and the offsets of its first character and of its line feed. */
interface Line {
  readonly line: number
  readonly start: number
  readonly end: number
}

// Lines that end so near to the last mark are found from there: a mark for each line takes two thirds of the whole time.
const STRIDE = 4096

function endOfLine(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end === -1 ? Number.POSITIVE_INFINITY : end
}

/** The last mark that starts at an offset or before it. */
function lineAtOrBefore(marks: readonly Line[], offset: number): Line {
  let low = 0
  let high = marks.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((marks[middle] as Line).start <= offset) low = middle
    else high = middle
  }
  return marks[low] as Line
}
