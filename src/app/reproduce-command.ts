import type { SuiteConfig } from '../config/config.js'

/** One command that measures the same suites locally; none without suites. */
export function reproduceCommand(suites: readonly SuiteConfig[]): { readonly reproduce?: string } {
  if (suites.length === 0) return {}
  // Suites of a configuration file are run by name, from the file that declares them.
  if (suites.some(({ file }) => file !== undefined)) return { reproduce: 'npx noisegate run' }
  const lines = suites.flatMap(({ run }) => (run.kind === 'shell' ? ['--command', shellWord(run.line)] : []))
  // At most one command is an argv: what stands behind `--`.
  const argv = suites.flatMap(({ run }) => (run.kind === 'argv' ? ['--', ...run.argv.map(shellWord)] : []))
  return { reproduce: ['npx noisegate run', ...lines, ...argv].join(' ') }
}

/** A word that a POSIX shell reads as it stands: as it is where it is plain, else in single quotes. */
function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  return `'${word.replaceAll("'", "'\\''")}'`
}
