/** Where a character stands: both count from 1, columns in UTF-16 units. */
export interface TextPosition {
  readonly line: number
  readonly column: number
}

/** Line and column of an offset into a text. Cost: one search from its start. */
export function textPosition(text: string, offset: number): TextPosition {
  return startTextPositions(text)(offset)
}

/** As `textPosition` for many offsets. Cost: where each lies behind the one before, one search through the text for all. */
export function startTextPositions(text: string): (offset: number) => TextPosition {
  let line = 1
  let lineStart = 0
  return (offset) => {
    if (offset < lineStart) {
      line = 1
      lineStart = 0
    }
    for (let at = text.indexOf('\n', lineStart); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
      line += 1
      lineStart = at + 1
    }
    return { line, column: offset - lineStart + 1 }
  }
}
