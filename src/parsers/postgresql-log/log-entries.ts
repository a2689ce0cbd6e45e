/** One message of the server, continuation lines included. */
export interface LogEntry {
  readonly level: string
  /** The process or session it is from; '' where the prefix tells none. */
  readonly session: string
  readonly text: string
  readonly line: number
}

const ENTRY =
  /^(.*?)(?:^|(?<=[\s\]:]))(LOG|ERROR|FATAL|PANIC|WARNING|NOTICE|INFO|STATEMENT|DETAIL|HINT|CONTEXT|QUERY|LOCATION|DEBUG\d): {2}(.*)$/
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
    const entry = line.includes(':  ') ? ENTRY.exec(line) : null
    if (entry === null) return
    this.end()
    const [, prefix = '', level = '', text = ''] = entry
    this.#open = { entry: { level, session: sessionOf(prefix), text, line: n }, more: [] }
  }

  end(): void {
    if (this.#open === undefined) return
    const { entry, more } = this.#open
    this.#open = undefined
    this.#receive(more.length === 0 ? entry : { ...entry, text: [entry.text, ...more].join('\n') })
  }
}

/** The last one that a prefix names: what stands before it may be a name in brackets. */
function sessionOf(prefix: string): string {
  let session = ''
  SESSION.lastIndex = 0
  for (let found = SESSION.exec(prefix); found !== null; found = SESSION.exec(prefix))
    session = found[1] ?? found[2] ?? ''
  return session
}
