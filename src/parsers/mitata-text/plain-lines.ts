const TIME = String.raw`\d+\.\d\d (?:ps|ns|µs|ms|s|m|h)`
const BYTES = String.raw`\d+\.\d\d +(?:b|kb|mb|gb|tb|pb)`

/** `clk` and `cpu` stand above it; the clock is an estimate and moves from run to run, so neither is kept. */
export const RUNTIME = /^runtime: (?<name>[\w.-]+) (?<version>\d\S*) \(\S+\)$/

export const HEAD = /^benchmark {2,}avg \(min … max\) p75 \/ p99/
export const RULE = /^-{30,} -{31}$/
export const GROUP = /^• (?<group>.+)$/

/** First line of a benchmark; in compact form, its only one, with the 99th percentile. */
export const RESULT = new RegExp(
  String.raw`^(?<name>\S.*?) +(?<avg>${TIME})/iter +(?<p75>${TIME})(?: +(?<p99>${TIME}))?(?: .*)?$`,
  'u',
)

/** Second line. */
export const RANGE = new RegExp(
  String.raw`^ +\((?<min>${TIME}) … (?<max>${TIME})\) +(?<p99>${TIME})(?: .*)?$`,
  'u',
)

/**
 * Third line: the least, most and mean that a call allocated. Where garbage collections were timed too, their least and
 * most time stands in front, and the mean first.
 */
export const ALLOCATED = new RegExp(
  String.raw`^ +(?:gc\( *${TIME} … +${TIME}\) +(?=${BYTES} \()|\( *${BYTES} … +${BYTES}\) +)(?<avg>${BYTES})(?: .*)?$`,
  'u',
)

/** Third line where only the garbage collections were timed. */
export const GARBAGE = new RegExp(String.raw`^ +gc\( *${TIME} … +${TIME}\) +(?<avg>${TIME})(?: .*)?$`, 'u')

export const ERROR = /^(?<name>\S.*?) +error: (?<message>.+)$/
