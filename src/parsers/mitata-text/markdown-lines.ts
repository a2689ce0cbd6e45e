const CELL = (name: string): string => String.raw`\x60 *(?<${name}>\d+\.\d\d (?:ps|ns|µs|ms|s|m|h))\x60`

/** Head of the table of a group, or of the benchmarks of none. */
export const MARKDOWN_HEAD = /^\| (?:• (?<group>.+?)|benchmark)? *\| +avg \| +min \| +p75 \| +p99 \| +max \|$/

/** A name may hold `|`, hence greedy. */
export const MARKDOWN_ROW = new RegExp(
  String.raw`^\| (?<name>.+) \| ${CELL('avg').replace(')\\x60', ')/iter\\x60')} \| ${['min', 'p75', 'p99', 'max'].map(CELL).join(String.raw` \| `)} \|$`,
  'u',
)

export const MARKDOWN_ERROR = /^\| (?<name>.+?) *\| error: (?<message>.*) \|$/
