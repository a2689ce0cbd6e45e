/** What a profile has to be about to explain a metric. */
export type ProfileSubject = 'time' | 'memory'

/** Metrics that allocations explain; every other that is in bytes is the size of something that no program run made. */
const MEMORY = /^(?:allocat|peak-rss|peak-memory|heap|memory|retained|malloc|soak\.memory)/

/** Counted things that stand for time. */
const WORK = /^(?:instructions|cycles|estimated-cycles|cpu-cycles|branches|latency\b|throughput)/

/** What to profile for a metric by its name and base unit; undefined where no profile explains it, such as the size of a file. */
export function profileSubject(metric: string, unit: string): ProfileSubject | undefined {
  if (MEMORY.test(metric)) return 'memory'
  if (unit === 's' || unit.endsWith('/s') || WORK.test(metric)) return 'time'
  return undefined
}
