import { type PerfCount, perfShare, perfValue } from './perf-count.js'

/** The heading of a report: what was counted, and how often. */
export interface PerfHeading {
  readonly name: string
  readonly runs?: number
}

const HEADING = /^ Performance counter stats for (?<name>.+?)(?: \((?<runs>\d+) runs\))?:$/
const SPREAD = /\( \+-\s*([\d.]+)% \)/
const RUNNING = /\(([\d.]+)%\)\s*$/
const COUNT = /^\s*(<not supported>|<not counted>|\d[\d,.]*)\s+(?:(msec|ns|Joules|[KMG]iB)\s+)?(\S+)\s*$/
/** What counts and clocks start with, and few other lines. */
const START = /^\s*(?:\d|<not )/
const CLOCK = /^\s*(?<value>\d[\d.]*)(?: \+- [\d.]+)? seconds (?<what>time elapsed|user|sys)\b/

const CLOCK_EVENT: ReadonlyMap<string, string> = new Map([
  ['time elapsed', 'duration_time'],
  ['user', 'user_time'],
  ['sys', 'system_time'],
])

/** ` Performance counter stats for './work 1000' (5 runs):`. */
export function readPerfHeading(line: string): PerfHeading | undefined {
  // The plain look first: every line of a log is asked.
  if (!line.startsWith(' Performance counter')) return undefined
  const { name, runs } = HEADING.exec(line)?.groups ?? {}
  if (name === undefined) return undefined
  const bare = /^'(.*)'$/.exec(name)?.[1] ?? name
  return runs === undefined ? { name: bare } : { name: bare, runs: Number(runs) }
}

/** A line of a report: an event, or one of the clocks below the events, under perf's own names for them. */
export function readPerfLine(line: string): PerfCount | undefined {
  if (!START.test(line)) return undefined
  // What perf derives (rates, ratios) stands behind `#`; spread and share of time may follow it.
  const hash = line.indexOf(' # ')
  const mayShare = line.includes('%')
  const spreads = mayShare ? SPREAD.exec(line) : null
  const runs = mayShare ? RUNNING.exec(line) : null
  const spread = perfShare(spreads?.[1])
  const running = perfShare(runs?.[1])
  const clock = line.includes(' seconds ') ? CLOCK.exec(line)?.groups : undefined
  if (clock !== undefined) {
    const event = CLOCK_EVENT.get(clock.what ?? '') ?? ''
    return { event, value: Number(clock.value), unit: 's', spread, running }
  }
  const counted = hash === -1 ? line : line.slice(0, hash)
  const hasShares = hash === -1 && (spreads !== null || runs !== null)
  const found = COUNT.exec(hasShares ? line.replace(SPREAD, '').replace(RUNNING, '') : counted)
  const event = found?.[3]
  const count = perfValue(found?.[1] ?? '')
  if (event === undefined || count === undefined) return undefined
  return { event, value: count, unit: found?.[2] ?? '', spread, running }
}
