import { isJsonObject } from '../shared/json-path.js'
import { type PerfCount, perfShare, perfValue } from './perf-count.js'

// value, unit, event, [spread %], run time of the counter, share of time, [derived value, its unit]; `-A`, `--per-core`
// and the like put the place before it. The separator is what `-x` names.
const FIELDS =
  /^(<not supported>|<not counted>|\d+(?:\.\d+)?)([,;|\t])([A-Za-z]*)\2([^,;|\t]+)\2(?:(\d+\.\d+)%\2)?\d+\2(\d+\.\d\d)(?:\2|$)/
const PLACE = /^(?:(?:CPU\d+|S\d+(?:-D\d+)?(?:-C\d+)?|N\d+|[^,;|\t]+-\d+)[,;|\t](?:\d+[,;|\t])?)(?=<not |\d)/
/** The share of time, which every line has near its end. */
const SHARE_END = /[,;|\t]\d+\.\d\d(?:[,;|\t]|$)/
const INTERVAL = /^\s*\d+\.\d{9}[,;|\t]/

const PLACE_KEYS = ['cpu', 'core', 'die', 'socket', 'node', 'thread', 'cgroup']

/** Whether a line is one of `perf stat -I`, which prints slices of a run. */
export function isInterval(line: string): boolean {
  const time = INTERVAL.exec(line)?.[0]
  return (
    (time !== undefined && FIELDS.test(line.slice(time.length))) ||
    (isPerfJson(line) && line.startsWith('{"interval"'))
  )
}

/** A line of `perf stat -x`. */
export function readPerfFields(line: string): PerfCount | undefined {
  // The plain look first: most lines of a log are none.
  if (!SHARE_END.test(line)) return undefined
  const place = PLACE.exec(line)?.[0] ?? ''
  const fields = FIELDS.exec(place === '' ? line : line.slice(place.length))
  const value = perfValue(fields?.[1] ?? '')
  if (fields === null || value === undefined) return undefined
  return {
    event: fields[4] ?? '',
    value,
    unit: fields[3] ?? '',
    spread: perfShare(fields[5]),
    running: perfShare(fields[6]),
    parameters: place === '' ? undefined : { place: place.split(/[,;|\t]/, 1)[0] ?? '' },
  }
}

/** Whether a line is an object of `perf stat -j`. */
export function isPerfJson(line: string): boolean {
  return line.startsWith('{"') && line.includes('"counter-value" : "')
}

/** An object of `perf stat -j`. @throws SyntaxError where it is not complete. */
export function readPerfJson(line: string): PerfCount | undefined {
  const fields: unknown = JSON.parse(line)
  if (!isJsonObject(fields)) return undefined
  const { event, unit, variance } = fields
  const value = perfValue(String(fields['counter-value']))
  if (typeof event !== 'string' || value === undefined) return undefined
  const running = fields['pcnt-running']
  const places = PLACE_KEYS.filter(
    (key) => typeof fields[key] === 'string' || typeof fields[key] === 'number',
  )
  return {
    event,
    value,
    unit: typeof unit === 'string' ? unit : '',
    ...(typeof variance === 'number' ? { spread: variance / 100 } : {}),
    ...(typeof running === 'number' ? { running: running / 100 } : {}),
    ...(places.length === 0
      ? {}
      : { parameters: Object.fromEntries(places.map((key) => [key, String(fields[key])])) }),
  }
}
