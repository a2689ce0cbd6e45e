/** One quantity of a report of GNU time, as printed. */
export interface TimeReading {
  readonly metric: string
  readonly value: number
  readonly unit: string
}

const FIELD = /^\t([^:]+): ([\d.]+)$/

const SIZES: ReadonlyMap<string, string> = new Map([['Maximum resident set size (kbytes)', 'peak-rss']])
const TIMES: ReadonlyMap<string, string> = new Map([
  ['User time (seconds)', 'user-time'],
  ['System time (seconds)', 'system-time'],
])
const COUNTS: ReadonlyMap<string, string> = new Map([
  ['Major (requiring I/O) page faults', 'major-page-faults'],
  ['Minor (reclaiming a frame) page faults', 'minor-page-faults'],
  ['Voluntary context switches', 'voluntary-context-switches'],
  ['Involuntary context switches', 'involuntary-context-switches'],
  ['Swaps', 'swaps'],
  ['File system inputs', 'file-system-inputs'],
  ['File system outputs', 'file-system-outputs'],
  ['Socket messages sent', 'socket-messages-sent'],
  ['Socket messages received', 'socket-messages-received'],
  ['Signals delivered', 'signals-delivered'],
])

/**
 * The quantity on a line of `time -v`; undefined for what is none: the averages, which Linux never fills in, the share of
 * a processor, which follows from the times, page size and status.
 */
export function readVerboseLine(line: string): TimeReading | undefined {
  if (line.startsWith(ELAPSED))
    return { metric: 'time', value: clockSeconds(line.slice(ELAPSED.length)), unit: 's' }
  const [, label = '', value = ''] = FIELD.exec(line) ?? []
  const time = TIMES.get(label)
  if (time !== undefined) return { metric: time, value: Number(value), unit: 's' }
  const size = SIZES.get(label)
  // "kbytes" are what getrusage counts: 1,024 bytes.
  if (size !== undefined) return { metric: size, value: Number(value), unit: 'KiB' }
  const count = COUNTS.get(label)
  return count === undefined ? undefined : { metric: count, value: Number(value), unit: 'count' }
}

const ELAPSED = '\tElapsed (wall clock) time (h:mm:ss or m:ss): '

/** `0:01.25` or `1:02:03` in seconds; NaN for anything else. */
export function clockSeconds(text: string): number {
  return text.split(':').reduce((seconds, part) => seconds * 60 + Number(part), 0)
}
