// ECMA-48: control sequences (CSI), operating-system commands (OSC, ended by BEL or ST), and other two-character
// escapes. Colour, cursor movement, window titles and hyperlinks are all of these.
const ESCAPES =
  /\u001B\][^\u0007\u001B]*(?:\u0007|\u001B\\)|(?:\u001B\[|\u009B)[0-?]*[ -/]*[@-~]|\u001B[ -/]*[0-~]/g

/** A line without terminal escape sequences. */
export function stripAnsi(line: string): string {
  return line.includes('\u001B') || line.includes('\u009B') ? line.replace(ESCAPES, '') : line
}
