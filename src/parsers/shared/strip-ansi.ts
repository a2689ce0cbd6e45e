// ECMA-48: control sequences (CSI), operating-system commands (OSC, ended by BEL or ST), and other two-character
// escapes. Colour, cursor movement, window titles and hyperlinks are all of these.
const ESCAPES =
  /\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[ -/]*[0-~]/g

/** Whether a text may hold terminal escape sequences. */
export function hasEscapes(text: string): boolean {
  return text.includes('\u001B') || text.includes('\u009B')
}

/** A line without terminal escape sequences. */
export function stripAnsi(line: string): string {
  return hasEscapes(line) ? line.replace(ESCAPES, '') : line
}
