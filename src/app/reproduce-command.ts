import type { Repetition } from '../config/repetition.js'

/** One command that measures the same suites locally: the flags that were given, then the commands. */
export function reproduceCommand({ flags, commands }: Repetition): { readonly reproduce: string } {
  const given = Object.entries(flags).flatMap(([name, value]) => flagWords(name, value))
  const lines = commands.flatMap((command) =>
    command.kind === 'shell' ? flagWords('command', command.line) : [],
  )
  // At most one command is an argv: what stands behind `--`.
  const argv = commands.flatMap((command) =>
    command.kind === 'argv' ? ['--', ...command.argv.map(shellWord)] : [],
  )
  return { reproduce: ['npx noisegate run', ...given, ...lines, ...argv].join(' ') }
}

/** `--flag value`, or `--flag=value` where the value would be taken for a flag. */
function flagWords(name: string, value: string): readonly string[] {
  return value.startsWith('-') ? [shellWord(`--${name}=${value}`)] : [`--${name}`, shellWord(value)]
}

/** A word that a POSIX shell reads as it stands: as it is where it is plain, else in single quotes. */
function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  return `'${word.replaceAll("'", "'\\''")}'`
}
