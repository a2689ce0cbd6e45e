const PART = /(\d+(?:\.\d+)?)(ns|us|µs|μs|ms|s|m|h)/gy

/** Nanoseconds by unit, as Go's `time.Duration` prints them. */
const NANOSECONDS: ReadonlyMap<string, number> = new Map([
  ['ns', 1],
  ['us', 1e3],
  ['µs', 1e3],
  ['μs', 1e3],
  ['ms', 1e6],
  ['s', 1e9],
  ['m', 60e9],
  ['h', 3600e9],
])

/** The nanoseconds of a duration as Go prints it (`1m2.5s`, `145.082066ms`, `0s`); undefined for any other text. */
export function goDuration(text: string): number | undefined {
  PART.lastIndex = 0
  let total = 0
  let end = 0
  for (let part = PART.exec(text); part !== null; part = PART.exec(text)) {
    total += Number(part[1]) * NANOSECONDS.get(part[2] ?? '')!
    end = PART.lastIndex
  }
  return end > 0 && end === text.length ? total : undefined
}
