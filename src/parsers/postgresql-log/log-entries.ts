/** One message of the server, continuation lines included. */
export interface LogEntry {
  readonly level: string
  /** The process or session it is from; '' where the prefix tells none. */
  readonly session: string
  readonly text: string
  readonly line: number
}

const ENTRY =
  /^(?<prefix>.*?)(?:^|(?<=[\s\]:]))(?<level>LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|STATEMENT|DETAIL|HINT|CONTEXT|QUERY|LOCATION|DEBUG\d): {2}(?<text>.*)$/
// `%p` in brackets, as in the default prefix, or the session id `%c`.
const SESSION = /\[(\d+)(?:-\d+)?\]|\b([\da-f]{8}\.[\da-f]{1,8})\b/g

/** Whether a line tells how long a statement took. */
export function isTimedStatement(line: string): boolean {
  return /(?:^|[\s\]:])LOG: {2}duration: \d+\.\d{3} ms(?: {2}(?:statement|execute [^:]*): |$)/.test(line)
}

/** Puts entries together: lines after the first start with a tab. Holds one entry. */
export class LogEntries {
  readonly #receive: (entry: LogEntry) => void
  #open: { readonly entry: LogEntry; readonly more: string[] } | undefined

  constructor(receive: (entry: LogEntry) => void) {
    this.#receive = receive
  }

  push(line: string, n: number): void {
    if (line.startsWith('\t') && this.#open !== undefined) {
      this.#open.more.push(line.slice(1))
      return
    }
    // The plain look first: most lines of a log are none.
    const {
      prefix = '',
      level,
      text = '',
    } = (line.includes(':  ') ? ENTRY.exec(line)?.groups : undefined) ?? {}
    if (level === undefined) return
    this.end()
    const session = [...prefix.matchAll(SESSION)].at(-1)
    this.#open = { entry: { level, session: session?.[1] ?? session?.[2] ?? '', text, line: n }, more: [] }
  }

  end(): void {
    if (this.#open === undefined) return
    const { entry, more } = this.#open
    this.#open = undefined
    this.#receive(more.length === 0 ? entry : { ...entry, text: [entry.text, ...more].join('\n') })
  }
}
