import type { SuiteConfig } from '../config/config.js'

/** One command that measures the same suites locally; none without suites. */
export function reproduceCommand(suites: readonly SuiteConfig[]): { readonly reproduce?: string } {
  const [only, ...others] = suites
  if (only === undefined) return {}
  // Suites of a configuration file are run by name, from the file that declares them.
  if (others.length > 0 || only.file !== undefined) return { reproduce: 'npx noisegate run' }
  const command =
    only.run.kind === 'shell'
      ? `--command ${shellWord(only.run.line)}`
      : `-- ${only.run.argv.map(shellWord).join(' ')}`
  return { reproduce: `npx noisegate run ${command}` }
}

/** A word that a POSIX shell reads as it stands: as it is where it is plain, else in single quotes. */
function shellWord(word: string): string {
  if (/^[\w@%+=:,./-]+$/.test(word)) return word
  return `'${word.replaceAll("'", "'\\''")}'`
}
