/** From what must be read to what only a search for a fault needs. */
export type LogLevel = 'error' | 'warning' | 'info' | 'debug'

/** Messages to a person, one or more whole lines each, on standard error. */
export interface Log {
  error(message: string): void
  warning(message: string): void
  info(message: string): void
  debug(message: string): void
}

export interface LogOptions {
  readonly write: (text: string) => void
  /** The least important level that is still written. */
  readonly level: LogLevel
  readonly colour: 'colour' | 'plain'
}

const levels: readonly LogLevel[] = ['error', 'warning', 'info', 'debug']

/** Bold red, yellow, none, dim. */
const colours: Readonly<Record<LogLevel, readonly [string, string]>> = {
  error: ['\x1b[1;31m', '\x1b[0m'],
  warning: ['\x1b[33m', '\x1b[0m'],
  info: ['', ''],
  debug: ['\x1b[2m', '\x1b[0m'],
}

/** Level by the two switches: `--quiet` leaves errors and warnings, `--verbose` adds everything. */
export function logLevel(switches: { readonly quiet: boolean; readonly verbose: boolean }): LogLevel {
  if (switches.quiet) return 'warning'
  return switches.verbose ? 'debug' : 'info'
}

/** Colour on a terminal, unless NO_COLOR is set to anything (no-color.org) or the terminal is a dumb one. */
export function colourFor(
  isTerminal: boolean | undefined,
  env: Readonly<Record<string, string | undefined>>,
): 'colour' | 'plain' {
  const refused = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb'
  return isTerminal === true && !refused ? 'colour' : 'plain'
}

/**
 * A log. Messages quote benchmark names and command output, so what steers a terminal is dropped, and a line that a
 * runner would take for a command (`::error::`, `##[error]`) is written so that it stays text.
 */
export function createLog({ write, level, colour }: LogOptions): Log {
  const at = (own: LogLevel) => (message: string) => {
    if (levels.indexOf(own) > levels.indexOf(level)) return
    const [before, after] = colour === 'colour' ? colours[own] : ['', '']
    const label = own === 'error' || own === 'warning' ? `${own}: ` : ''
    write(`${before}noisegate: ${label}${harmless(message)}${after}\n`)
  }
  return { error: at('error'), warning: at('warning'), info: at('info'), debug: at('debug') }
}

/** Text that neither a terminal nor a runner obeys, line breaks kept. */
export function harmless(message: string): string {
  return message
    .replace(/\x1b\[[0-?]*[ -/]*[@-~]/g, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .replaceAll('##[', '## [')
    .replace(/^(\s*)::/gm, '$1: :')
}
