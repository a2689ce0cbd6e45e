/** A command: a shell line, or an argv that no shell sees. */
export type ProcessCommand =
  | { readonly kind: 'shell'; readonly line: string }
  | { readonly kind: 'argv'; readonly argv: readonly [string, ...string[]] }

type Argv = readonly [string, ...string[]]

/** Shells known by name, each set to stop at the first error. `-e -o pipefail` is what interfaces promise for bash. */
const shells: ReadonlyMap<string, Argv> = new Map<string, Argv>([
  ['bash', ['bash', '-eo', 'pipefail', '-c']],
  ['sh', ['sh', '-e', '-c']],
  ['zsh', ['zsh', '-eo', 'pipefail', '-c']],
  ['pwsh', ['pwsh', '-NoProfile', '-NonInteractive', '-Command']],
  ['powershell', ['powershell', '-NoProfile', '-NonInteractive', '-Command']],
  ['cmd', ['cmd', '/d', '/s', '/c']],
])

/**
 * The argv that runs `command`. `shell` is a known name (bash, sh, zsh, pwsh, powershell, cmd) or the words of
 * another shell, such as `fish --no-config -c`, to which the line is appended; bash where it is absent.
 */
export function commandArgv(command: ProcessCommand, shell = 'bash'): Argv {
  if (command.kind === 'argv') return command.argv
  const words = shell.split(/\s+/).filter((word) => word !== '')
  const prefix = shells.get(words.join(' ')) ?? words
  const [file = 'bash', ...rest] = prefix
  return [file, ...rest, command.line]
}
